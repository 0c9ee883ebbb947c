import type { SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Report, type Span, type Table, totalsIn, touches } from '../../engine';
import { toSemanticTokens } from '../convert';

/** What a place of the text is, beyond what patterns can tell; `package.json` gives each its colours. */
export const tokenTypes = ['total', 'addend', 'label', 'reportYear', 'otherYear'] as const;

/** A place by its offsets. */
export interface Token {
  readonly span: Span;
  readonly type: (typeof tokenTypes)[number];
}

/** The tokens of the text, or of a part of it. */
export function semanticTokens(document: TextDocument, report: Report, part?: Span): SemanticTokens {
  const tokens = tokensOf(report).filter(({ span }) => part === undefined || touches(part, span));
  return toSemanticTokens(document, report.folded, tokens);
}

function tokensOf(report: Report): readonly Token[] {
  if (!report.isReport) return [];
  const years = report.years.map(({ span, year }): Token => {
    return { span, type: year === report.year?.value ? 'reportYear' : 'otherYear' };
  });
  return apart([...report.tables.flatMap(tableTokens), ...years].sort((a, b) => a.span.start - b.span.start));
}

/** Clients take no tokens that overlap: a mangled table may have a year within what seems a label. */
function apart(tokens: readonly Token[]): readonly Token[] {
  let end = 0;
  return tokens.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function tableTokens(table: Table): readonly Token[] {
  const totals = totalsIn(table);
  const numbers = [...table.cells.values()].filter(({ state }) => state === 'number');
  return [
    ...Array.from(table.labels.values(), (span): Token => ({ span, type: 'label' })),
    ...numbers.map(({ ref, span }): Token => ({ span, type: totals.has(ref) ? 'total' : 'addend' })),
  ];
}
