/** The language server on any connection: nothing here knows of Node, so that a browser worker can host it too. */
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type DocumentSymbolParams,
  LSPErrorCodes,
  RequestType,
  ResponseError,
  type SymbolInformation,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as nianbao from '../engine';
import { type Checked, checkCache, type Engine } from './cache';
import { clientOf, serverCapabilities } from './capabilities';
import { toSpan, toTextEdit } from './convert';
import { serveEditor } from './editor';
import { checkText } from './features/check';
import { codeActions } from './features/code-actions';
import { diagnosticReport, diagnostics } from './features/diagnostics';
import { fixAllEdits } from './features/fix-all';
import { documentSymbols, flatSymbols } from './features/symbols';
import type { CheckResult, FixAllResult, Requests } from './protocol';
import { type SettingsSource, section, settingsSource } from './settings';

const custom = <M extends keyof Requests>(method: M) =>
  new RequestType<Requests[M]['params'], Requests[M]['result'], never>(method);
const checkRequest = custom('nianbao/check');
const fixAllRequest = custom('nianbao/fixAll');

export interface ServerOptions {
  readonly version: string;
  /** For tests: an engine that fails. */
  readonly engine?: Engine;
}

/** Answers on `connection` until it is closed. */
export function serve(connection: Connection, { version, engine = nianbao }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const check = checkCache(engine);
  let client = clientOf({});
  let settings: SettingsSource = settingsSource(connection, client, undefined);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    client = clientOf(capabilities, initializationOptions);
    settings = settingsSource(connection, client, initializationOptions);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'nianbao-language-server', version } };
  });
  connection.onInitialized(() => {
    if (client.configuration && client.registration) {
      ignoreRefusal(connection.client.register(DidChangeConfigurationNotification.type, { section }));
    }
  });
  connection.onDidChangeConfiguration(({ settings: payload }) => {
    settings.change(payload);
    if (!client.pull) for (const document of documents.all()) void publish(document);
    else if (client.refresh) ignoreRefusal(connection.languages.diagnostics.refresh());
    if (client.refreshes.codeLens) ignoreRefusal(connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshes.inlayHint) ignoreRefusal(connection.languages.inlayHint.refresh());
  });

  documents.onDidChangeContent(({ document }) => {
    if (!client.pull) void publish(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    if (!client.pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(
    onDocument<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      () => ({ kind: 'full', items: [] }),
      (checked, { previousResultId }) => diagnosticReport(checked, previousResultId, client),
    ),
  );
  connection.onCodeAction(
    onDocument<CodeActionParams, CodeAction[]>(
      () => [],
      (checked, { range, context }) => codeActions(checked, toSpan(checked.document, range), context, client),
    ),
  );
  connection.onDocumentSymbol(
    onDocument<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      () => [],
      ({ document, report }) => (client.symbolTree ? documentSymbols(document, report) : flatSymbols(document, report)),
    ),
  );
  connection.onRequest(fixAllRequest, ({ uri }, token) =>
    onDocument(
      (): FixAllResult => ({ version: -1, edits: [] }),
      (checked) => {
        const { document } = checked;
        return { version: document.version, edits: fixAllEdits(checked).map((edit) => toTextEdit(document, edit)) };
      },
    )({ textDocument: { uri } }, token),
  );
  connection.onRequest(checkRequest, (params, token) =>
    guarded<CheckResult>(
      token,
      () => ({ report: null, diagnostics: [] }),
      async () => checkText(engine, params, await settingsOf(params.uri), client),
    ),
  );

  serveEditor(connection, { onDocument, onAll, client: () => client });

  documents.listen(connection);
  connection.listen();

  /** A handler of requests about a document. `empty` is the answer for one that is not open, and for a failure. */
  function onDocument<P extends { readonly textDocument: { readonly uri: string } }, R>(
    empty: () => R,
    handler: (checked: Checked, params: P) => R,
  ) {
    return (params: P, token: CancellationToken): Promise<R | ResponseError<never>> =>
      guarded(token, empty, async () => {
        const { uri } = params.textDocument;
        const scope = await settingsOf(uri);
        const document = documents.get(uri);
        if (!document || token.isCancellationRequested) return empty();
        return handler(check(document, scope), params);
      });
  }

  /** The same of a request about all open documents. */
  function onAll<P, R>(empty: () => R, handler: (checked: readonly Checked[], params: P) => R) {
    return (params: P, token: CancellationToken): Promise<R | ResponseError<never>> =>
      guarded(token, empty, async () => {
        const open = documents.all().map(async (document) => check(document, await settingsOf(document.uri)));
        return handler(await Promise.all(open), params);
      });
  }

  async function guarded<R>(
    token: CancellationToken,
    empty: () => R,
    work: () => Promise<R>,
  ): Promise<R | ResponseError<never>> {
    try {
      const result = await work();
      return token.isCancellationRequested
        ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
        : result;
    } catch (error) {
      report(error);
      return empty();
    }
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    try {
      const scope = await settingsOf(uri);
      // Outdated while the settings were fetched: whoever changed the document publishes it, or it is closed.
      if (documents.get(uri) !== document || document.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(check(document, scope), client) });
    } catch (error) {
      report(error);
    }
  }

  async function settingsOf(uri: string) {
    const scope = await settings.of(uri);
    if (!documents.get(uri)) settings.forget(uri);
    return scope;
  }

  function report(error: unknown): void {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Requests to a client that does not support them after all end here. */
function ignoreRefusal(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
