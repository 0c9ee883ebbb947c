import { type FormTable, labelKey, type Row } from '../form/form';
import type { Piece } from '../read/cells';
import { type Span, span } from '../span';

/**
 * The row, from `next` on, whose label begins at `i`, and the label's last piece: a label may be parted over several pieces, and
 * the heading of its group may stand before it in the same one. `end`: the last of the copies that a merged cell left of it.
 * Undefined for any other text.
 */
export function matchRow(
  { rows, initials }: FormTable,
  next: number,
  folded: string,
  pieces: readonly Piece[],
  i: number,
): { readonly index: number; readonly label: number; readonly end: number } | undefined {
  let text = '';
  for (let j = i; j < i + 3; j += 1) {
    const piece = pieces[j];
    if (piece?.kind !== 'text' || piece.end - piece.start > maxLabel) return undefined;
    text += folded.slice(piece.start, piece.end);
    const key = labelKey(withoutGroup(text));
    // Hardly any text begins as a label does.
    if (key !== '' && !initials.has(key.charCodeAt(0))) return undefined;
    const index = rowOf(rows, next, key, text);
    if (index >= 0) {
      const label = endOfLabel(rows[index] as Row, text, folded, pieces, j);
      return { index, label, end: label === j ? endOfCopies(folded, pieces, j) : label };
    }
    if (key.length > 12) return undefined;
  }
  return undefined;
}

/** In characters. */
export const maxLabel = 90;

/** The label heads a column as well and stands without its number, so that only values tell what it is. */
export const isVague = (row: Row, text: string): boolean =>
  row.ambiguous === true && text.replace(/\s+/g, '') !== row.words.printed;

/** `三、本年度办理结果 ` before `（一）予以公开`, where nothing but a space parts them. */
const groupHeading = /^(?:[^ \t]{1,12}[ \t]{1,4}){1,3}(?=\([一二三四五六七]\)|\d[.、])/;

/** How much of the words is the heading of a group. */
const groupLength = (text: string): number =>
  text.includes(' ') || text.includes('\t') ? (groupHeading.exec(text)?.[0].length ?? 0) : 0;
const withoutGroup = (text: string): string => text.slice(groupLength(text));

/** The label's words, without the heading of its group. */
export const labelSpan = (folded: string, first: Piece, last: Piece): Span =>
  span(first.start + groupLength(folded.slice(first.start, last.end)), last.end);

/** The label's last piece: it goes on as long as what it says goes on saying what the form says. */
function endOfLabel(row: Row, begun: string, folded: string, pieces: readonly Piece[], from: number): number {
  const full = row.keys[0] ?? '';
  let text = begun;
  let end = from;
  for (;;) {
    const next = pieces[end + 1];
    if (next?.kind !== 'text' || next.end - next.start > maxLabel) return end;
    text += folded.slice(next.start, next.end);
    if (!full.startsWith(labelKey(withoutGroup(text)))) return end;
    end += 1;
  }
}

/** A converter writes a label that covers several columns into each of them. */
function endOfCopies(folded: string, pieces: readonly Piece[], label: number): number {
  const { row, start, end } = pieces[label] as Piece;
  const words = folded.slice(start, end);
  let last = label;
  for (;;) {
    const next = pieces[last + 1];
    if (row === undefined || next?.row !== row || folded.slice(next.start, next.end) !== words) return last;
    last += 1;
  }
}

/**
 * How many pieces behind a row's values are the rest of its label: in a PDF values stand beside the middle of a label of several
 * lines, or beside its first one.
 */
export function restOfLabel(
  { keys }: Row,
  label: Span,
  folded: string,
  pieces: readonly Piece[],
  last: number,
): number {
  const full = keys[0] ?? '';
  let begun = labelKey(folded.slice(label.start, label.end));
  for (let rest = 0; ; rest += 1) {
    let at = last + 1 + rest;
    while (pieces[at]?.kind === 'blank') at += 1;
    const piece = pieces[at];
    if (piece?.kind !== 'text' || piece.end - piece.start > maxLabel) return rest;
    const text = folded.slice(piece.start, piece.end);
    const key = labelKey(text);
    const goesOn = full.startsWith(begun) ? full.startsWith(begun + key) : full.includes(key) && !begun.includes(key);
    if (key === '' || hasNumber.test(text) || !goesOn) return rest;
    begun += key;
    rest = at - last - 1;
  }
}

const hasNumber = /^\s?(?:[一二三四五六七]\s?、|\([一二三四五六七]\)|\d\s?[.、])/;

/** The first row from `next` on that the key is a label of, or -1. */
function rowOf(rows: readonly Row[], next: number, key: string, text: string): number {
  for (let index = next; index < rows.length; index += 1) {
    const row = rows[index] as Row;
    if (isLabelOf(row, key) && (index === next || !isVague(row, text))) return index;
  }
  return -1;
}

function isLabelOf({ keys, ambiguous, columns }: Row, key: string): boolean {
  const first = key.charCodeAt(0);
  for (const begun of keys) {
    // Nearly all labels differ in their first character.
    if (begun.charCodeAt(0) !== first || !key.startsWith(begun)) continue;
    // Short labels would match the beginning of any sentence about the matter.
    const isWhole = ambiguous || key.length < 4 || columns.length < 7;
    if (!isWhole || key.length === begun.length || key.charAt(begun.length) === '(') return true;
  }
  return false;
}
