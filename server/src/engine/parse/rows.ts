import { type FormTable, type Row, wordsKey } from '../form/form';
import type { Piece } from '../read/cells';
import type { Span } from '../span';
import { isVague, labelSpan, matchRow, maxLabel, restOfLabel } from './labels';
import { withoutNext, withoutShort } from './partRows';
import { type TakenValues, takeValues } from './values';
import { isLike } from './wording';

/** A row that was found: by their places among the pieces, its label and its values. */
export interface RowReading {
  readonly row: Row;
  /** The label's first piece, which may begin with the heading of its group. */
  readonly from: number;
  /** The label's last piece. */
  readonly to: number;
  readonly label: Span;
  readonly taken: TakenValues;
}

/** A text before values that is the label of no row still to come. */
export interface Stranger {
  readonly at: number;
  readonly label: Span;
}

export interface RowsReading {
  /** In the order of the form, which is that of the text. */
  readonly rows: readonly RowReading[];
  readonly strangers: readonly Stranger[];
}

/** The rows of a table, known by their labels wherever they stand, and by their places where a label is only like the form's. */
export function readRows(definition: FormTable, folded: string, pieces: readonly Piece[]): RowsReading {
  const rows: RowReading[] = [];
  const strangers: Stranger[] = [];
  let next = 0;
  for (let i = 0; i < pieces.length && next < definition.rows.length; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'text') continue;
    const reading = readRow(definition, next, folded, pieces, i);
    if (reading) {
      rows.push(reading);
      next = definition.rows.indexOf(reading.row) + 1;
      i = reading.to;
    } else if (precedesValue(pieces, i) && piece.end - piece.start <= maxLabel) {
      strangers.push({ at: i, label: labelSpan(folded, piece, piece) });
    }
  }
  const even = withoutShort(rows, folded, pieces);
  const known = { rows: even, strangers };
  const all =
    rows.length < 3 || rows.length === definition.rows.length ? known : withRenamed(definition, known, folded, pieces);
  return { ...all, rows: withoutNext(all.rows, pieces) };
}

function readRow(
  definition: FormTable,
  next: number,
  folded: string,
  pieces: readonly Piece[],
  from: number,
): RowReading | undefined {
  const { rows } = definition;
  const match = matchRow(definition, next, folded, pieces, from);
  const row = match && rows[match.index];
  if (!row) return undefined;
  const [first, last] = [pieces[from] as Piece, pieces[match.label] as Piece];
  const vague = isVague(row, folded.slice(first.start, first.end));
  const taken = takeValues(pieces, match.end, row.columns.length, vague, (piece) => isWordOf(rows, folded, piece));
  return (
    taken && {
      row,
      from,
      to: match.end,
      label: labelSpan(folded, first, last),
      taken: withoutCopies(taken, row, folded),
    }
  );
}

/** A converter writes a value that covers several columns into each of them. */
function withoutCopies(taken: TakenValues, { columns }: Row, folded: string): TakenValues {
  const { pieces, isWhole } = taken;
  const last = pieces[columns.length - 1];
  if (isWhole || columns.length > 2 || last?.row === undefined) return taken;
  const text = (piece: Piece): string => folded.slice(piece.start, piece.end);
  const areCopies = pieces.slice(columns.length).every((piece) => piece.row === last.row && text(piece) === text(last));
  return areCopies ? { ...taken, pieces: pieces.slice(0, columns.length), isWhole: true } : taken;
}

/** Whether the form prints it, or nearly, or it looks like a label. */
function isWordOf(rows: readonly Row[], folded: string, { start, end }: Piece): boolean {
  const text = folded.slice(start, end);
  const key = wordsKey(text);
  return numbered.test(text) || rows.some((row) => [row.words, ...row.before].some((words) => isLike(key, words.key)));
}

/** With the rows whose labels are only like the form's, each between its neighbours and with as many values as it has columns. */
function withRenamed(
  definition: FormTable,
  { rows, strangers }: RowsReading,
  folded: string,
  pieces: readonly Piece[],
): RowsReading {
  const all: RowReading[] = [];
  const known = new Set<Stranger>();
  for (const row of definition.rows) {
    const found = rows.find((reading) => reading.row === row);
    if (found) {
      all.push(found);
      continue;
    }
    const [from, to] = gapAfter(definition, row, rows, all);
    for (const stranger of strangers) {
      if (stranger.at < from || stranger.at >= to || known.has(stranger)) continue;
      const reading = readRenamed(definition, row, stranger, from, folded, pieces);
      if (!reading) continue;
      all.push(reading);
      known.add(stranger);
      break;
    }
  }
  return { rows: all, strangers: strangers.filter((stranger) => !known.has(stranger)) };
}

/** The pieces between which a row must stand that was not found: behind the last row before it, before the first one after it. */
export function gapAfter(
  { rows }: FormTable,
  row: Row,
  found: readonly RowReading[],
  before: readonly RowReading[] = found,
): readonly [from: number, to: number] {
  const index = rows.indexOf(row);
  const previous = before.findLast((reading) => rows.indexOf(reading.row) < index);
  const following = found.find((reading) => rows.indexOf(reading.row) > index);
  const from = previous ? previous.taken.last + 1 : Math.max(0, (following?.from ?? 0) - edge);
  return [from, following?.from ?? from + edge];
}

/** How far from the other rows the first and the last may stand, in pieces. */
const edge = 16;

function readRenamed(
  { rows }: FormTable,
  row: Row,
  { at }: Stranger,
  earliest: number,
  folded: string,
  pieces: readonly Piece[],
): RowReading | undefined {
  const last = pieces[at] as Piece;
  for (let from = at; from >= earliest && from > at - 3 && pieces[from]?.kind === 'text'; from -= 1) {
    const label = labelSpan(folded, pieces[from] as Piece, last);
    const words = folded.slice(label.start, label.end);
    const key = wordsKey(words);
    if (rows.some((other) => other !== row && other.words.key === key)) return undefined;
    const alike = isLike(key, row.words.key) || (sameNumber(words, row) && isLike(key, row.words.key, 0.6));
    const isBegun = sameNumber(words, row) && key.length > 1 && row.words.key.startsWith(key);
    const values = alike || isBegun ? takeValues(pieces, at, row.columns.length, false) : undefined;
    const taken = values && (alike || restOfLabel(row, label, folded, pieces, values.last) > 0) ? values : undefined;
    if (taken?.isWhole) return { row, from, to: at, label, taken };
  }
  return undefined;
}

const numbered = /^\s*(?:[一二三四五六七八九十]\s*、|\([一二三四五六七八九十]\)|\d\s*\.)/;
const sameNumber = (words: string, row: Row): boolean => {
  const own = numbered.exec(words)?.[0].replace(/\s/g, '');
  return own !== undefined && row.words.printed.startsWith(own);
};

/** A blank may be a value too. */
function precedesValue(pieces: readonly Piece[], at: number): boolean {
  const kind = pieces[at + 1]?.kind;
  return kind !== undefined && kind !== 'text' && kind !== 'filler';
}
