/** Rows that look whole and are not: a table with one is not judged by its numbers. */
import type { Piece } from '../read/cells';
import type { RowReading } from './rows';

/** A row ends where the next one begins: what seems to have taken the other's label, or its values, was not read whole. */
export function withoutNext(rows: readonly RowReading[], pieces: readonly Piece[]): readonly RowReading[] {
  return rows.map((reading, i) => {
    const { taken } = reading;
    const end = rows[i + 1]?.from ?? Infinity;
    if (taken.last < end) return reading;
    const own = taken.pieces.filter((piece) => piece.kind !== 'blank' && pieces.indexOf(piece) < end);
    return { ...reading, taken: { pieces: own, isWhole: false, last: end - 1 } };
  });
}

/**
 * In a table between bars all rows have as many fields. One with fewer has lost a cell, and what a merged cell left at its end
 * only looks like its last value.
 */
export function withoutShort(
  rows: readonly RowReading[],
  folded: string,
  pieces: readonly Piece[],
): readonly RowReading[] {
  const counts = rows.map(({ to }) => {
    const label = pieces[to] as Piece;
    const isBarred = label.row !== undefined && /^\s?\|/.test(folded.slice(label.end, label.end + 2));
    return isBarred ? fieldsOf(pieces, to) : 0;
  });
  const usual = counts.filter((count) => count > 0 && count === Math.max(...counts)).length;
  if (usual < 3 || usual * 5 < rows.length * 4) return rows;
  return rows.map((reading, i) => {
    const { taken } = reading;
    const isShort = (counts[i] ?? 0) < Math.max(...counts) && taken.pieces.at(-1)?.kind === 'blank';
    const values = taken.pieces.filter(({ kind }) => kind !== 'blank');
    return isShort && taken.isWhole ? { ...reading, taken: { ...taken, pieces: values, isWhole: false } } : reading;
  });
}

/** How many pieces stand in the row of the one at `at`. */
function fieldsOf(pieces: readonly Piece[], at: number): number {
  const row = pieces[at]?.row;
  let from = at;
  let to = at;
  while (pieces[from - 1]?.row === row) from -= 1;
  while (pieces[to + 1]?.row === row) to += 1;
  return to - from + 1;
}
