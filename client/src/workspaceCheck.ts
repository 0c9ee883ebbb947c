/** Checks all reports of the workspace, and from then on those that change. */
import * as vscode from 'vscode';
import { type ClosedReports, createClosedReports } from './closedReports';
import type { Detection } from './detection';
import { isLive, problemsOf } from './language';
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
  run(report: (summary: Summary) => void, token?: vscode.CancellationToken): Promise<Summary>;
  /** `checked`: it has run to its end, and what changes is followed. */
  state(): 'unchecked' | 'checking' | 'checked';
  readonly onDidChange: vscode.Event<void>;
  readonly closed: Pick<ClosedReports, 'info' | 'uris' | 'onDidChange'>;
}

export function createWorkspaceCheck(
  server: Server,
  detection: Detection,
  output: vscode.LogOutputChannel,
): WorkspaceCheck {
  const closed = createClosedReports(server, detection, output);
  const stateChanged = new vscode.EventEmitter<void>();
  const subscriptions: vscode.Disposable[] = [closed, stateChanged];
  let following = false;
  let complete = false;
  let running = 0;

  const changes = gathered(async (look, forget) => {
    // For events: nobody waits for the outcome.
    await closed.pull({ look, forget }).catch((error) => output.error(`未能检查工作区：${error}`));
  });
  const changed = async (uri: vscode.Uri): Promise<void> => {
    if (closed.info(uri) || (await isFound(uri))) changes.look(uri);
  };
  const recheckKnown = (uri: vscode.Uri): void => {
    if (closed.info(uri)) changes.look(uri);
  };
  const recheckAll = (): void => closed.uris().forEach(changes.look);

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
      deletions.onDidDelete(changes.forget),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) changes.forget(uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => recheckKnown(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => recheckKnown(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of [...opened, ...closed].flatMap(shownUris)) recheckKnown(uri);
      }),
      server.onChanged(recheckAll),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nianbao')) recheckAll();
      }),
    );
  };

  const runOnce: WorkspaceCheck['run'] = async (report, token) => {
    // First of all, so that a server that cannot be started is told once and not for each file.
    await server.start();
    const files = await findFiles(token);
    const found = new Set(files.map(String));
    const gone = closed.uris().filter((uri) => !found.has(uri.toString()));
    follow();
    let summary: Summary = { files: files.length, done: 0, reports: 0, faulty: 0, unread: 0 };
    const told = (uri: vscode.Uri): void => {
      const info = closed.info(uri);
      const isReport = isLive(uri) || info?.kind === 'report' || (info?.kind === 'unread' && info.isReport);
      summary = {
        ...summary,
        done: summary.done + 1,
        reports: summary.reports + Number(isReport),
        faulty: summary.faulty + Number(problemsOf(uri).length > 0),
        unread: summary.unread + Number(info?.kind === 'unread' && !info.isReport),
      };
      report(summary);
    };
    await closed.pull({ look: files, forget: gone }, told, token).catch((error) => {
      if (!token?.isCancellationRequested) throw error;
    });
    complete ||= token?.isCancellationRequested !== true;
    return summary;
  };

  return {
    async run(report, token) {
      running += 1;
      stateChanged.fire();
      try {
        return await runOnce(report, token);
      } finally {
        running -= 1;
        stateChanged.fire();
      }
    },
    state: () => (running > 0 ? 'checking' : complete ? 'checked' : 'unchecked'),
    onDidChange: stateChanged.event,
    closed,
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

/** In milliseconds: files change in swarms, as when another branch is checked out. */
const swarm = 30;

/** Has the work done for all files together that come within a moment. */
function gathered(work: (look: readonly vscode.Uri[], forget: readonly vscode.Uri[]) => Promise<void>) {
  const waiting = { look: new Map<string, vscode.Uri>(), forget: new Map<string, vscode.Uri>() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const add = (to: keyof typeof waiting) => (uri: vscode.Uri) => {
    waiting[to].set(uri.toString(), uri);
    waiting[to === 'look' ? 'forget' : 'look'].delete(uri.toString());
    if (timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      const both = [[...waiting.look.values()], [...waiting.forget.values()]] as const;
      waiting.look.clear();
      waiting.forget.clear();
      void work(...both);
    }, swarm);
  };
  return { look: add('look'), forget: add('forget') };
}
