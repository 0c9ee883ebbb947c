import { isDigits, readCount } from '../numeral';
import type { Span } from '../span';
import { isDelimiterRow, isGridRule, isPageMark, isRule } from './between';
import { isBlank, type Line } from './lines';
import { isSpace, trim, withoutEmphasis } from './trim';

/**
 * What stands in one cell, or may stand in one. `none` says "nothing to report" (`/`, `-`); `odd` is short and no label, so a
 * mistyped number; `filler` is what a converter leaves of merged cells (`||`), which is no cell at all.
 */
export type PieceKind = 'text' | 'number' | 'blank' | 'none' | 'odd' | 'filler';

/**
 * A cell, or a line that may be one: the layouts differ in how they part cells, and only this file knows how. `row` numbers the
 * rows where the layout shows them; undefined where a row's end can only be told by counting.
 */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly row: number | undefined;
  readonly line: number;
}

/** Longer than any label of the form; what is longer is prose. */
const maxLabel = 90;

/** Reads every layout: tabs or pipes, a cell a line or a row a line, bare lines, rows parted by spaces. */
export function readPieces(folded: string, lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let rows = 0;
  let afterBlankLine = true;
  /** The layout of the line before, with tabs. */
  let tabs: 'cell' | 'row' | undefined;
  /** How many lines of one field came last: after a few, it is cells that stand so. */
  let bareLines = 0;
  let loneBars = 0;
  let barredCells = 0;
  let opensCell = false;
  /** How many bars a row has, in a table in Markdown. */
  let rowBars = 0;

  const push = (start: number, end: number, row: number | undefined, line: number): void => {
    const trimmed = withoutEmphasis(folded, trim(folded, start, end));
    const kind = kindOf(folded, trimmed);
    // At a line's end a blank stands before all spaces, of which one may be half of the line end.
    const at = kind === 'blank' && folded.charCodeAt(end) === lineFeed ? { start, end: start } : trimmed;
    pieces.push({ start: at.start, end: at.end, kind, row, line });
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (isBlank(line) && line.tabs === 0) {
      afterBlankLine = true;
      continue;
    }
    if (isPageMark(folded, line) || isRule(folded, line) || isGridRule(folded, line)) {
      afterBlankLine = true;
      continue;
    }
    if (line.pipes > 0 && isDelimiterRow(folded, line)) {
      rowBars = line.pipes;
      continue;
    }
    if (line.pipes === 0) rowBars = 0;
    if (line.pipes > 0 || line.tabs > 0) bareLines = 0;
    if (line.pipes > 0) {
      const bars = line.pipes === rowBars ? 0 : barsOnly(folded, line);
      if (bars) {
        pieces.push({
          start: line.from,
          end: line.from,
          kind: bars === 1 ? 'blank' : 'filler',
          row: undefined,
          line: index,
        });
        if (bars === 1) loneBars += 1;
        opensCell = bars === 1;
      } else {
        const fields = barFields(folded, line);
        const single = fields.length === 1;
        if (single && opensCell) barredCells += 1;
        opensCell = false;
        if (!single) rows += 1;
        for (const field of fields) push(field.start, field.end, single ? undefined : rows, index);
      }
      tabs = undefined;
    } else if (line.tabs > 0) {
      const fields = tabFields(folded, line);
      const previous = pieces.at(-1);
      if (folded.charCodeAt(line.start) === 9 && line.tabs === 1) {
        if (afterBlankLine || tabs !== 'cell') rows += 1;
        push(fields[1]?.start ?? line.end, line.end, rows, index);
        tabs = 'cell';
      } else {
        // A Word cell that begins with an empty paragraph breaks its row in two: the number belongs to the blank before it.
        const [first] = fields;
        const continues =
          tabs === 'row' &&
          previous?.kind === 'blank' &&
          first &&
          kindOf(folded, trim(folded, first.start, first.end)) === 'number';
        if (continues) pieces.pop();
        else rows += 1;
        for (const field of fields) push(field.start, field.end, rows, index);
        tabs = 'row';
      }
    } else {
      const last = pieces.at(-1);
      const next = lines[index + 1];
      if (tabs && last && continuesCell(folded, last, line, { afterBlankLine, tabs, next })) {
        pieces.pop();
        push(last.kind === 'blank' ? line.from : last.start, line.to, last.row, last.line);
      } else {
        const fields = spacedFields(folded, line);
        bareLines = fields.length > 1 ? 0 : bareLines + 1;
        // A bare number where cells have marks, or stand in rows, is a page's number: it belongs to no row.
        const isAmongRows = last?.row !== undefined || (lines[last?.line ?? index]?.pipes ?? 0) > 0;
        const ownRow = fields.length > 1 || (isAmongRows && bareLines <= 4);
        if (ownRow) rows += 1;
        for (const field of fields) push(field.start, field.end, ownRow ? rows : undefined, index);
        // A page's number ends a row as a blank line does.
        if (tabs === 'cell' && pieces.at(-1)?.kind === 'number') tabs = undefined;
        if (tabs === 'row' || fields.length > 1 || line.to - line.from > maxLabel) tabs = undefined;
      }
    }
    afterBlankLine = false;
  }
  // Where nearly every cell is opened by a bar on a line of its own, those bars are no blank cells.
  const barsOpenCells = barredCells >= 10 && barredCells > 0.8 * loneBars;
  return barsOpenCells
    ? pieces.filter(({ kind, row, start, end }) => kind !== 'blank' || row !== undefined || start !== end)
    : pieces;
}

const lineFeed = 10;

function kindOf(folded: string, { start, end }: Span): PieceKind {
  if (start === end) return 'blank';
  if (end - start > 20) return 'text';
  const first = folded.charCodeAt(start);
  if (end - start === 1 && first >= 48 && first <= 57) return 'number';
  // Most labels begin with 汉字 or a bracket; few words are values.
  if ((first > 0x2e80 && first !== none) || first === openingBracket)
    return end - start <= 3 ? (words[folded.slice(start, end)] ?? 'text') : 'text';
  const text = folded.slice(start, end);
  if (isDigits(text)) return text.length <= 15 ? 'number' : 'text';
  if (
    readCount(text.replace(/(?:[件宗起个份]次?|\(件\)|[人户]?次|万?元)$/, '')) !== undefined ||
    /^[\d,]*\d\.\d+(?:万?元)?$/.test(text)
  )
    return 'number';
  if (/^(?:\/+|[-—–]+|无|&nbsp;)$/.test(text)) return 'none';
  return text.length <= 8 && /^[\d\w.,+\-\s?*·…]+$/.test(text) ? 'odd' : 'text';
}

const words: Readonly<Record<string, PieceKind>> = { 零: 'number', 不涉及: 'none', 不适用: 'none' };
const none = 0x65e0;
const openingBracket = 40;

/** How many bars a line holds that holds nothing else; 0 for every other line. */
function barsOnly(folded: string, line: Line): number {
  for (let i = line.from; i < line.to; i += 1) {
    const unit = folded.charCodeAt(i);
    if (unit !== 124 && !isSpace(unit)) return 0;
  }
  return line.pipes;
}

/** The fields between bars; a bar at either end of the line opens or closes and parts nothing. */
function barFields(folded: string, line: Line): readonly Span[] {
  const fields = split(folded, line.from, line.to, 124);
  if (folded.charCodeAt(line.from) === 124) fields.shift();
  if (folded.charCodeAt(line.to - 1) === 124) fields.pop();
  return fields;
}

const tabFields = (folded: string, line: Line): readonly Span[] => split(folded, line.start, line.end, 9);

function split(folded: string, from: number, to: number, separator: number): Span[] {
  const fields: Span[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    if (folded.charCodeAt(i) !== separator) continue;
    fields.push({ start, end: i });
    start = i + 1;
  }
  fields.push({ start, end: to });
  return fields;
}

/**
 * A bare line after a tabbed one: the value of a cell left blank so far (`⇥⏎⏎0`), or the rest of a label (`商业⏎企业`). Blank
 * lines may come before a value, not before the rest of a label.
 */
function continuesCell(
  folded: string,
  last: Piece,
  line: Line,
  { afterBlankLine, tabs, next }: { afterBlankLine: boolean; tabs: 'cell' | 'row'; next: Line | undefined },
): boolean {
  if (line.to - line.from > 40) return false;
  const kind = kindOf(folded, trim(folded, line.from, line.to));
  if (last.kind === 'blank') return kind !== 'text';
  if (afterBlankLine || tabs === 'row') return false;
  return kind !== 'text' || (last.kind === 'text' && next !== undefined && next.tabs > 0);
}

/**
 * `行政许可 59`, `0 0 0`: a label and numbers, or numbers alone, parted by spaces. Any other line is one field. A mistyped number
 * (`1O`) counts as one behind a value.
 */
function spacedFields(folded: string, line: Line): readonly Span[] {
  const whole = { start: line.from, end: line.to };
  const last = folded.charCodeAt(line.to - 1);
  const mayEndInValue = last < 128 || '元—–'.includes(folded.charAt(line.to - 1));
  if (!mayEndInValue || line.to - line.from > longestRow) return [whole];
  const values: Span[] = [];
  let end = line.to;
  for (;;) {
    const from = startOfWord(folded, line.from, end);
    if (!spacedValue.test(folded.slice(from, end))) {
      const before = trim(folded, line.from, from).end;
      const isOdd = oddValue.test(folded.slice(from, end));
      if (!isOdd || !spacedValue.test(folded.slice(startOfWord(folded, line.from, before), before))) break;
    }
    values.unshift({ start: from, end });
    end = trim(folded, line.from, from).end;
    if (end <= line.from) return values;
  }
  if (values.length === 0) return [whole];
  // In columns parted by many spaces the heading of a group stands far before its label.
  const gap = folded.lastIndexOf(columnGap, end - columnGap.length);
  const label = { start: gap > line.from ? gap + columnGap.length : line.from, end };
  return [...(gap > line.from ? [trim(folded, line.from, gap)] : []), label, ...values];
}

const startOfWord = (folded: string, from: number, end: number): number =>
  Math.max(folded.lastIndexOf(' ', end - 1) + 1, from);

/** In characters; columns may be parted by many spaces. */
const longestRow = 400;
const columnGap = ' '.repeat(5);
const spacedValue = /^(?:[+-]?\d{1,9}(?:,\d{3})*(?:\.\d+)?(?:万?元)?|\/|[-—–])$/;
const oddValue = /^[\w.#!?*]{1,6}$/;
