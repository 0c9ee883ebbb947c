/** Answers `workspace/diagnostic`: streams what it finds, tells how far it is, and stops when it is told to. */
import {
  type CancellationToken,
  type Connection,
  type ResponseError,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticParams,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import type { ReportFile, ReportFiles } from '../workspace/reports';
import type { Client } from './capabilities';
import { type Survey, surveyWorkspace } from './features/workspace-diagnostics';
import { clientRequest } from './host';
import type { WorkspaceItem } from './protocol';
import { foldersOf } from './workspace';

const findReportsRequest = clientRequest('nianbao/findReports');
const readReportRequest = clientRequest('nianbao/readReport');

export interface Workspace extends Pick<Survey, 'engine' | 'version' | 'index' | 'scopeOf' | 'isOpen' | 'failed'> {
  /** On this machine, for clients other than this project's, which is asked. */
  readonly files: ReportFiles | undefined;
  client(): Client;
  /** Answers `empty` after a failure, and with an error where the request was cancelled. */
  guarded<R>(token: CancellationToken, empty: () => R, work: () => Promise<R>): Promise<R | ResponseError<never>>;
}

/** Whether the workspace can be looked at on behalf of this client. */
export const isSurveyed = (client: Client, files: ReportFiles | undefined): boolean =>
  client.companion || files !== undefined;

export function serveWorkspace(connection: Connection, workspace: Workspace): void {
  // Not by way of `languages.diagnostics`, which hides the tokens.
  connection.onRequest(WorkspaceDiagnosticRequest.type, (params, token) =>
    workspace.guarded(
      token,
      () => ({ items: [] }),
      () => pull(connection, workspace, params, token),
    ),
  );
}

/** Resolves with what was not streamed. A request that was cancelled ends early. */
async function pull(
  connection: Connection,
  workspace: Workspace,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<{ items: WorkspaceItem[] }> {
  const client = workspace.client();
  const { partialResultToken, workDoneToken, previousResultIds } = params;
  const items: WorkspaceItem[] = [];
  const progress = progressOf(connection, workDoneToken);
  progress.begin();
  try {
    const companion = client.companion;
    const files = companion ? undefined : workspace.files;
    const found: readonly ReportFile[] = companion
      ? await connection.sendRequest(findReportsRequest, { token: partialResultToken ?? null })
      : ((await files?.find(await foldersOf(connection, client))) ?? []);
    if (!companion) workspace.index.retain(found.map(({ uri }) => uri));
    let done = 0;
    const survey: Survey = {
      ...workspace,
      client,
      files: files ?? { read: (uri) => connection.sendRequest(readReportRequest, { uri }) },
      // This project's client leaves those out that it wants to know nothing of; it may show a file that it has open elsewhere.
      isOpen: companion ? () => false : workspace.isOpen,
      tell(item) {
        if (partialResultToken === undefined) items.push(item);
        else
          void connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items: [item] });
        done += 1;
        progress.report(Math.min(done, found.length), found.length);
      },
    };
    await surveyWorkspace(survey, found, previousResultIds, token);
    return { items };
  } finally {
    progress.end();
  }
}

function progressOf(connection: Connection, token: WorkspaceDiagnosticParams['workDoneToken']) {
  const send = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
    if (token !== undefined) void connection.sendProgress(WorkDoneProgress.type, token, value);
  };
  let last = 0;
  return {
    begin: () => send({ kind: 'begin', title: '检查年报', percentage: 0, cancellable: true }),
    /** A hundred times at most. */
    report(done: number, all: number): void {
      const percentage = Math.floor((100 * done) / all);
      if (percentage <= last) return;
      last = percentage;
      send({ kind: 'report', percentage, message: `${done} / ${all} 个文件` });
    },
    end: () => send({ kind: 'end' }),
  };
}
