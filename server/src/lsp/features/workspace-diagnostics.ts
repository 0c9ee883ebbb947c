/**
 * The problems of the reports of a workspace that are not open. Nothing is remembered from one time to the next but by the client: a result
 * id names the text and all that it was judged by, and a file whose id would be the same is not judged again.
 */
import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { detect } from '../../engine';
import { hashOf } from '../../workspace/hash';
import type { Reading, ReportFile, ReportFiles } from '../../workspace/reports';
import { uriKey } from '../../workspace/uris';
import { check, type Engine } from '../cache';
import type { Client } from '../capabilities';
import { source } from '../convert';
import type { FileInfo, WorkspaceItem } from '../protocol';
import type { DocumentScope } from '../scopes';
import { diagnostics } from './diagnostics';
import type { ReportIndex } from './workspace-symbols';

export interface Survey {
  readonly engine: Engine;
  /** Of the server: another one may judge otherwise. */
  readonly version: string;
  readonly client: Client;
  readonly files: Pick<ReportFiles, 'read'>;
  readonly index: ReportIndex;
  scopeOf(uri: string): Promise<DocumentScope>;
  /** Such a document's problems are asked for by themselves. */
  isOpen(uri: string): boolean;
  /** Called with the outcome of each file. */
  tell(item: WorkspaceItem): void;
  failed(error: unknown): void;
}

/** Files that are in work at a time. Reading waits for a disk, for other processes, or for the network. */
const atATime = 16;

/** Looks at the files, and takes back what was told before of files that are gone. */
export async function surveyWorkspace(
  survey: Survey,
  found: readonly ReportFile[],
  previous: readonly PreviousResultId[],
  token: CancellationToken,
): Promise<void> {
  const known = new Map(previous.map(({ uri, value }) => [uriKey(uri), { uri, value }]));
  const there = new Set(found.map(({ uri }) => uriKey(uri)));
  for (const [key, { uri }] of known) {
    if (there.has(key) || survey.isOpen(uri)) continue;
    survey.index.delete(uri);
    // Without a result id, the client does not ask for it again.
    survey.tell({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [], ...about(survey, other) });
  }
  const waiting = found.values();
  const worker = async (): Promise<void> => {
    for (const file of waiting) {
      if (token.isCancellationRequested) return;
      if (survey.isOpen(file.uri)) continue;
      await surveyFile(survey, file, known.get(uriKey(file.uri))?.value).then(survey.tell, survey.failed);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

async function surveyFile(survey: Survey, { uri, stamp }: ReportFile, last?: string): Promise<WorkspaceItem> {
  const { index, files } = survey;
  const scope = await survey.scopeOf(uri);
  const judgedBy = ruling(survey, scope);
  const [lastStamp, lastText, lastRuling] = last?.split('/') ?? [];
  const same = lastRuling === judgedBy;
  const item = (text: string, info: FileInfo, items: () => Diagnostic[]): WorkspaceItem => {
    const said = { uri, version: null, resultId: [stamp ?? '', text, judgedBy].join('/') };
    if (same && text === lastText) return { kind: DocumentDiagnosticReportKind.Unchanged, ...said };
    return { kind: DocumentDiagnosticReportKind.Full, ...said, items: items(), ...about(survey, info) };
  };
  const none = () => [];
  // Not even read, unless a server that was started anew has yet to learn what is in it.
  if (same && stamp !== undefined && stamp === lastStamp && lastText && index.has(uri))
    return item(lastText, other, none);

  const reading: Reading = scope.live ? await files.read(uri) : { kind: 'other' };
  if (reading.kind === 'unread') {
    index.set(uri, []);
    const { why, isReport } = reading;
    return item(hashOf(why), { kind: 'unread', why, isReport }, () => (isReport ? [warning(why)] : []));
  }
  const text = reading.kind === 'text' ? hashOf(reading.text) : '-';
  if (same && text === lastText && index.has(uri)) return item(text, other, none);
  const checked =
    reading.kind === 'text' && detect(reading.text)
      ? check(survey.engine, TextDocument.create(uri, 'nianbao', 0, reading.text), scope)
      : undefined;
  if (checked?.notRead !== undefined) {
    index.set(uri, []);
    return item(text, { kind: 'unread', why: checked.notRead, isReport: true }, () =>
      diagnostics(checked, survey.client),
    );
  }
  if (!checked?.report.isReport) {
    index.set(uri, []);
    return item(text, other, none);
  }
  const { document, report } = checked;
  index.add(document, report);
  const info: FileInfo = { kind: 'report', year: report.year?.value ?? null, organ: report.organ ?? null };
  return item(text, info, () => diagnostics(checked, survey.client));
}

const other: FileInfo = { kind: 'other' };

/** What only this project's client understands. */
const about = ({ client }: Survey, info: FileInfo): Pick<WorkspaceItem, 'nianbao'> =>
  client.companion ? { nianbao: info } : {};

/** All that a text is judged by. */
const ruling = ({ version }: Survey, { options, accepted, live }: DocumentScope): string =>
  hashOf(JSON.stringify([version, options, accepted, live]));

const start = { line: 0, character: 0 };

const warning = (message: string): Diagnostic => ({
  range: { start, end: start },
  severity: DiagnosticSeverity.Warning,
  source,
  message,
});
