import type { Piece } from '../read/cells';

/** What follows a row's label. */
export interface TakenValues {
  /** In column order where `isWhole`, otherwise whatever values there were. */
  readonly pieces: readonly Piece[];
  /** As many as the form has columns. */
  readonly isWhole: boolean;
  /** The index of the last piece. */
  readonly last: number;
}

/**
 * The `count` values that follow the label that ends with piece `start`. Undefined where no values follow at all: then it was no label, as
 * `其他` and `总计` in a header.
 */
export function takeValues(
  pieces: readonly Piece[],
  start: number,
  count: number,
  ambiguous: boolean,
  isLabel: (piece: Piece) => boolean = () => true,
): TakenValues | undefined {
  const row = pieces[start]?.row;
  const inRow = row === undefined ? [] : following(pieces, start, (piece) => piece.row === row);
  const taken = inRow.length > 0 ? fromRow(inRow, count) : fromRun(pieces, start, count, isLabel);
  const values = taken.filter(({ kind }) => kind !== 'blank');
  if (values.length === 0 && (ambiguous || taken.length < count)) return undefined;
  const last = pieces.indexOf(taken.at(-1) as Piece, start);
  return taken.length === count ? { pieces: taken, isWhole: true, last } : { pieces: values, isWhole: false, last };
}

function following(pieces: readonly Piece[], start: number, wanted: (piece: Piece) => boolean): readonly Piece[] {
  const found: Piece[] = [];
  for (let i = start + 1; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    if (!wanted(piece)) break;
    found.push(piece);
  }
  return found;
}

/**
 * The values among the fields of a row. More fields than values: some stand for merged cells and are blank; the values are the
 * window with nothing but blanks around it, and of several the one that begins with a value.
 */
export function fromRow(fields: readonly Piece[], count: number): readonly Piece[] {
  if (fields.length <= count) return fields;
  const blankBefore = fields.findIndex(({ kind }) => kind !== 'blank');
  const lastValue = fields.findLastIndex(({ kind }) => kind !== 'blank');
  if (blankBefore < 0) return fields.slice(0, count);
  if (lastValue - blankBefore >= count) return fields.filter(({ kind }) => kind !== 'blank');
  if (lastValue < count) return fields.slice(0, count);
  return fields.slice(lastValue - count + 1, lastValue + 1);
}

/** The values of a row whose end nothing shows: whatever is no label, up to the next label or filler. */
function fromRun(
  pieces: readonly Piece[],
  start: number,
  count: number,
  isLabel: (piece: Piece) => boolean,
): readonly Piece[] {
  const run = following(pieces, start, isValue);
  if (run.length < count) return withWords(pieces, start, run, count, isLabel) ?? run;
  // A page's number among cells with marks stands in a row of its own.
  const marked = run.length > count ? run.filter(({ row }) => row === undefined) : [];
  if (marked.length === count) return marked;
  const extra = run.slice(count).some(({ kind }) => kind !== 'blank');
  return extra ? run.filter(({ kind }) => kind !== 'blank') : run.slice(0, count);
}

const isValue = ({ kind }: Piece): boolean => kind !== 'text' && kind !== 'filler';

/** A row of many values in which one cell holds a word (`见附件`): the rest of them goes on behind it, and ends where it should. */
function withWords(
  pieces: readonly Piece[],
  start: number,
  run: readonly Piece[],
  count: number,
  isLabel: (piece: Piece) => boolean,
): readonly Piece[] | undefined {
  const at = start + run.length + 1;
  const word = pieces[at];
  if (count < 3 || word?.kind !== 'text' || word.end - word.start > longestWord || isLabel(word)) return undefined;
  const rest = following(pieces, at, isValue);
  const all = [...run, word, ...rest];
  const end = all.findLastIndex(({ kind }) => kind !== 'blank') + 1;
  return end === count || (end < count && all.length >= count) ? all.slice(0, count) : undefined;
}

const longestWord = 8;
