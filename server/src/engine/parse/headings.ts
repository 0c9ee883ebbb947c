import { fromHanzi } from '../numeral';
import { isBlank, type Line } from '../read/lines';
import type { Marker, MarkerStyle } from '../report';
import { type Span, span } from '../span';

/** A line that begins with a number or may be a heading without one. */
export interface HeadingLine {
  readonly line: Line;
  readonly index: number;
  readonly marker: Marker | undefined;
  /** The heading's words: to the first stop where text runs on after it. */
  readonly titleSpan: Span;
  /** `title` folded and without blank space. */
  readonly title: string;
  /** The text goes on after the title on the same line. */
  readonly runsOn: boolean;
}

const residue = /(?:\[bookmark:[^\]\n]{0,60}\]|[#*\s])*/y;
const markers: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['hanzi-paren', /\([ \t]{0,2}([一二三四五六七八九十]{1,3})[ \t]{0,2}\)[、.]?/y],
  ['hanzi-comma', /([一二三四五六七八九十]{1,3})[ \t]{0,2}、/y],
  ['hanzi-dot', /([一二三四五六七八九十]{1,3})[ \t]{0,2}[.,:]/y],
  ['arabic-paren', /\([ \t]{0,2}(\d{1,2})[ \t]{0,2}\)[、.]?/y],
  ['arabic-comma', /(\d{1,2})[ \t]{0,2}、/y],
  ['arabic-dot', /(\d{1,2})[ \t]{0,2}\.(?![\d])/y],
];

/** Longest heading before the text runs on. */
const maxTitle = 45;

/** Reads the line as a heading, or undefined for a table's line or a blank one. */
export function readHeading(folded: string, line: Line, index: number): HeadingLine | undefined {
  if (line.pipes > 0 || line.tabs > 1 || isBlank(line)) return undefined;
  residue.lastIndex = line.from;
  const from = Math.min(line.to, line.from + (residue.exec(folded)?.[0].length ?? 0));
  if (from === line.to) return undefined;
  const marker = readMarker(folded, from, line.to);
  const start = marker ? marker.gap.end : from;
  const rest = folded.slice(start, Math.min(line.to, start + maxTitle + 1));
  const stop = rest.search(/[。:;!?]/);
  const end = stop >= 0 ? start + stop : Math.min(line.to, start + rest.length);
  return {
    line,
    index,
    marker,
    titleSpan: span(start, end),
    title: folded.slice(start, end).replace(/\s+/g, ''),
    runsOn: end < line.to && (stop < 0 || /\S/.test(folded.slice(end + 1, line.to))),
  };
}

function readMarker(folded: string, from: number, to: number): Marker | undefined {
  for (const [style, pattern] of markers) {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    if (!match || from + match[0].length >= to) continue;
    const ordinal = style.startsWith('hanzi') ? fromHanzi(match[1] as string) : Number(match[1]);
    // `第二十条第⏎（五）项`: a PDF broke the line inside a citation.
    if (!ordinal || /[项款目]/.test(folded.charAt(from + match[0].length))) continue;
    const end = from + match[0].length;
    let gapEnd = end;
    while (gapEnd < to && (folded.charCodeAt(gapEnd) === 32 || folded.charCodeAt(gapEnd) === 9)) gapEnd += 1;
    return { span: span(from, end), gap: span(end, gapEnd), ordinal, style };
  }
  return undefined;
}
