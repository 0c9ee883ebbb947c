import {
  CodeActionKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { leadEnds } from '../engine';
import { tokenTypes } from './features/semantic-tokens';
import type { Companion } from './protocol';
import { commands } from './suppressions';

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
  /** It tells of changes of files to who registers for them. */
  readonly watches: boolean;
  /** It can be asked for the folders of the workspace. */
  readonly folders: boolean;
  /** The folders at the start, for one that cannot be asked. */
  readonly roots: readonly WorkspaceFolder[];
  /** It is this project's: it reads and writes files, and wants to be told of changes that concern reports which are not open. */
  readonly companion: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Its workspace edits may name the version of the document that they are for. */
  readonly documentChanges: boolean;
  /** Its edits may be grouped and shown before they are made. */
  readonly changeAnnotations: boolean;
  /** It asks what is to be renamed before it lets the user type a name. */
  readonly prepareRename: boolean;
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

export const unknownClient: InitializeParams = {
  processId: null,
  rootUri: null,
  workspaceFolders: null,
  capabilities: {},
};

export function clientOf({
  capabilities,
  workspaceFolders,
  rootUri,
  initializationOptions: options,
}: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    roots: workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []),
    companion: (options as Partial<Companion> | null | undefined)?.companion === true,
    relatedInformation: diagnostics.relatedInformation === true,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
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
export const editorCapabilities: ServerCapabilities = {
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
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  completionProvider: { triggerCharacters: ['、', '（', '(', '|', ...leadEnds] },
};

/** `surveyed`: it can ask for the problems of the whole workspace. */
export function serverCapabilities(client: Client, surveyed: boolean): ServerCapabilities {
  return {
    // JavaScript strings count UTF-16 code units, which is also what LSP takes unless told otherwise.
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
    executeCommandProvider: { commands: Object.values(commands) },
    documentSymbolProvider: { label: '年报' },
    ...editorCapabilities,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    ...(client.pull && {
      diagnosticProvider: {
        identifier: 'nianbao',
        interFileDependencies: false,
        // This project's client asks when its user does; its library would ask every two seconds.
        workspaceDiagnostics: surveyed && !client.companion,
      },
    }),
  };
}
