// The least that a language server can do: the library, the documents kept in step, and an empty answer to everything.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pull = false;

connection.onInitialize(({ capabilities }) => {
  pull = Boolean(capabilities.textDocument?.diagnostic);
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      hoverProvider: true,
      completionProvider: {},
      codeActionProvider: true,
      documentSymbolProvider: true,
      inlayHintProvider: true,
      semanticTokensProvider: { legend: { tokenTypes: ['number'], tokenModifiers: [] }, full: true },
    },
  };
});

/** One diagnostic that differs from version to version, so that an editor sees a change. */
const diagnostics = ({ version }) => [
  {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    message: String(version),
    source: 'echo',
  },
];
documents.onDidChangeContent(({ document }) => {
  const { uri, version } = document;
  if (!pull) void connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(document) });
});
connection.languages.diagnostics.on(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  return { kind: 'full', items: document ? diagnostics(document) : [] };
});
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.onCodeAction(() => []);
connection.onDocumentSymbol(() => []);
connection.languages.inlayHint.on(() => []);
connection.languages.semanticTokens.on(() => ({ data: [] }));

documents.listen(connection);
connection.listen();
