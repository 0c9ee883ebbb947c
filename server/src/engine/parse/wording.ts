import { type Row, type Words, wordsKey } from '../form/form';
import type { Piece } from '../read/cells';
import type { Rewording } from '../report';
import { type Span, span } from '../span';
import { editDistance } from '../words/distance';
import { restOfLabel } from './labels';
import type { RowReading } from './rows';

/** The words of a header cell. */
interface Said {
  readonly key: string;
  readonly span: Span;
}

/** The labels of the rows, and the header cells and group headings before them, that say nearly what the form says there. */
export function rewordingsOf(
  rows: readonly Row[],
  readings: readonly RowReading[],
  headerStart: number,
  folded: string,
  pieces: readonly Piece[],
): readonly Rewording[] {
  const found: Rewording[] = [];
  let last = headerStart - 1;
  let next = 0;
  for (const { row, from, label, taken } of readings) {
    // Where a row was not found, nobody knows whose header this is.
    if (rows[next] === row && row.before.length > 0) {
      // The heading of the row's group may stand in one piece with its label.
      const header = pieces.slice(last + 1, from);
      const first = pieces[Math.max(from, last + 1)] as Piece;
      if (first.start < label.start) header.push({ ...first, end: label.start });
      found.push(...compare(row.before, folded, header));
    }
    const rest = restOfLabel(row, label, folded, pieces, taken.last);
    if (rest === 0 && isRenamed(row, folded.slice(label.start, label.end))) {
      found.push({ span: label, expected: row.words, isRepeat: false });
    }
    last = taken.last + rest;
    next = rows.indexOf(row) + 1;
  }
  return found;
}

/** The header cells that say nearly what the form says in their place, between cells that say just that. */
export function compare(expected: readonly Words[], folded: string, pieces: readonly Piece[]): readonly Rewording[] {
  const said = wordsOf(expected, folded, pieces);
  const found: Rewording[] = [];
  let unsaid = 0;
  let unknown: Said[] = [];
  const settle = (to: number): void => {
    found.push(...pair(expected.slice(unsaid, to), unknown, expected));
    unknown = [];
  };
  for (let i = 0; i < said.length; i += 1) {
    const match = matchFrom(expected, unsaid, said, i);
    if (!match) {
      unknown.push(said[i] as Said);
      continue;
    }
    settle(match.index);
    unsaid = match.index + 1;
    i += match.cells - 1;
  }
  settle(expected.length);
  return found;
}

/** The form's words that begin at a cell; they may be parted over several. */
function matchFrom(
  expected: readonly Words[],
  from: number,
  said: readonly Said[],
  at: number,
): { readonly index: number; readonly cells: number } | undefined {
  let key = '';
  for (let cells = 1; cells <= 6 && at + cells <= said.length; cells += 1) {
    key += said[at + cells - 1]?.key;
    for (let index = from; index < expected.length; index += 1) {
      if (isSame(key, expected[index]?.key ?? '')) return { index, cells };
    }
  }
  return undefined;
}

/** Notes without brackets come after the words: `本年收费金额 单位:万元`. */
const isSame = (key: string, expected: string): boolean =>
  key === expected || (expected.length >= 4 && key.startsWith(expected));

/** What the form says and the text does not, and what the text says instead: each with the first that is like it. */
function pair(unsaid: readonly Words[], unknown: readonly Said[], all: readonly Words[]): readonly Rewording[] {
  const found: Rewording[] = [];
  // More than a few are no words of the form at all: a header whose letters stand on end.
  if (unsaid.length === 0 || unknown.length > 8) return found;
  let next = 0;
  for (let i = 0; i < unknown.length; i += 1) {
    // A cell's words may be parted over several.
    for (let cells = 1; cells <= 3 && i + cells <= unknown.length; cells += 1) {
      const parts = unknown.slice(i, i + cells);
      const key = parts.map((part) => part.key).join('');
      const index = unsaid.findIndex((words, at) => at >= next && isReworded(key, words.key));
      const expected = unsaid[index];
      if (!expected) continue;
      const place = span((parts[0] as Said).span.start, (parts.at(-1) as Said).span.end);
      found.push({ span: place, expected, isRepeat: all.some((words) => words.key === key) });
      next = index + 1;
      i += cells - 1;
      break;
    }
  }
  return found;
}

/** The words of the cells; where a cell holds several that are parted by spaces (`结果维持 结果纠正`), each by itself. */
function wordsOf(expected: readonly Words[], folded: string, pieces: readonly Piece[]): readonly Said[] {
  const said: Said[] = [];
  for (const { kind, start, end } of pieces) {
    if (kind !== 'text' || end - start > longest) continue;
    const text = folded.slice(start, end);
    const key = expected.find(({ printed }) => printed === text)?.key ?? wordsKey(text);
    if (key === '') continue;
    if (!text.includes(' ') || isOneCell(key, text, expected)) {
      said.push({ key, span: span(start, end) });
      continue;
    }
    const words = Array.from(
      text.matchAll(/\S+/g),
      ({ 0: part, index }): Said => ({
        key: wordsKey(part),
        span: span(start + index, start + index + part.length),
      }),
    ).filter((part) => part.key !== '');
    said.push(...words);
  }
  return said;
}

/** One of the form's, or like one; not one of the form's beside another word. */
const isOneCell = (key: string, text: string, expected: readonly Words[]): boolean =>
  expected.some((words) => key === words.key) ||
  (expected.some((words) => isReworded(key, words.key)) &&
    !text.split(' ').some((part) => expected.some((words) => wordsKey(part) === words.key)));

const longest = 90;

/** In few other characters, so that no shorter wording is meant. */
function isReworded(key: string, expected: string): boolean {
  if (key === expected || key.startsWith(expected)) return false;
  const shorter = expected.length - key.length;
  return !(shorter >= 3 && isPartOf(key, expected)) && isLike(key, expected);
}

/** In words that are neither the form's nor a beginning or an abridgement that is in use: `部分公开`, `逾期不补正`. */
function isRenamed(row: Row, text: string): boolean {
  if (text === row.words.printed) return false;
  const key = wordsKey(text);
  return !row.keys.includes(key) && isReworded(key, row.words.key);
}

/** Whether all characters of `key` stand in `whole`, in their order. */
function isPartOf(key: string, whole: string): boolean {
  let at = -1;
  for (const character of key) {
    at = whole.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Not more than three characters apart, nor than a part of the longer one. */
export function isLike(a: string, b: string, part = 0.4): boolean {
  const most = Math.min(3, part * Math.max(a.length, b.length));
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}
