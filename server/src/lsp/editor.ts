/** What the server answers while a report is read and written: each feature a pure function over the report. */
import type {
  CancellationToken,
  CodeLens,
  CodeLensParams,
  CompletionItem,
  CompletionParams,
  Connection,
  DefinitionParams,
  DocumentFormattingParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  DocumentRangeFormattingParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  PrepareRenameParams,
  PrepareRenameResult,
  ReferenceParams,
  RenameParams,
  ResponseError,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Checked } from './cache';
import type { Client } from './capabilities';
import { toOffset, toSpan } from './convert';
import { codeLenses } from './features/code-lens';
import { completions } from './features/completion';
import { foldingRanges } from './features/folding';
import { formatting } from './features/formatting';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { documentLinks } from './features/links';
import { definitions, highlights, references } from './features/relations';
import { prepareRename, rename } from './features/rename';
import { selectionRange } from './features/selection';
import { semanticTokens } from './features/semantic-tokens';
import { type ReportIndex, workspaceSymbols } from './features/workspace-symbols';

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** What the server gives to its features. `empty` is the answer where there is none, and after a failure. */
export interface Host {
  /** For requests about an open document. */
  onDocument<P extends { readonly textDocument: { readonly uri: string } }, R>(
    empty: () => R,
    handler: (checked: Checked, params: P) => R,
  ): Handler<P, R>;
  /** For requests about all open documents. */
  onAll<P, R>(empty: () => R, handler: (checked: readonly Checked[], params: P) => R): Handler<P, R>;
  client(): Client;
  readonly index: ReportIndex;
}

export function serveEditor(connection: Connection, { onDocument, onAll, client, index }: Host): void {
  connection.onHover(
    onDocument<HoverParams, Hover | null>(
      () => null,
      (checked, { position }) => hover(checked, toOffset(checked.document, position)),
    ),
  );
  connection.onFoldingRanges(
    onDocument<FoldingRangeParams, FoldingRange[]>(
      () => [],
      ({ document, report }) => foldingRanges(document, report),
    ),
  );
  connection.onSelectionRanges(
    onDocument<SelectionRangeParams, SelectionRange[]>(
      () => [],
      ({ document, report }, { positions }) =>
        positions.map((position) => selectionRange(document, report, toOffset(document, position))),
    ),
  );
  connection.onDefinition(
    onDocument<DefinitionParams, Location[]>(
      () => [],
      ({ document, report }, { position }) => definitions(document, report, toOffset(document, position)),
    ),
  );
  connection.onReferences(
    onDocument<ReferenceParams, Location[]>(
      () => [],
      ({ document, report }, { position, context }) =>
        references(document, report, toOffset(document, position), context),
    ),
  );
  connection.onDocumentHighlight(
    onDocument<DocumentHighlightParams, DocumentHighlight[]>(
      () => [],
      ({ document, report }, { position }) => highlights(document, report, toOffset(document, position)),
    ),
  );
  connection.onDocumentLinks(
    onDocument<DocumentLinkParams, DocumentLink[]>(
      () => [],
      ({ document, report }) => documentLinks(document, report),
    ),
  );
  connection.onCodeLens(
    onDocument<CodeLensParams, CodeLens[]>(
      () => [],
      (checked) => codeLenses(checked, client()),
    ),
  );
  connection.languages.inlayHint.on(
    onDocument<InlayHintParams, InlayHint[]>(
      () => [],
      ({ document, report, scope }, { range }) =>
        scope.live ? inlayHints(document, report, toSpan(document, range), scope.settings) : [],
    ),
  );
  connection.languages.semanticTokens.on(
    onDocument<SemanticTokensParams, SemanticTokens>(
      () => ({ data: [] }),
      ({ document, report }) => semanticTokens(document, report),
    ),
  );
  connection.languages.semanticTokens.onRange(
    onDocument<SemanticTokensRangeParams, SemanticTokens>(
      () => ({ data: [] }),
      ({ document, report }, { range }) => semanticTokens(document, report, toSpan(document, range)),
    ),
  );
  connection.onWorkspaceSymbol(
    onAll<WorkspaceSymbolParams, SymbolInformation[]>(
      () => [],
      (reports, { query }) => workspaceSymbols(reports, index, query),
    ),
  );
  connection.onCompletion(
    onDocument<CompletionParams, CompletionItem[]>(
      () => [],
      ({ document, report }, { position }) => completions(document, report, toOffset(document, position), client()),
    ),
  );
  connection.onDocumentFormatting(
    onDocument<DocumentFormattingParams, TextEdit[]>(
      () => [],
      ({ document, report }) => formatting(document, report),
    ),
  );
  connection.onDocumentRangeFormatting(
    onDocument<DocumentRangeFormattingParams, TextEdit[]>(
      () => [],
      ({ document, report }, { range }) => formatting(document, report, toSpan(document, range)),
    ),
  );
  connection.onPrepareRename(
    onDocument<PrepareRenameParams, PrepareRenameResult | null>(
      () => null,
      ({ document, report }, { position }) => prepareRename(document, report, toOffset(document, position)),
    ),
  );
  connection.onRenameRequest(
    onDocument<RenameParams, WorkspaceEdit | ResponseError<void> | null>(
      () => null,
      ({ document, report }, { position, newName }) =>
        rename(document, report, toOffset(document, position), newName, client()),
    ),
  );
}
