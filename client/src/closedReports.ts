/**
 * The problems of reports that are not open, by pull diagnostics of the workspace. A report that is open is the live server's: it has no
 * entries here until it is closed again. The library's own loop is not used: it would ask every two seconds, asked for or not.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, ProgressType } from 'vscode-languageclient';
import type { FileInfo, WorkspaceItem } from '../../server/src/lsp/protocol';
import type { ReportFile } from '../../server/src/workspace/reports';
import type { Detection } from './detection';
import { isLive } from './language';
import { read } from './reportFiles';
import type { Server } from './server';

export interface ClosedReports extends vscode.Disposable {
  /**
   * Judges those of the files that were changed, or that are judged otherwise than before, and forgets the others. `told` is called with
   * each file, also with one that is open. Rejects where the server cannot be had, and where `token` says so.
   */
  pull(files: Files, told?: (uri: vscode.Uri) => void, token?: vscode.CancellationToken): Promise<void>;
  /** What was found; undefined for a file that was not looked at, or is gone. */
  info(uri: vscode.Uri): FileInfo | undefined;
  uris(): readonly vscode.Uri[];
  readonly onDidChange: vscode.Event<void>;
}

export interface Files {
  readonly look: readonly vscode.Uri[];
  /** Files and folders that are gone, or are to be known no more. */
  readonly forget?: readonly vscode.Uri[];
}

interface Entry {
  readonly uri: vscode.Uri;
  readonly info: FileInfo;
  readonly resultId: string | undefined;
}

const method = 'workspace/diagnostic';

/** As the library has it, which is not loaded for this. */
const partialResult: ProgressType<{ readonly items: readonly WorkspaceItem[] }> = { __: undefined, _pr: undefined };

export function createClosedReports(
  server: Server,
  detection: Detection,
  output: vscode.LogOutputChannel,
): ClosedReports {
  const collection = vscode.languages.createDiagnosticCollection('nianbao-workspace');
  const changed = new vscode.EventEmitter<void>();
  const entries = new Map<string, Entry>();
  /** The last time that each file was asked about: an answer that comes late is not shown. */
  const turns = new Map<string, number>();
  let lastTurn = 0;
  /** The end of each turn that is not over. Never rejects. */
  const underWay = new Map<number, Promise<unknown>>();
  /** The files that each request under way is about, by its token. */
  const asked = new Map<string, readonly ReportFile[]>();

  server.prepare((client) => {
    client.onRequest('nianbao/findReports', ({ token }: { token: string }) => asked.get(token) ?? []);
    client.onRequest('nianbao/readReport', ({ uri }: { uri: string }): Promise<unknown> => read(vscode.Uri.parse(uri)));
  });

  const forget = (key: string): void => {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    collection.delete(entry.uri);
  };

  /** Takes an item, and gives its file when that is known; undefined where it is gone. One that comes too late leaves it to the later turn. */
  const take = async (
    client: BaseLanguageClient,
    item: WorkspaceItem,
    turn: number,
  ): Promise<vscode.Uri | undefined> => {
    const uri = vscode.Uri.parse(item.uri);
    const key = uri.toString();
    const diagnostics =
      item.kind === 'full' ? await client.protocol2CodeConverter.asDiagnostics(item.items) : undefined;
    if (turns.get(key) !== turn) return takenLater(key, turn);
    const info = item.nianbao ?? entries.get(key)?.info ?? { kind: 'other' };
    if (item.resultId === undefined) {
      // Gone, or declined and still known.
      if (!entries.has(key)) turns.delete(key);
      return undefined;
    }
    if (info.kind === 'unread' && item.kind === 'full') output.warn(`未能读取 ${uri.toString(true)}：${info.why}`);
    // Opened while it was asked about, when it was not known yet that it would have to be asked about again.
    const live = isLive(uri);
    if (live) collection.delete(uri);
    else if (diagnostics) collection.set(uri, diagnostics);
    entries.set(key, { uri, info, resultId: live ? undefined : item.resultId });
    return uri;
  };

  /** As `take`, of a file that a later turn than this is about. */
  const takenLater = async (key: string, turn: number): Promise<vscode.Uri | undefined> => {
    const later = turns.get(key) ?? turn;
    if (later === turn) return entries.get(key)?.uri;
    await underWay.get(later);
    return takenLater(key, later);
  };

  const ask = async (
    turn: number,
    client: BaseLanguageClient,
    { look, forget: gone = [] }: Files,
    told: ((uri: vscode.Uri) => void) | undefined,
    token: vscode.CancellationToken | undefined,
  ): Promise<void> => {
    const previous: { uri: string; value: string }[] = [];
    const remember = (key: string): void => {
      turns.set(key, turn);
      const { uri, resultId } = entries.get(key) ?? {};
      if (uri && resultId !== undefined)
        previous.push({ uri: client.code2ProtocolConverter.asUri(uri), value: resultId });
    };
    for (const key of keysIn(entries.keys(), gone)) {
      remember(key);
      forget(key);
    }
    const wanted: ReportFile[] = [];
    for (const uri of look) {
      const key = uri.toString();
      if (isLive(uri)) {
        turns.set(key, turn);
        collection.delete(uri);
        entries.set(key, { uri, info: entries.get(key)?.info ?? { kind: 'other' }, resultId: undefined });
        told?.(uri);
      } else if (detection.isDeclined(uri)) {
        remember(key);
        forget(key);
        entries.set(key, { uri, info: { kind: 'other' }, resultId: undefined });
        told?.(uri);
      } else {
        remember(key);
        wanted.push({ uri: client.code2ProtocolConverter.asUri(uri), stamp: undefined });
      }
    }
    changed.fire();
    if (wanted.length === 0 && previous.length === 0) return;

    const id = crypto.randomUUID();
    asked.set(id, wanted);
    const taken: Promise<void>[] = [];
    const progress = client.onProgress(partialResult, id, ({ items }) => {
      for (const item of items)
        taken.push(
          take(client, item, turn).then((uri) => {
            if (uri) told?.(uri);
            changed.fire();
          }),
        );
    });
    try {
      const params = { identifier: 'nianbao', previousResultIds: previous, partialResultToken: id };
      // An `undefined` for a token would be taken for a second parameter.
      await (token ? client.sendRequest(method, params, token) : client.sendRequest(method, params));
      await Promise.all(taken);
    } finally {
      progress.dispose();
      asked.delete(id);
    }
  };

  return {
    async pull(files, told, token) {
      const client = await server.start();
      lastTurn += 1;
      const turn = lastTurn;
      const answered = ask(turn, client, files, told, token);
      const over = answered.then(
        () => underWay.delete(turn),
        () => underWay.delete(turn),
      );
      underWay.set(turn, over);
      await answered;
    },
    info: (uri) => entries.get(uri.toString())?.info,
    uris: () => Array.from(entries.values(), ({ uri }) => uri),
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(collection, changed).dispose(),
  };
}

/** Those of the keys that are one of the files, or in one of the folders. */
function* keysIn(keys: Iterable<string>, places: readonly vscode.Uri[]): Iterable<string> {
  const names = places.map(String);
  for (const key of [...keys]) if (names.some((name) => key === name || key.startsWith(`${name}/`))) yield key;
}
