/** What is known of the reports that are shown in an editor: year, organ, and how much was judged. */
import * as vscode from 'vscode';
import type { JudgementResult } from '../../server/src/lsp/protocol';
import { isLive, languageId } from './language';
import type { Server } from './server';

export interface OpenReports extends vscode.Disposable {
  uris(): readonly vscode.Uri[];
  /** Undefined as long as nothing is known; `null` for a document that is not to be checked. */
  judgement(uri: vscode.Uri): JudgementResult | undefined;
  /** Fires with the report, or with nothing where any may have come or gone. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
}

/** In milliseconds: typing is not followed letter by letter. */
const delay = 300;

export function createOpenReports(server: Server): OpenReports {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const known = new Map<string, JudgementResult>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const turns = new Map<string, number>();

  const documents = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments.filter(isShown);

  const ask = async ({ uri }: vscode.TextDocument): Promise<void> => {
    const key = uri.toString();
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    // A server that cannot be had is told of elsewhere.
    const judgement = await server
      .start()
      .then((client) => server.request('nianbao/judgement', { uri: client.code2ProtocolConverter.asUri(uri) }))
      .catch(() => null);
    if (turns.get(key) !== turn) return;
    known.set(key, judgement);
    changed.fire(uri);
  };
  const soon = (document: vscode.TextDocument): void => {
    if (!isShown(document)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void ask(document);
      }, delay),
    );
  };
  const all = (): void => documents().forEach(soon);
  /** Forgets those that are shown no more, and asks about those that are new. */
  const lookAround = (): void => {
    const shown = new Set(documents().map(({ uri }) => uri.toString()));
    const gone = [...turns.keys()].filter((key) => !shown.has(key));
    for (const key of gone) {
      turns.delete(key);
      known.delete(key);
    }
    for (const document of documents()) if (!turns.has(document.uri.toString())) void ask(document);
    changed.fire(undefined);
  };
  lookAround();

  return {
    uris: () => documents().map(({ uri }) => uri),
    judgement: (uri) => known.get(uri.toString()),
    onDidChange: changed.event,
    dispose: vscode.Disposable.from(
      changed,
      { dispose: () => timers.forEach(clearTimeout) },
      server.onChanged(all),
      vscode.workspace.onDidOpenTextDocument(lookAround),
      vscode.workspace.onDidCloseTextDocument(lookAround),
      vscode.window.tabGroups.onDidChangeTabs(lookAround),
      vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nianbao')) all();
      }),
    ).dispose,
  };
}

/** Those that people write in, rather than former versions beside them. */
const isShown = ({ languageId: id, uri }: vscode.TextDocument): boolean =>
  id === languageId &&
  (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true) &&
  isLive(uri);
