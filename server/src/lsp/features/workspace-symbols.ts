import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { headingSpan, type Section, type Span } from '../../engine';
import type { Checked } from '../cache';
import { toRange } from '../convert';

/** Open reports by year and organ, and their sections, as far as the query's characters occur in them in order. */
export function workspaceSymbols(reports: readonly Checked[], query: string): SymbolInformation[] {
  const wanted = [...query.replace(/\s/g, '')];
  return reports.flatMap(symbolsOf).filter(({ name, containerName = '' }) => occurs(wanted, containerName + name));
}

function symbolsOf({ document, report }: Checked): readonly SymbolInformation[] {
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
    const at = words.toLowerCase().indexOf(character.toLowerCase(), from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
