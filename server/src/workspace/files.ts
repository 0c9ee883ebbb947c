import { type Accepted, type Config, emptyConfig, type JsonProblem, readBaseline, readConfig } from '../engine';
import type { Host } from './host';
import { type Problem, parseJson } from './json';
import { foldersUp } from './uris';

export const configName = 'nianbao.config.json';
export const baselineName = 'nianbao.baseline.json';

/** A file that was found, with what holds in it. */
export interface Located<T> {
  readonly uri: string;
  /** The folder that its paths are relative to. */
  readonly folder: string;
  readonly text: string;
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** What holds for the reports of one folder. */
export interface FolderFiles {
  readonly config: Located<Config> | undefined;
  readonly baseline: Located<readonly Accepted[]> | undefined;
}

/** The configuration and the baseline of each folder: the nearest ones upwards, whole, read once until `forget` is called. */
export interface WorkspaceFiles {
  /** The same object for the same folder until then. Never rejects. */
  of(folder: string): Promise<FolderFiles>;
  forget(): void;
}

export function workspaceFiles(host: Host): WorkspaceFiles {
  const configs = lookup(host, configName, emptyConfig, (json) => {
    const { config, problems } = readConfig(json);
    return { value: config, problems };
  });
  const baselines = lookup<readonly Accepted[]>(host, baselineName, [], (json) => {
    const { accepted, problems } = readBaseline(json);
    return { value: accepted, problems };
  });
  const byFolder = new Map<string, Promise<FolderFiles>>();
  return {
    of(folder) {
      const both = byFolder.get(folder) ?? find(folder);
      byFolder.set(folder, both);
      return both;
    },
    forget() {
      for (const known of [configs.known, baselines.known, byFolder]) known.clear();
    },
  };

  async function find(folder: string): Promise<FolderFiles> {
    const [config, baseline] = await Promise.all([configs.nearest(folder), baselines.nearest(folder)]);
    return { config, baseline };
  }
}

type Reader<T> = (json: unknown) => { readonly value: T; readonly problems: readonly JsonProblem[] };

function lookup<T>(host: Host, name: string, empty: T, read: Reader<T>) {
  const known = new Map<string, Promise<Located<T> | undefined>>();
  return {
    known,
    async nearest(folder: string): Promise<Located<T> | undefined> {
      for (const up of foldersUp(folder)) {
        const found = known.get(up) ?? locate(host, { name, folder: up, empty, read });
        known.set(up, found);
        const located = await found;
        if (located) return located;
      }
      return undefined;
    },
  };
}

interface Wanted<T> {
  readonly name: string;
  readonly folder: string;
  /** What holds where the file cannot be understood. */
  readonly empty: T;
  readonly read: Reader<T>;
}

async function locate<T>(host: Host, { name, folder, empty, read }: Wanted<T>): Promise<Located<T> | undefined> {
  const uri = folder + name;
  let text: string | undefined;
  try {
    text = await host.readFile(uri);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { uri, folder, text: '', value: empty, problems: [{ span: { start: 0, end: 0 }, message }] };
  }
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  if ('problem' in parsed) return { uri, folder, text, value: empty, problems: [parsed.problem] };
  const { value, problems } = read(parsed.value);
  const placed = problems.map(({ path, message }) => ({ span: parsed.placeOf(path), message }));
  return { uri, folder, text, value, problems: placed };
}
