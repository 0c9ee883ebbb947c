/**
 * The problems of reports that are not open, in the Problems panel. A report that is open is the live server's: its entries
 * here go when it is opened and come back when it is closed.
 */
import * as vscode from 'vscode';
import type { Detection } from './detection';
import { languageId } from './language';
import { filePattern, findFiles, isFound, read } from './reportFiles';
import type { Server } from './server';

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
  /** Checks all reports anew, and from then on each one that changes. `report` is called after each file. */
  run(report: (summary: Summary) => void, token: vscode.CancellationToken): Promise<Summary>;
}

/** Files that are read and judged at a time: reading waits for the disk or the network, judging is one process. */
const atATime = 8;

interface Outcome {
  readonly kind: 'report' | 'other' | 'unread';
  readonly faulty: boolean;
}

export function createWorkspaceCheck(
  server: Server,
  detection: Detection,
  output: vscode.LogOutputChannel,
): WorkspaceCheck {
  const collection = vscode.languages.createDiagnosticCollection('nianbao-workspace');
  const followers: vscode.Disposable[] = [collection];
  /** How often each file was looked at, so that an answer that comes late is not shown. */
  const turns = new Map<string, number>();
  let following = false;

  const newTurn = (uri: vscode.Uri): (() => boolean) => {
    const key = uri.toString();
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    return () => turns.get(key) === turn;
  };

  const forget = (uri: vscode.Uri): void => {
    newTurn(uri);
    collection.delete(uri);
  };

  const check = async (uri: vscode.Uri): Promise<Outcome> => {
    const isCurrent = newTurn(uri);
    if (isLive(uri)) {
      collection.delete(uri);
      return { kind: 'report', faulty: vscode.languages.getDiagnostics(uri).some(({ source }) => source === '年报') };
    }
    const { kind, diagnostics } = await judge(uri);
    if (isCurrent()) collection.set(uri, diagnostics);
    return { kind, faulty: diagnostics.length > 0 };
  };

  const judge = async (uri: vscode.Uri): Promise<Pick<Outcome, 'kind'> & { diagnostics: vscode.Diagnostic[] }> => {
    const reading = detection.isDeclined(uri) ? ({ kind: 'other' } as const) : await read(uri);
    switch (reading.kind) {
      case 'other':
        return { kind: 'other', diagnostics: [] };
      case 'unread':
        output.warn(`未能读取 ${uri.toString(true)}：${reading.why}`);
        return { kind: 'unread', diagnostics: [] };
      case 'garbled':
        return { kind: 'report', diagnostics: [garbled()] };
      case 'report': {
        const client = await server.start();
        const { diagnostics } = await server.request('nianbao/check', { uri: uri.toString(), text: reading.text });
        return { kind: 'report', diagnostics: await client.protocol2CodeConverter.asDiagnostics(diagnostics) };
      }
    }
  };

  /** For events: nobody waits for the outcome. */
  const checkQuietly = (uri: vscode.Uri): void => {
    check(uri).catch((error) => output.error(`未能检查 ${uri.toString(true)}：${error}`));
  };

  const checkIfKnown = (uri: vscode.Uri): void => {
    if (turns.has(uri.toString())) checkQuietly(uri);
  };

  const checkIfFound = async (uri: vscode.Uri): Promise<void> => {
    if (turns.has(uri.toString()) || (await isFound(uri))) checkQuietly(uri);
  };

  const forgetBelow = (folder: vscode.Uri): void => {
    const prefix = `${folder}/`;
    for (const key of turns.keys()) if (key === `${folder}` || key.startsWith(prefix)) forget(vscode.Uri.parse(key));
  };

  const follow = (): void => {
    if (following) return;
    following = true;
    const watcher = vscode.workspace.createFileSystemWatcher(filePattern);
    // A folder that is deleted is told as one event, about the folder.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    followers.push(
      watcher,
      deletions,
      watcher.onDidCreate((uri) => void checkIfFound(uri)),
      watcher.onDidChange((uri) => void checkIfFound(uri)),
      deletions.onDidDelete(forgetBelow),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) =>
        removed.forEach(({ uri }) => void forgetBelow(uri)),
      ),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => checkIfKnown(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => checkIfKnown(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of [...opened, ...closed].flatMap(urisOf)) checkIfKnown(uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('nianbao')) return;
        for (const key of turns.keys()) checkQuietly(vscode.Uri.parse(key));
      }),
    );
  };

  return {
    async run(report, token) {
      // Started first, so that a server that cannot start is told once and not for each file.
      await server.start();
      collection.clear();
      const files = await findFiles(token);
      follow();
      let summary: Summary = { files: files.length, done: 0, reports: 0, faulty: 0, unread: 0 };
      const waiting = files.values();
      const work = async (): Promise<void> => {
        for (const uri of waiting) {
          if (token.isCancellationRequested) return;
          const { kind, faulty } = await check(uri);
          summary = {
            ...summary,
            done: summary.done + 1,
            reports: summary.reports + Number(kind === 'report'),
            faulty: summary.faulty + Number(faulty),
            unread: summary.unread + Number(kind === 'unread'),
          };
          report(summary);
        }
      };
      await Promise.all(Array.from({ length: atATime }, work));
      return summary;
    },
    dispose: () => vscode.Disposable.from(...followers).dispose(),
  };
}

/** The client asks for the problems of reports that are shown; others may be loaded besides, by whatever reads texts. */
function isLive(uri: vscode.Uri): boolean {
  const isIt = (other: vscode.Uri) => other.toString() === uri.toString();
  const isReport = vscode.workspace.textDocuments.some(
    (document) => document.languageId === languageId && isIt(document.uri),
  );
  return isReport && vscode.window.tabGroups.all.some(({ tabs }) => tabs.flatMap(urisOf).some(isIt));
}

function urisOf({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}

function garbled(): vscode.Diagnostic {
  const message =
    '本文件似为 GB18030 编码的年报，未能检查：请将 files.encoding 设为 gb18030 或打开 files.autoGuessEncoding，再检查一次';
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = '年报';
  return diagnostic;
}
