/**
 * The problems of reports that are not open. A report that is open is the live server's: it has no entries here until it is
 * closed again.
 */
import * as vscode from 'vscode';
import type { Detection } from './detection';
import { languageId, source } from './language';
import { read } from './reportFiles';
import type { Server } from './server';
import { shownUris } from './tabs';

export interface Outcome {
  readonly kind: 'report' | 'other' | 'unread';
  readonly faulty: boolean;
}

export interface ClosedReports extends vscode.Disposable {
  /** Judges a file and shows its problems. Rejects where the server cannot be had. */
  check(uri: vscode.Uri): Promise<Outcome>;
  /** Has the file been checked, and not been forgotten? */
  has(uri: vscode.Uri): boolean;
  uris(): readonly vscode.Uri[];
  /** Forgets a file, or all files of a folder. */
  forget(uri: vscode.Uri): void;
}

export function createClosedReports(
  server: Server,
  detection: Detection,
  output: vscode.LogOutputChannel,
): ClosedReports {
  const collection = vscode.languages.createDiagnosticCollection('nianbao-workspace');
  /** The last time that each file was looked at: an answer that comes late is not shown. */
  const turns = new Map<string, number>();
  let lastTurn = 0;

  const judge = async (uri: vscode.Uri): Promise<readonly [Outcome['kind'], vscode.Diagnostic[]]> => {
    if (detection.isDeclined(uri)) return ['other', []];
    const reading = await read(uri);
    switch (reading.kind) {
      case 'other':
        return ['other', []];
      case 'unread':
        output.warn(`未能读取 ${uri.toString(true)}：${reading.why}`);
        return ['unread', []];
      case 'garbled':
        return ['report', [garbled()]];
      case 'report': {
        const client = await server.start();
        const { diagnostics } = await server.request('nianbao/check', { uri: uri.toString(), text: reading.text });
        return ['report', await client.protocol2CodeConverter.asDiagnostics(diagnostics)];
      }
    }
  };

  return {
    async check(uri) {
      const key = uri.toString();
      lastTurn += 1;
      const turn = lastTurn;
      turns.set(key, turn);
      if (isLive(uri)) {
        collection.delete(uri);
        return { kind: 'report', faulty: vscode.languages.getDiagnostics(uri).some((one) => one.source === source) };
      }
      const [kind, diagnostics] = await judge(uri);
      if (turns.get(key) === turn) collection.set(uri, diagnostics);
      return { kind, faulty: diagnostics.length > 0 };
    },
    has: (uri) => turns.has(uri.toString()),
    uris: () => Array.from(turns.keys(), (key) => vscode.Uri.parse(key)),
    forget(uri) {
      const file = uri.toString();
      for (const key of turns.keys()) {
        if (key !== file && !key.startsWith(`${file}/`)) continue;
        turns.delete(key);
        collection.delete(vscode.Uri.parse(key));
      }
    },
    dispose: () => collection.dispose(),
  };
}

/** The client asks for the problems of reports that are shown; others may be loaded besides, by whatever reads texts. */
function isLive(uri: vscode.Uri): boolean {
  const isIt = (other: vscode.Uri) => other.toString() === uri.toString();
  return (
    vscode.workspace.textDocuments.some((document) => document.languageId === languageId && isIt(document.uri)) &&
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.flatMap(shownUris).some(isIt))
  );
}

function garbled(): vscode.Diagnostic {
  const message =
    '本文件似为 GB18030 编码的年报，未能检查：请将 files.encoding 设为 gb18030 或打开 files.autoGuessEncoding，再检查一次';
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = source;
  return diagnostic;
}
