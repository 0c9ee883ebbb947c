import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { leadEnds } from '../engine';
import { tokenTypes } from './features/semantic-tokens';

/** What the client can take, as far as an answer depends on it. */
export interface Client {
  /** It asks for diagnostics itself; to any other they are pushed. */
  readonly pull: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refresh: boolean;
  /** It answers workspace/configuration. */
  readonly configuration: boolean;
  /** It sends workspace/didChangeConfiguration to who registers for it. */
  readonly registration: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Its workspace edits may name the version of the document that they are for. */
  readonly documentChanges: boolean;
  readonly symbolTree: boolean;
  /** What is completed may have places to fill in. */
  readonly snippets: boolean;
  /** Commands that it runs itself, so that a lens may name them. */
  readonly commands: readonly string[];
  /** It can be told to ask again for these. */
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHint: boolean };
}

/** The kind of the action that applies every safe fix; editors offer it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.nianbao`;

/** `options`: what the client sends along with its capabilities, e.g. `{ commands: [...] }`. */
export function clientOf({ workspace, textDocument }: ClientCapabilities, options?: unknown): Client {
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    relatedInformation: diagnostics.relatedInformation === true,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    commands: commandsOf(options),
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
    },
  };
}

function commandsOf(options: unknown): readonly string[] {
  if (typeof options !== 'object' || options === null || !('commands' in options)) return [];
  const { commands } = options;
  return Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [];
}

/** What `editor.ts` answers, whatever the client. */
const editorCapabilities: ServerCapabilities = {
  hoverProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true, range: true },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: ['、', '（', '(', '|', ...leadEnds] },
};

export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    // JavaScript strings count UTF-16 code units, which is also what LSP takes unless told otherwise.
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    documentSymbolProvider: { label: '年报' },
    ...editorCapabilities,
    ...(client.pull && {
      diagnosticProvider: { identifier: 'nianbao', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
