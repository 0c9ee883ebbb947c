import { sectionKindOf } from '../form/titles';
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

const oddMarkers: typeof markers = [
  ['hanzi-dot', /第([一二三四五六])[、,.]/y],
  ['hanzi-dot', /([一二三四五六])(?=[ \t])/y],
];

/** Longest heading before the text runs on. */
const maxTitle = 45;

/** Reads the line as a heading, or undefined for a table's line or a blank one. */
export function readHeading(folded: string, line: Line, index: number): HeadingLine | undefined {
  if (line.pipes > 0 || line.tabs > 1 || isBlank(line)) return undefined;
  residue.lastIndex = line.from;
  const from = Math.min(line.to, line.from + (residue.exec(folded)?.[0].length ?? 0));
  if (from === line.to) return undefined;
  const marker = readMarker(folded, from, line.to, markers);
  const heading = readTitle(folded, line, index, marker, from);
  if (marker) return heading;
  // `一 总体情况`, `第一、总体情况`: only where what follows is surely a section's title.
  const odd = readMarker(folded, from, line.to, oddMarkers);
  const oddHeading = odd && readTitle(folded, line, index, odd, from);
  return oddHeading && sectionKindOf(oddHeading.title, false) ? oddHeading : heading;
}

/** The heading's words; those of a section end where its first sub-heading follows without a line break. */
function readTitle(folded: string, line: Line, index: number, marker: Marker | undefined, from: number): HeadingLine {
  const start = marker ? marker.gap.end : from;
  const rest = folded.slice(start, Math.min(line.to, start + maxTitle + 1));
  const glued = marker ? rest.indexOf('(一)') : -1;
  if (glued > 0 && sectionKindOf(rest.slice(0, glued).trim(), false)) {
    const titleSpan = span(start, start + rest.slice(0, glued).trimEnd().length);
    return { line, index, marker, titleSpan, title: rest.slice(0, glued).replace(/\s+/g, ''), runsOn: false };
  }
  const words = (titleWords.exec(rest)?.[0] ?? '').replace(decoration, '');
  const end = start + words.length;
  return {
    line,
    index,
    marker,
    titleSpan: span(start, end),
    title: words.replace(/\s+/g, ''),
    runsOn: /[^\s*#.…·\d。:;]/.test(folded.slice(end, line.to)),
  };
}

/** Up to a stop that is not in brackets: `（单位：件）` belongs to the title. */
const titleWords = /^(?:[^。:;!?()]|\([^()]{0,30}\))*/;
/** Markdown's marks, and in a table of contents the dots and the page number. */
const decoration = /(?:[*#\s]{1,8}|(?:[.…·]{2,80}|[ \t]{1,20})\s{0,20}(?:\d{1,3}|- ?\d{1,3} ?-|\(第?\d{1,3}页?\)))$/;

function readMarker(folded: string, from: number, to: number, patterns: typeof markers): Marker | undefined {
  for (const [style, pattern] of patterns) {
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
