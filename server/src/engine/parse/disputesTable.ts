import type { Piece } from '../read/cells';
import type { TableReading } from './tables';
import { fromRow } from './values';

const groups = ['reconsideration', 'litigationDirect', 'litigationAfter'] as const;
const perGroup = 5;
const count = groups.length * perGroup;

/** Reads the table of 15 numbers, which has no row labels: the numbers are those that follow its header. */
export function readDisputes(folded: string, pieces: readonly Piece[]): TableReading | undefined {
  const anchor = pieces.findIndex(
    ({ kind, start, end }) => kind === 'text' && end - start <= 30 && folded.slice(start, end).endsWith('复议后起诉'),
  );
  if (anchor < 0) return undefined;
  const run = longestRun(pieces, anchor + 1);
  if (run.length === 0) return undefined;
  const fields = run.every(({ row }) => row !== undefined && row === run[0]?.row) ? fromRow(run, count) : fromEnd(run);
  const last = pieces.indexOf(fields.at(-1) as Piece);
  const values = fields.filter(({ kind }) => kind !== 'blank').length;
  const why = fields.length === count ? undefined : `表中应有 ${count} 个数，读到 ${values} 个`;
  const rows = new Map(groups.map((id, i) => [id as string, fields.slice(i * perGroup, (i + 1) * perGroup)]));
  return { rows, labels: new Map(), first: anchor, last, why };
}

/** The run of values after the header with the most numbers in it; header rows have text among their blanks. */
function longestRun(pieces: readonly Piece[], from: number): readonly Piece[] {
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
      if (piece.end - piece.start > 40) break;
      continue;
    }
    if (piece.kind === 'filler') continue;
    if (run.length > 0 && piece.row !== undefined && piece.row !== run.at(-1)?.row) close();
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
