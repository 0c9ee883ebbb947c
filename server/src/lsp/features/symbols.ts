import { type DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report, Section, Span, Table } from '../../engine';
import { type Item, toDocumentSymbol } from '../convert';
import { figuresOf } from './figures';

const longestName = 60;

/** The outline: title, sections with their sub-sections, and each table in the section that it lies in. */
export function documentSymbols(document: TextDocument, report: Report): DocumentSymbol[] {
  const whole = { start: 0, end: report.text.length };
  return outline(report).map((item) => toDocumentSymbol(document, item, whole));
}

/** The same for clients that know no tree. */
export function flatSymbols(document: TextDocument, report: Report): SymbolInformation[] {
  const flatten = (symbols: readonly DocumentSymbol[], parent?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children = [] }) => [
      SymbolInformation.create(name, kind, range, document.uri, parent),
      ...flatten(children, name),
    ]);
  return flatten(documentSymbols(document, report));
}

function outline(report: Report): readonly Item[] {
  if (!report.isReport) return [];
  const { title, sections, tables } = report;
  const top = sections.map((section) => sectionItem(report, section));
  const stray = tables.filter(({ span }) => !sections.some((section) => holds(section, span)));
  const titles = title ? [titleItem(report, title.span, title.year)] : [];
  return inOrder([...titles, ...top, ...stray.map((table) => tableItem(report, table))]);
}

function titleItem(report: Report, span: Span, year: number | undefined): Item {
  const name = report.text.slice(span.start, span.end).replace(/(?<!\s)\s*[\r\n]\s*/g, '');
  const detail = year === undefined ? undefined : `${year}年`;
  return { name: named(name), detail, kind: SymbolKind.File, span, selection: span, children: [] };
}

function sectionItem(report: Report, section: Section): Item {
  const { level, marker, titleSpan, span, children } = section;
  const heading = { start: marker?.span.start ?? titleSpan.start, end: titleSpan.end };
  const own = report.tables.filter(
    (table) => holds(section, table.span) && !children.some((child) => holds(child, table.span)),
  );
  return {
    name: named(report.text.slice(heading.start, heading.end)),
    detail: undefined,
    kind: level === 1 ? SymbolKind.Module : SymbolKind.String,
    span,
    selection: heading,
    children: inOrder([
      ...children.map((child) => sectionItem(report, child)),
      ...own.map((table) => tableItem(report, table)),
    ]),
  };
}

const tableItem = (report: Report, table: Table): Item => ({
  name: report.form.tables[table.id].title,
  detail: figuresOf(table),
  kind: SymbolKind.Array,
  span: table.span,
  selection: { start: table.span.start, end: table.span.start },
  children: [],
});

/** By where it begins: a table is its section's even if it seems to run on into the next. */
const holds = (section: Section, { start }: Span): boolean => section.span.start <= start && start < section.span.end;

const inOrder = (items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** One line, and never empty: clients reject a symbol without a name. */
function named(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longestName) return line || '（无标题）';
  return `${Array.from(line).slice(0, longestName).join('')}…`;
}
