import type { SeverityOverrides } from '../../src/engine/lint';
import type { CellRef, SectionKind } from '../../src/engine/report';
import type { PrintedReport, ReportOptions } from '../arbitrary';
import type { Choose } from '../arbitrary/prose';
import { officialHeadings, type Passage, print, type ReportData, type Style } from '../print';

/** A text with one fault, and the offsets at one of which it must be found. */
export interface Planted {
  readonly text: string;
  readonly places: readonly number[];
}

/** Plants the fault of one rule in a report that has none. */
export interface Mutation {
  readonly rule: string;
  /** The reports that it is planted in, where not all will do. */
  readonly reports?: ReportOptions;
  /** Rules that may tell the same text from their side. */
  readonly beside?: readonly string[];
  readonly severity?: SeverityOverrides;
  /** Undefined where this report offers no place. */
  apply(report: PrintedReport, pick: Choose): Planted | undefined;
}

/** Stands where the fault must be found; of the private use area, so that no report has it and the printer lets it through. */
export const here = '\ue000';

/** The text without its marks, and where they stood; blank space behind a mark belongs to the layout. */
export function planted(marked: string): Planted {
  const pieces = marked.split(here);
  const text = pieces.join('');
  let at = 0;
  const places = pieces.slice(0, -1).map((piece) => {
    at += piece.length;
    return at + ((/^\s*/.exec(text.slice(at))?.[0].length ?? 0) % (text.length - at || 1));
  });
  if (places.length === 0) throw new Error('no place is marked');
  return { text, places };
}

/** The report's text with other data in it. */
export const reprint = (
  { data, layout, style }: PrintedReport,
  changes: Partial<ReportData>,
  styleChanges: Partial<Style> = {},
): string => print({ ...data, ...changes }, layout, { ...style, ...styleChanges }).text;

/** The report with other data, among it a mark. */
export const reprinted = (...changed: Parameters<typeof reprint>): Planted => planted(reprint(...changed));

/** One cell's words replaced, the place marked. */
export const withWords = ({ printed }: PrintedReport, ref: CellRef, words: string): Planted => {
  const { start, end } = placeOf(printed.cells, ref);
  return planted(printed.text.slice(0, start) + here + words + printed.text.slice(end));
};

/** Several cells' numbers replaced; the places are those of `found`. */
export function withNumbers(
  { printed: { text, cells, write } }: Pick<PrintedReport, 'printed'>,
  numbers: ReadonlyMap<CellRef, number>,
  found: readonly CellRef[],
): Planted {
  const refs = [...new Set([...numbers.keys(), ...found])];
  const inOrder = refs.map((ref) => ({ ref, ...placeOf(cells, ref) })).sort((a, b) => b.start - a.start);
  let marked = text;
  for (const { ref, start, end } of inOrder) {
    const value = numbers.get(ref);
    const words = value === undefined ? text.slice(start, end) : write(value, ref);
    marked = `${marked.slice(0, start)}${found.includes(ref) ? here : ''}${words}${marked.slice(end)}`;
  }
  return planted(marked);
}

function placeOf(cells: PrintedReport['printed']['cells'], ref: CellRef) {
  const place = cells.get(ref);
  if (!place) throw new Error(`no cell ${ref}`);
  return place;
}

export const kinds = Object.keys(officialHeadings) as readonly SectionKind[];

/** Where a section's line begins in the text, and the heading's words. */
export function headingOf({ data, style, printed }: PrintedReport, kind: SectionKind, text = printed.text) {
  const title = spelled(data.headings?.[kind] ?? officialHeadings[kind], style);
  const marker = `${'一二三四五六'.charAt(kinds.indexOf(kind))}、`;
  const start = text.startsWith(marker + title) ? 0 : text.indexOf(`\n${marker}${title}`) + 1;
  if (!text.startsWith(marker + title, start)) throw new Error(`no heading ${marker}${title}`);
  return { start, marker, title, end: start + marker.length + title.length };
}

/** The text with a mark before a section's heading. */
export function markedAt(report: PrintedReport, kind: SectionKind, text: string): Planted {
  const { start } = headingOf(report, kind, text);
  return planted(text.slice(0, start) + here + text.slice(start));
}

/** Words as the printer writes them in this style. */
export const spelled = (words: string, { punctuation }: Style): string =>
  punctuation === 'half'
    ? words.replace(/[（），：；！？]/g, (mark) => '(),:;!?'['（），：；！？'.indexOf(mark)] ?? mark)
    : words;

/** The passages with one of them changed. */
export const changed = (
  passages: readonly Passage[],
  index: number,
  change: (passage: Passage) => Passage,
): readonly Passage[] => passages.map((passage, i) => (i === index ? change(passage) : passage));

/** The places in `overview` of the printer's reports. */
export const passage = { opening: 0, disclosure: 1, requests: 2, management: 3, platform: 4, supervision: 5 } as const;

/** A passage of section one with these words for its text. */
export const saying = (
  { data: { overview } }: PrintedReport,
  index: number,
  ...paragraphs: readonly string[]
): Partial<ReportData> => ({ overview: changed(overview, index, (old) => ({ ...old, paragraphs })) });
