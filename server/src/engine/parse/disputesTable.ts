import type { FormTable } from '../form/form';
import type { Piece } from '../read/cells';
import type { RowFault } from '../report';
import { span } from '../span';
import { guessRow } from './guess';
import { written } from './rowFaults';
import { fromRow } from './values';

const perGroup = 5;
const count = 3 * perGroup;

export interface DisputesReading {
  readonly rows: ReadonlyMap<string, readonly Piece[]>;
  /** The header cell that it was known by. */
  readonly anchor: number;
  readonly values: readonly Piece[];
  readonly why: string | undefined;
  readonly rowFaults: readonly RowFault[];
}

/** Reads the table of 15 numbers, which has no row labels: the numbers are those that follow its header. */
export function readDisputes(
  definition: FormTable,
  folded: string,
  pieces: readonly Piece[],
): DisputesReading | undefined {
  const anchor = anchorIn(folded, pieces);
  if (anchor < 0) return undefined;
  const run = longestRun(folded, pieces, anchor + 1);
  if (run.length === 0) return undefined;
  const fields = run.every(({ row }) => row !== undefined && row === run[0]?.row) ? fromRow(run, count) : fromEnd(run);
  const values = fields.filter(({ kind }) => kind !== 'blank');
  const rows = new Map(definition.rows.map(({ id }, i) => [id, fields.slice(i * perGroup, (i + 1) * perGroup)]));
  if (fields.length === count) return { rows, anchor, values: fields, why: undefined, rowFaults: [] };
  const why = `表中应有 ${count} 个数，读到 ${values.length} 个`;
  const isNear = Math.abs(values.length - count) === 1;
  return {
    rows: new Map(),
    anchor,
    values: fields,
    why,
    rowFaults: isNear ? [faultOf(definition, folded, values)] : [],
  };
}

function faultOf(definition: FormTable, folded: string, values: readonly Piece[]): RowFault {
  const [first, last] = [values[0] as Piece, values.at(-1) as Piece];
  const numbers = values.map((piece) => written(folded, piece));
  return {
    kind: 'count',
    span: span(first.start, last.end),
    row: undefined,
    wanted: count,
    found: values.length,
    guess: guessRow(definition, definition.rows, numbers, new Map()),
  };
}

/** The last of its header cells that say what only this table does. */
function anchorIn(folded: string, pieces: readonly Piece[]): number {
  const find = (isAnchor: (piece: Piece) => boolean): number =>
    pieces.findIndex((piece) => {
      if (piece.kind !== 'text' || !isAnchor(piece) || !isHeader(folded, piece)) return false;
      return !isProse.test(folded.slice(piece.start, piece.end));
    });
  const last = find(({ end }) => folded.startsWith('复议后起诉', end - 5));
  if (last >= 0) return last;
  return find((piece) => isHeader(folded, piece) && folded.slice(piece.start, piece.end).includes('未经复议直接起诉'));
}

/** A header cell, or a row of them that are parted by spaces. */
const isHeader = (folded: string, { start, end }: Piece): boolean =>
  end - start <= 40 || (end - start <= 400 && folded.slice(start, end).replace(/ +/g, '').length <= 60);

/** A line of prose that a PDF broke behind the header's words: a header has no numbers and no stops. */
const isProse = /[\d,。;:、]/;

/** The run of values after the header with the most numbers in it; header rows have text among their blanks. */
function longestRun(folded: string, pieces: readonly Piece[], from: number): readonly Piece[] {
  let best: Piece[] = [];
  let bestCount = 0;
  let run: Piece[] = [];
  const close = (): void => {
    const values = run.filter(({ kind }) => kind !== 'blank').length;
    if (values > bestCount || (bestCount === 0 && run.length === count)) [best, bestCount] = [run, values];
    run = [];
  };
  for (const piece of pieces.slice(from, from + 80)) {
    if (piece.kind === 'text') {
      close();
      if (!isHeader(folded, piece)) break;
      continue;
    }
    if (piece.kind === 'filler') continue;
    if (run.length > 0 && piece.row !== run.at(-1)?.row) close();
    run.push(piece);
  }
  close();
  return best;
}

/** Leading and trailing blanks are what merged header cells and row marks left. */
function fromEnd(run: readonly Piece[]): readonly Piece[] {
  let fields = run;
  while (fields.length > count && fields[0]?.kind === 'blank') fields = fields.slice(1);
  while (fields.length > count && fields.at(-1)?.kind === 'blank') fields = fields.slice(0, -1);
  return fields;
}
