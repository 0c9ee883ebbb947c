import type { SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { cellAt, claimAt, type Report, rowOf, rowSpan, type Section, type Span, wholeCell } from '../../engine';
import { toRange } from '../convert';

/** What "expand selection" takes, step by step: number, cell, row, table; or number, sentence, paragraph; then its sections and all. */
export function selectionRange(document: TextDocument, report: Report, offset: number): SelectionRange {
  const whole: SelectionRange = { range: toRange(document, { start: 0, end: report.text.length }) };
  return widening(spansAt(report, offset)).reduceRight<SelectionRange>(
    (parent, span) => ({ range: toRange(document, span), parent }),
    whole,
  );
}

/** From the narrowest to the widest, each within the next. */
function spansAt(report: Report, offset: number): readonly Span[] {
  const holds = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
  const claim = claimAt(report, offset);
  const sections = report.sections.filter(holds).flatMap((section) => [...section.children.filter(holds), section]);
  return [
    ...cellSpans(report, offset),
    ...(claim ? [claim.span] : []),
    ...sections.map(headingOf).filter((span) => holds({ span })),
    ...report.sentences.filter(holds).map(({ span }) => span),
    ...report.paragraphs.filter(holds).map(({ span }) => span),
    ...report.tables.filter(holds).map(({ span }) => span),
    ...(report.title && holds(report.title) ? [report.title.span] : []),
    ...sections.map(({ span }) => span),
  ];
}

function cellSpans(report: Report, offset: number): readonly Span[] {
  const place = cellAt(report, offset);
  if (!place) return [];
  const { table, cell } = place;
  const row = rowOf(table, cell);
  const span = row && rowSpan(table, row);
  const whole = wholeCell(report, cell);
  // A row ends with its last number, a cell with the blank space behind it.
  return [cell.span, whole, ...(span ? [union(span, whole)] : []), union(table.span, whole)];
}

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const headingOf = ({ marker, titleSpan }: Section): Span => ({
  start: marker?.span.start ?? titleSpan.start,
  end: titleSpan.end,
});

/** Clients want every range to hold the one before it: what sticks out is left out. */
function widening(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const isSame = last?.start === span.start && last.end === span.end;
    if (!last || (!isSame && span.start <= last.start && last.end <= span.end)) kept.push(span);
  }
  return kept;
}
