import { toHanzi } from '../numeral';
import type { Cell, Marker, Report, Table } from '../report';
import { straySpace } from '../rules/text/stray-space';
import { compatible, type Edit, type Span, span } from '../span';
import { usesHalfWidth } from '../suggest/outline';

/**
 * The edits that bring headings' markers into the standard form and take away stray blank space: before headings, at line ends,
 * within words and dates of the prose, around the values and labels of tables. No number and no word changes.
 */
export function neaten(report: Report): readonly Edit[] {
  if (!report.isReport) return [];
  return compatible([
    ...headingEdits(report),
    ...report.tables.flatMap((table) => cellEdits(report, table)),
    ...lineEnds(report),
    ...Array.from(straySpace.check(report, { phrases: [], confusables: {} })).flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ edits }) => edits),
    ),
  ]);
}

function headingEdits({ text, sections }: Report): readonly Edit[] {
  const isHalf = usesHalfWidth(text);
  const edits = (marker: Marker | undefined, standard: StandardForm) =>
    marker ? markerEdits(text, marker, standard(marker, isHalf)) : [];
  return sections.flatMap(({ kind, marker, children }) => [
    ...(kind ? edits(marker, topMarker) : []),
    ...(kind === 'overview' ? children.flatMap((child) => edits(child.marker, subMarker)) : []),
  ]);
}

type StandardForm = (marker: Marker, isHalf: boolean) => string | undefined;

const topMarker: StandardForm = ({ ordinal }) => `${toHanzi(ordinal)}、`;

/** `（1）` becomes `（一）`; `1.` may be a level of its own and stays. */
const subMarker: StandardForm = ({ ordinal, style }, isHalf) => {
  if (!style.endsWith('-paren')) return undefined;
  return isHalf ? `(${toHanzi(ordinal)})` : `（${toHanzi(ordinal)}）`;
};

/** The marker, the blank space behind it, and that before it if it is no indent of ideographic spaces. */
function markerEdits(text: string, marker: Marker, newText: string | undefined): readonly Edit[] {
  if (newText === undefined) return [];
  const { start, end } = marker.span;
  const indent = blankBefore(text, start);
  const isLineStart = indent === 0 || /[\r\n]/.test(text.charAt(indent - 1));
  const isIndent = /^\u3000*$/.test(text.slice(indent, start));
  return [
    ...(isLineStart && !isIndent ? [deletion(span(indent, start))] : []),
    ...(text.slice(start, end) === newText ? [] : [{ span: marker.span, newText }]),
    ...(marker.gap.start < marker.gap.end ? [deletion(marker.gap)] : []),
  ];
}

const cellEdits = (report: Report, table: Table): readonly Edit[] =>
  table.status === 'read'
    ? [...[...table.cells.values()].filter(isWritten).map((cell) => cell.span), ...table.labels.values()].flatMap(
        (words) => aroundWords(report, words),
      )
    : [];

const isWritten = ({ state }: Cell): boolean => state !== 'blank';

/** Blank space between a cell's words and its borders: none beside tabs and line ends, one space beside a bar. */
function aroundWords({ text }: Report, { start, end }: Span): readonly Edit[] {
  const before = span(blankBefore(text, start), start);
  const after = span(end, blankAfter(text, end));
  return [...trimmed(text, before, text.charAt(before.start - 1)), ...trimmed(text, after, text.charAt(after.end))];
}

function trimmed(text: string, blank: Span, border: string): readonly Edit[] {
  // Beside anything else the space parts two cells, or a number from its unit.
  if (blank.start === blank.end || !/^[\t\r\n|]?$/.test(border)) return [];
  const newText = border === '|' ? ' ' : '';
  return text.slice(blank.start, blank.end) === newText ? [] : [{ span: blank, newText }];
}

/** Blank space at the ends of lines of prose; in a table it may stand for a cell. */
function lineEnds({ text, tables }: Report): readonly Edit[] {
  const isInTable = (at: number): boolean => tables.some(({ span: { start, end } }) => start <= at && at <= end);
  return Array.from(text.matchAll(/[^\r\n]+/g)).flatMap(({ index, 0: line }) => {
    const words = line.trimEnd().length;
    const end = index + line.length;
    const start = Math.max(index + words, blankBefore(text, end, isPlainBlank));
    const isProse = words > 0 && start < end && !/[\t|]/.test(line) && !isInTable(start);
    return isProse ? [deletion(span(start, end))] : [];
  });
}

const deletion = (words: Span): Edit => ({ span: words, newText: '' });

const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);

const isPlainBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x3000;

function blankBefore(text: string, at: number, isOne = isBlank): number {
  while (at > 0 && isOne(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function blankAfter(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}
