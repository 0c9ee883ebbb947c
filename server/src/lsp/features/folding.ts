import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isCellALine, type Report, rowSpan, type Section, type Span, type Table } from '../../engine';
import { toFold } from '../convert';

/** Sections, sub-sections and tables; in layouts of one cell a line the rows too, each behind its label. */
export function foldingRanges(document: TextDocument, report: Report): FoldingRange[] {
  if (!report.isReport) return [];
  const { sections, tables } = report;
  const regions = [...sections.flatMap(withChildren), ...tables.flatMap((table) => tableSpans(report, table))];
  // Clients keep one fold for a line that several begin on: the widest comes first.
  return [...regions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((span) => toFold(document, span, FoldingRangeKind.Region) ?? []);
}

const withChildren = ({ span, children }: Section): readonly Span[] => [span, ...children.map((child) => child.span)];

function tableSpans(report: Report, table: Table): readonly Span[] {
  const rows = table.definition.rows.filter((row) => isCellALine(report, table, row));
  return [table.span, ...rows.flatMap((row) => rowSpan(table, row) ?? [])];
}
