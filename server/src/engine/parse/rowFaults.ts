import { type CellRef, type FormTable, type Row, wordsKey } from '../form/form';
import type { Piece } from '../read/cells';
import type { Cell, RowFault } from '../report';
import type { Span } from '../span';
import { guessRow, guessShift, type Known, type Written } from './guess';
import { gapAfter, type RowReading, type RowsReading, type Stranger } from './rows';
import { takeValues } from './values';
import { isLike } from './wording';

/** With more rows missing, or with more uneven ones, it is the reading or the text's end that is at fault, not its author. */
const mostMissing = 3;
const mostUneven = 2;

/** What is wrong with the rows of a table that is otherwise there. */
export function faultsOf(
  definition: FormTable,
  reading: RowsReading,
  folded: string,
  pieces: readonly Piece[],
): readonly RowFault[] {
  const { rows, strangers } = reading;
  const found = new Set(rows.map(({ row }) => row));
  const missing = definition.rows.filter((row) => !found.has(row));
  const uneven = rows.filter(({ taken }) => !taken.isWhole);
  if (missing.length > mostMissing || rows.length < 2 * missing.length) return [];
  // A label without values, or some of them: blank cells were dropped, and nobody knows which.
  if (missing.some((row) => isLabelled(definition, row, rows, folded, pieces))) return [];
  const faults: RowFault[] = [];
  const used = new Set<Stranger>();
  for (const run of runsOf(definition, missing)) faults.push(...faultsOfRun(definition, reading, run, pieces, used));
  const [from, to] = [rows[0]?.from ?? 0, rows.at(-1)?.taken.last ?? 0];
  for (const stranger of strangers) {
    if (stranger.at < from || stranger.at > to || used.has(stranger)) continue;
    const first = rows.find(({ row, to }) => to < stranger.at && !row.ambiguous && names(row, folded, stranger.label));
    if (first && takeValues(pieces, stranger.at, first.row.columns.length, true)?.isWhole)
      faults.push({ kind: 'doubled', span: stranger.label, row: first.row, first: first.label });
  }
  if (uneven.length <= mostUneven) {
    for (const { row, label, taken } of uneven) {
      const values = taken.pieces.map((piece) => written(folded, piece));
      const guess = missing.length === 0 ? guessRow(definition, [row], values, knownOf(rows, folded)) : undefined;
      faults.push({ kind: 'count', span: label, row, wanted: row.columns.length, found: values.length, guess });
    }
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

function isLabelled(
  definition: FormTable,
  row: Row,
  rows: readonly RowReading[],
  folded: string,
  pieces: readonly Piece[],
): boolean {
  const [from, to] = gapAfter(definition, row, rows);
  return pieces
    .slice(from, to)
    .some(
      (piece) => piece.kind === 'text' && (names(row, folded, piece) || isLike(keyOf(folded, piece), row.words.key)),
    );
}

/** Missing rows that follow each other in the form. */
function runsOf({ rows }: FormTable, missing: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const runs: [Row, ...Row[]][] = [];
  for (const row of missing) {
    const last = runs.at(-1);
    if (last && rows.indexOf(row) === rows.indexOf(last.at(-1) as Row) + 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** In the place of the rows stand as many of other names; or nothing does. */
function faultsOfRun(
  definition: FormTable,
  { rows, strangers }: RowsReading,
  run: readonly [Row, ...Row[]],
  pieces: readonly Piece[],
  used: Set<Stranger>,
): readonly RowFault[] {
  const [from, to] = gapAfter(definition, run[0], rows);
  const instead = strangers.filter(
    ({ at }) => at >= from && at < to && takeValues(pieces, at, run[0].columns.length, true)?.isWhole,
  );
  const previous = rows.findLast(({ taken }) => taken.last < from);
  const following = rows.find((reading) => reading.from >= to);
  // Before the first row and behind the last one stands what belongs to no table.
  if (instead.length === run.length && previous && following) {
    for (const stranger of instead) used.add(stranger);
    return run.map((row, i) => ({ kind: 'unknown', span: (instead[i] as Stranger).label, row }));
  }
  const beside = following ?? previous;
  return beside ? [{ kind: 'missing', span: beside.label, rows: run, isAfter: !following }] : [];
}

const keyOf = (folded: string, label: Span): string => wordsKey(folded.slice(label.start, label.end));
const names = ({ words }: Row, folded: string, label: Span): boolean => words.key === keyOf(folded, label);

export const written = (folded: string, { start, end }: Piece): Written => ({
  span: { start, end },
  text: folded.slice(start, end),
});

function knownOf(rows: readonly RowReading[], folded: string): Known {
  const known = new Map<CellRef, number | undefined>();
  for (const { row, taken } of rows) {
    if (!taken.isWhole) continue;
    for (const [i, piece] of taken.pieces.entries()) {
      const { text } = written(folded, piece);
      known.set(row.cells[i] as CellRef, /^\d+$/.test(text) ? Number(text) : undefined);
    }
  }
  return known;
}

/** A row that is blank at one end and whose sums hold one column further. */
export function shiftOf(
  definition: FormTable,
  cells: ReadonlyMap<CellRef, Cell>,
  labels: ReadonlyMap<string, Span>,
): (RowFault & { readonly kind: 'shifted' }) | undefined {
  for (const row of definition.rows) {
    const label = labels.get(row.id);
    if (!label || row.columns.at(-1)?.id !== 'total') continue;
    const ends = [cells.get(row.cells[0] as CellRef), cells.get(row.cells.at(-1) as CellRef)];
    if (ends.filter((cell) => cell?.state === 'blank').length !== 1) continue;
    const values = row.cells.map((ref) => cells.get(ref)?.value);
    const known = new Map([...cells].map(([ref, { value }]) => [ref, value]));
    const guess = guessShift(definition, row, values, known);
    if (guess) return { kind: 'shifted', span: label, row, guess };
  }
  return undefined;
}
