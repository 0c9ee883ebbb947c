import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { headingSpan, type Report, type Section, type Span } from '../../engine';
import { uriKey } from '../../workspace/uris';
import type { Checked } from '../cache';
import { toRange } from '../convert';

/** Names and places of the headings of reports that are not open, as they were when the workspace was last looked at. */
export interface ReportIndex {
  has(uri: string): boolean;
  add(document: TextDocument, report: Report): void;
  set(uri: string, symbols: readonly SymbolInformation[]): void;
  delete(uri: string): void;
  /** Forgets all other files. */
  retain(uris: readonly string[]): void;
  all(): Iterable<readonly [key: string, symbols: readonly SymbolInformation[]]>;
}

export function reportIndex(): ReportIndex {
  const files = new Map<string, readonly SymbolInformation[]>();
  const index: ReportIndex = {
    has: (uri) => files.has(uriKey(uri)),
    add: (document, report) => index.set(document.uri, symbolsOf(document, report)),
    set: (uri, symbols) => void files.set(uriKey(uri), symbols),
    delete: (uri) => void files.delete(uriKey(uri)),
    retain(uris) {
      const kept = new Set(uris.map(uriKey));
      for (const key of files.keys()) if (!kept.has(key)) files.delete(key);
    },
    all: () => files,
  };
  return index;
}

/** Reports by year and organ, and their sections, as far as the query's characters occur in them in order. */
export function workspaceSymbols(open: readonly Checked[], closed: ReportIndex, query: string): SymbolInformation[] {
  const wanted = [...query.replace(/\s/g, '').toLowerCase()];
  const shown = new Set(open.map(({ document }) => uriKey(document.uri)));
  const all = open.flatMap(({ document, report }) => symbolsOf(document, report));
  for (const [key, symbols] of closed.all()) if (!shown.has(key)) all.push(...symbols);
  return all.filter(({ name, containerName = '' }) => occurs(wanted, (containerName + name).toLowerCase()));
}

function symbolsOf(document: TextDocument, report: Report): readonly SymbolInformation[] {
  if (!report.isReport) return [];
  const { title, year, organ, sections, text } = report;
  const name = [...(year ? [`${year.value}年`] : []), organ ?? '年报'].join(' ');
  const at = (span: Span) => ({ uri: document.uri, range: toRange(document, span) });
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const symbolOf = (section: Section): SymbolInformation => ({
    name: words(headingSpan(section)) || '（无标题）',
    kind: section.level === 1 ? SymbolKind.Module : SymbolKind.String,
    location: at(section.span),
    containerName: name,
  });
  return [
    { name, kind: SymbolKind.File, location: at(title?.span ?? { start: 0, end: 0 }) },
    ...sections.flatMap((section) => [symbolOf(section), ...section.children.map(symbolOf)]),
  ];
}

function occurs(characters: readonly string[], words: string): boolean {
  let from = 0;
  for (const character of characters) {
    const at = words.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
