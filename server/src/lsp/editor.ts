/** What the server answers while a report is read and written: each feature a pure function over the report. */
import type {
  CancellationToken,
  CodeLens,
  CodeLensParams,
  Connection,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  ReferenceParams,
  ResponseError,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import type { Checked } from './cache';
import type { Client } from './capabilities';
import { toOffset, toSpan } from './convert';
import { codeLenses } from './features/code-lens';
import { foldingRanges } from './features/folding';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { documentLinks } from './features/links';
import { definitions, highlights, references } from './features/relations';
import { selectionRange } from './features/selection';

/** A handler of requests about an open document, checked; `empty` is the answer where there is none. */
export type OnDocument = <P extends { readonly textDocument: { readonly uri: string } }, R>(
  empty: () => R,
  handler: (checked: Checked, params: P) => R,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

export function serveEditor(connection: Connection, onDocument: OnDocument, client: () => Client): void {
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
      ({ document, report, settings }, { range }) => inlayHints(document, report, toSpan(document, range), settings),
    ),
  );
}
