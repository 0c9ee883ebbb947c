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
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type SymbolInformation,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as nianbao from '../engine';
import { workspaceFiles } from '../workspace/files';
import type { Host } from '../workspace/host';
import type { ReportFiles } from '../workspace/reports';
import { uriKey } from '../workspace/uris';
import { type Checked, checkCache, type Engine } from './cache';
import { clientOf, serverCapabilities, unknownClient } from './capabilities';
import { toSpan } from './convert';
import { serveEditor } from './editor';
import { codeActions } from './features/code-actions';
import { diagnosticReport, diagnostics } from './features/diagnostics';
import { documentSymbols, flatSymbols } from './features/symbols';
import { reportIndex } from './features/workspace-symbols';
import { documentHost } from './host';
import { changedNotification } from './protocol';
import { serveRequests } from './requests';
import { type DocumentScope, documentScopes } from './scopes';
import { section, settingsSource } from './settings';
import { problemsShown, rootOf, serveCommands, watch } from './workspace';
import { isSurveyed, serveWorkspace } from './workspace-pull';

export interface ServerOptions {
  readonly version: string;
  /** Reads and writes `file:` URIs. Without one the client is asked, if it is this project's. */
  readonly files?: Host;
  /** Finds and reads reports that are not open, for clients that are not this project's. */
  readonly reports?: ReportFiles;
  /** For tests: an engine that fails. */
  readonly engine?: Engine;
}

/** Answers on `connection` until it is closed. */
export function serve(connection: Connection, options: ServerOptions): void {
  const { version, files: nativeHost, reports, engine = nianbao } = options;
  const documents = new TextDocuments(TextDocument);
  const check = checkCache(engine);
  const problems = problemsShown(connection);
  const index = reportIndex();
  let { client, settings, host, files, scopes } = session(connection, unknownClient, nativeHost);

  connection.onInitialize((params) => {
    ({ client, settings, host, files, scopes } = session(connection, params, nativeHost));
    const capabilities = serverCapabilities(client, isSurveyed(client, reports));
    return { capabilities, serverInfo: { name: 'nianbao-language-server', version } };
  });
  connection.onInitialized(() => {
    if (client.configuration && client.registration) {
      ignoreRefusal(connection.client.register(DidChangeConfigurationNotification.type, { section }));
    }
    if (client.watches) ignoreRefusal(watch(connection));
  });
  connection.onDidChangeConfiguration(({ settings: payload }) => {
    settings.change(payload);
    judgeAgain();
  });
  connection.onDidChangeWatchedFiles(filesChanged);

  // Watchers see the workspace, and a configuration may lie above it.
  documents.onDidOpen(() => files.forget());
  documents.onDidChangeContent(({ document }) => {
    if (!client.watches) files.forget();
    if (!client.pull) void publish(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    scopes.forget(uri);
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

  serveRequests(connection, { onDocument });
  serveEditor(connection, { onDocument, onAll, client: () => client, index });
  const place = () => ({ files, host, rootOf: (uri: string) => rootOf(connection, client, uri) });
  serveCommands(connection, place, filesChanged);

  serveWorkspace(connection, {
    ...{ client: () => client, guarded, engine, version, index, scopeOf, failed: report, files: reports },
    isOpen: (uri) => documents.keys().some((open) => uriKey(open) === uriKey(uri)),
  });

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
        const scope = await scopeOf(uri);
        const document = documents.get(uri);
        if (!document || token.isCancellationRequested) return empty();
        return handler(check(document, scope), params);
      });
  }

  /** The same of a request about all open documents. */
  function onAll<P, R>(empty: () => R, handler: (checked: readonly Checked[], params: P) => R) {
    return (params: P, token: CancellationToken): Promise<R | ResponseError<never>> =>
      guarded(token, empty, async () => {
        const open = documents.all().map(async (document) => check(document, await scopeOf(document.uri)));
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
      const scope = await scopeOf(uri);
      // Outdated while the settings were fetched: whoever changed the document publishes it, or it is closed.
      if (documents.get(uri) !== document || document.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(check(document, scope), client) });
    } catch (error) {
      report(error);
    }
  }

  async function scopeOf(uri: string): Promise<DocumentScope> {
    const scope = await scopes.of(uri);
    if (scope.files) problems.show(scope.files);
    if (!documents.get(uri)) scopes.forget(uri);
    return scope;
  }

  function filesChanged(): void {
    files.forget();
    problems.clear();
    judgeAgain();
    if (client.companion) void connection.sendNotification(changedNotification);
  }

  function judgeAgain(): void {
    if (!client.pull) for (const document of documents.all()) void publish(document);
    else if (client.refresh) ignoreRefusal(connection.languages.diagnostics.refresh());
    if (client.refreshes.codeLens) ignoreRefusal(connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshes.inlayHint) ignoreRefusal(connection.languages.inlayHint.refresh());
  }

  function report(error: unknown): void {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** What the server knows of its client, and what it does by way of it. */
function session(connection: Connection, params: InitializeParams, nativeHost: Host | undefined) {
  const client = clientOf(params);
  const settings = settingsSource(connection, client, params.initializationOptions);
  const host = documentHost(connection, nativeHost, client.companion);
  const files = workspaceFiles(host);
  return { client, settings, host, files, scopes: documentScopes(settings, files, host) };
}

/** Requests to a client that does not support them after all end here. */
function ignoreRefusal(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
