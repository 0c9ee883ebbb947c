/** The only place where offsets become lines and columns, and back. */
import {
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  InlayHintKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, type Finding, type Fix, isInternal, type Severity, type Span } from '../engine';
import { pageName } from '../engine/pages';
import type { Problem } from '../workspace/json';
import type { Client } from './capabilities';
import type { Suggestion } from './features/caret';
import type { Lens } from './features/code-lens';
import type { Hint } from './features/inlay-hints';
import { type Token, tokenTypes } from './features/semantic-tokens';

export const source = '年报';

/** Where the pages of this project's `docs` can be read. */
const pages = 'https://github.com/nianbao/nianbao/blob/main/docs';

/** The page on what a rule or a section rests on, at a document's anchor. */
export const basisUrl = (document: string): string => `${pages}/basis.md#${document}`;

/** The page of a rule. */
export const ruleUrl = (id: string): string => `${pages}/rules/${pageName(id)}`;

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** A fold from the end of the span's first line; undefined where the span ends on that line. Clients fold whole lines. */
export function toFold(document: TextDocument, span: Span, kind: string): FoldingRange | undefined {
  const { start, end } = toRange(document, span);
  // A span that ends before a line's first character does not reach that line.
  const endLine = end.character === 0 ? end.line - 1 : end.line;
  return endLine > start.line ? { startLine: start.line, endLine, kind } : undefined;
}

export function toDiagnostic(document: TextDocument, finding: Finding, client: Client): Diagnostic {
  const { rule, severity, span, message, related } = finding;
  const told = client.relatedInformation && related.length > 0;
  const page = client.codeDescription && !isInternal(rule);
  return {
    range: toRange(document, span),
    severity: severityOf[severity],
    code: rule,
    ...(page && { codeDescription: { href: ruleUrl(rule) } }),
    source,
    message,
    ...(told && {
      relatedInformation: related.map(({ span, message }) => ({
        location: { uri: document.uri, range: toRange(document, span) },
        message,
      })),
    }),
  };
}

/** Of a configuration or a baseline. */
export const toProblem = (document: TextDocument, { span, message }: Problem): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Error,
  source,
  message,
});

export const toTextEdit = (document: TextDocument, { span, newText }: Edit): TextEdit => ({
  range: toRange(document, span),
  newText,
});

export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map((edit) => toTextEdit(document, edit));
  if (!client.documentChanges) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

/**
 * Edits by group, shown before they are made where the client can do so. VS Code opens its preview for an edit that needs
 * confirmation, and leaves that one unticked: so that every real edit is ticked, one that changes nothing asks for the preview.
 */
export function toAnnotatedEdit(
  document: TextDocument,
  groups: readonly { readonly label: string; readonly edits: readonly Edit[] }[],
  client: Client,
): WorkspaceEdit {
  const { uri, version } = document;
  const edits = groups.flatMap((group) => group.edits);
  if (!client.documentChanges || !client.changeAnnotations) return toWorkspaceEdit(document, edits, client);
  const annotated = groups.flatMap(({ label, edits }) =>
    edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId: label })),
  );
  // At the end it is an empty row below the others.
  const end = document.positionAt(document.getText().length);
  const asking = { range: { start: end, end }, newText: '', annotationId: toConfirm };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [...annotated, asking] }],
    changeAnnotations: {
      [toConfirm]: { label: toConfirm, needsConfirmation: true },
      ...Object.fromEntries(groups.map(({ label }) => [label, { label }])),
    },
  };
}

const toConfirm = '请逐处核对，不改的去掉勾选';

/** A lightbulb entry; `findings` are those that it mends. */
export function toCodeAction(
  document: TextDocument,
  action: Pick<Fix, 'title' | 'edits'> & { readonly kind: string; readonly findings: readonly Finding[] },
  client: Client,
): CodeAction {
  return {
    title: action.title,
    kind: action.kind,
    ...(action.findings.length > 0 && {
      diagnostics: action.findings.map((finding) => toDiagnostic(document, finding, client)),
    }),
    edit: toWorkspaceEdit(document, action.edits, client),
  };
}

export const toInlayHint = (document: TextDocument, { at, label, tooltip, kind }: Hint): InlayHint => ({
  position: document.positionAt(at),
  label,
  kind,
  ...(kind === InlayHintKind.Parameter ? { paddingRight: true } : { paddingLeft: true }),
  ...(tooltip && { tooltip }),
});

/** `rank`: its place in the list. */
export const toCompletionItem = (document: TextDocument, suggestion: Suggestion, rank: number): CompletionItem => ({
  label: suggestion.label,
  kind: suggestion.kind,
  detail: suggestion.detail,
  ...(suggestion.about && { documentation: { kind: MarkupKind.Markdown, value: suggestion.about } }),
  ...(suggestion.filter && { filterText: suggestion.filter }),
  ...(suggestion.isPreselected && { preselect: true }),
  ...(suggestion.isSnippet && { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.asIs }),
  sortText: String(rank).padStart(2, '0'),
  textEdit: toTextEdit(document, suggestion),
});

/** A command that the client does not have is left out: a lens then only says something. */
export const toCodeLens = (
  document: TextDocument,
  { at, title, command, arguments: args }: Lens,
  client: Client,
): CodeLens => {
  const known = command !== undefined && client.commands.includes(command);
  return {
    range: toRange(document, { start: at, end: at }),
    command: { title, command: known ? command : '', ...(known && args && { arguments: [...args] }) },
  };
};

/** Tokens in text order, in LSP's numbers; one that runs over line ends becomes one for each line. */
export function toSemanticTokens(document: TextDocument, folded: string, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type } of tokens) {
    for (const { index, 0: words } of folded.slice(span.start, span.end).matchAll(/\S(?:[^\n]*\S)?/g)) {
      const { line, character } = document.positionAt(span.start + index);
      builder.push(line, character, words.length, tokenTypes.indexOf(type), 0);
    }
  }
  return builder.build();
}

/** An entry of the outline by offsets. */
export interface Item {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** What is selected when the entry is chosen. */
  readonly selection: Span;
  readonly children: readonly Item[];
}

/** Clients reject a whole outline for one range outside of its parent's, so every range is kept within `outer`. */
export function toDocumentSymbol(document: TextDocument, item: Item, outer: Span): DocumentSymbol {
  const span = clamp(item.span, outer);
  return {
    name: item.name,
    ...(item.detail && { detail: item.detail }),
    kind: item.kind,
    range: toRange(document, span),
    selectionRange: toRange(document, clamp(item.selection, span)),
    children: item.children.map((child) => toDocumentSymbol(document, child, span)),
  };
}

function clamp(span: Span, outer: Span): Span {
  const within = (offset: number) => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: within(span.start), end: Math.max(within(span.start), within(span.end)) };
}
