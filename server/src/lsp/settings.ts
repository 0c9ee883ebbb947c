import type { Connection } from 'vscode-languageserver';
import { severities } from '../engine';
import type { Client } from './capabilities';
import type { Settings } from './protocol';

export const section = 'nianbao';

export const defaults: Settings = { enable: true, reportYear: null, severity: {}, inlayHints: 'problems' };

/** What holds in a JSON value; a part that is missing or wrong is as by default. */
export function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaults;
  const { enable, reportYear, severity, inlayHints } = value;
  return {
    enable: typeof enable === 'boolean' ? enable : defaults.enable,
    reportYear: isYear(reportYear) ? reportYear : defaults.reportYear,
    severity: isRecord(severity) ? Object.fromEntries(Object.entries(severity).filter(isLevel)) : defaults.severity,
    inlayHints: isHints(inlayHints) ? inlayHints : defaults.inlayHints,
  };
}

/** Where settings come from: the client is asked once per document, or else has sent one value for all. */
export interface SettingsSource {
  /** Never rejects. */
  of(uri: string): Promise<Settings>;
  /** Call when the document is closed. */
  forget(uri: string): void;
  /** Call with the settings of workspace/didChangeConfiguration. */
  change(payload: unknown): void;
}

export function settingsSource(connection: Connection, client: Client, initial: unknown): SettingsSource {
  const byUri = new Map<string, Promise<Settings>>();
  let shared = Promise.resolve(readSettings(ofSection(initial)));

  const ask = async (scopeUri: string): Promise<Settings> => {
    try {
      return readSettings(await connection.workspace.getConfiguration({ scopeUri, section }));
    } catch (error) {
      connection.console.error(`读取设置失败，按默认设置检查：${error}`);
      return defaults;
    }
  };

  return {
    of(uri) {
      if (!client.configuration) return shared;
      const known = byUri.get(uri) ?? ask(uri);
      byUri.set(uri, known);
      return known;
    },
    forget: (uri) => void byUri.delete(uri),
    change(payload) {
      byUri.clear();
      shared = Promise.resolve(readSettings(ofSection(payload)));
    },
  };
}

/** Clients send the section itself or the tree that it is in. */
const ofSection = (value: unknown): unknown => (isRecord(value) && section in value ? value[section] : value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The range of the setting's schema. */
const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 2008 && value <= 2099;

const isHints = (value: unknown): value is Settings['inlayHints'] =>
  value === 'off' || value === 'problems' || value === 'all';

const levels: readonly unknown[] = [...severities, 'off'];
const isLevel = (entry: [string, unknown]): entry is [string, Settings['severity'][string]] =>
  levels.includes(entry[1]);
