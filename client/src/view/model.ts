/** What the server says, as the page needs it. Types come from the protocol; nothing of VS Code or of the DOM. */
import type { CellView, HeaderView, ReconciliationView, TableView } from '../../../server/src/lsp/protocol';

export type { CellView, HeaderView, ReconciliationView, TableView };
export type Equation = TableView['equations'][number];
export type CellRef = CellView['ref'];

/** Tables of one shape have the same rows and columns: only what stands in them differs. */
export const shapeOf = ({ id, edition, status, why }: TableView): string => [id, edition, status, why ?? ''].join('/');

/** How a table is on the whole, at a glance. */
export type Verdict = 'wrong' | 'unknown' | 'right' | 'free' | 'missing';

export function verdictOf({ status, counts, cells }: TableView): Verdict {
  if (status !== 'read') return 'missing';
  if (counts.culprits + counts.failures > 0) return 'wrong';
  if (cells.every(({ content }) => content !== 'number')) return 'unknown';
  if (counts.unknown + counts.accepted > 0 || cells.some(({ mark }) => mark === 'doubtful')) return 'unknown';
  return counts.equations > 0 ? 'right' : 'free';
}

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  wrong: '✗',
  unknown: '？',
  right: '✓',
  free: '',
  missing: '？',
};

/** The state of the equations that a cell or a header is about; the worst counts. */
export function stateOf(equations: readonly Equation[]): 'fails' | 'accepted' | 'unknown' | 'holds' | 'none' {
  if (equations.some(({ state, isAccepted }) => state === 'fails' && !isAccepted)) return 'fails';
  if (equations.some(({ state }) => state === 'fails')) return 'accepted';
  if (equations.some(({ state }) => state === 'unknown')) return 'unknown';
  return equations.length > 0 ? 'holds' : 'none';
}

/** The equations of which a cell is the total. */
export const totalsOf = ({ equations }: TableView, cell: CellView): readonly Equation[] =>
  cell.equations.flatMap((i) => {
    const equation = equations[i];
    return equation?.kind === 'total' && equation.left.includes(cell.ref) ? [equation] : [];
  });
