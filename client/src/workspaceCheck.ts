/** Checks all reports of the workspace, and from then on those that change. */
import * as vscode from 'vscode';
import { createClosedReports } from './closedReports';
import type { Detection } from './detection';
import { filePattern, findFiles, isFound } from './reportFiles';
import type { Server } from './server';
import { shownUris } from './tabs';

export interface Summary {
  readonly files: number;
  /** Files that were looked at; fewer than `files` where the user stopped it. */
  readonly done: number;
  readonly reports: number;
  /** Reports with at least one problem. */
  readonly faulty: number;
  readonly unread: number;
}

export interface WorkspaceCheck extends vscode.Disposable {
  /** `report` is called after each file. Rejects where the server cannot be had. */
  run(report: (summary: Summary) => void, token: vscode.CancellationToken): Promise<Summary>;
}

/** Files that are in work at a time. Reading waits for other processes, or for the network. */
const atATime = 32;

export function createWorkspaceCheck(
  server: Server,
  detection: Detection,
  output: vscode.LogOutputChannel,
): WorkspaceCheck {
  const closed = createClosedReports(server, detection, output);
  const subscriptions: vscode.Disposable[] = [closed];
  let following = false;

  /** For events: nobody waits for the outcome. */
  const recheck = async (uri: vscode.Uri): Promise<void> => {
    await closed.check(uri).catch((error) => output.error(`未能检查 ${uri.toString(true)}：${error}`));
  };
  const recheckKnown = (uri: vscode.Uri): void => {
    if (closed.has(uri)) void recheck(uri);
  };
  const changed = async (uri: vscode.Uri): Promise<void> => {
    if (closed.has(uri) || (await isFound(uri))) await recheck(uri);
  };

  const follow = (): void => {
    if (following) return;
    following = true;
    const files = vscode.workspace.createFileSystemWatcher(filePattern);
    // A folder that is deleted is told as one event, about the folder.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    subscriptions.push(
      files,
      deletions,
      files.onDidCreate(changed),
      files.onDidChange(changed),
      deletions.onDidDelete(closed.forget),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) closed.forget(uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => recheckKnown(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => recheckKnown(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of [...opened, ...closed].flatMap(shownUris)) recheckKnown(uri);
      }),
      server.onChanged(() => void eachOf(closed.uris(), recheck)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nianbao')) void eachOf(closed.uris(), recheck);
      }),
    );
  };

  return {
    async run(report, token) {
      // First of all, so that a server that cannot be started is told once and not for each file.
      await server.start();
      const files = await findFiles(token);
      const found = new Set(files.map(String));
      for (const uri of closed.uris()) if (!found.has(uri.toString())) closed.forget(uri);
      follow();
      let summary: Summary = { files: files.length, done: 0, reports: 0, faulty: 0, unread: 0 };
      await eachOf(files, async (uri) => {
        if (token.isCancellationRequested) return;
        const { kind, faulty } = await closed.check(uri);
        summary = {
          ...summary,
          done: summary.done + 1,
          reports: summary.reports + Number(kind === 'report'),
          faulty: summary.faulty + Number(faulty),
          unread: summary.unread + Number(kind === 'unread'),
        };
        report(summary);
      });
      return summary;
    },
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

/** Does the work for each URI, some at a time. */
async function eachOf(uris: readonly vscode.Uri[], work: (uri: vscode.Uri) => Promise<void>): Promise<void> {
  const waiting = uris.values();
  const worker = async (): Promise<void> => {
    for (const uri of waiting) await work(uri);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
