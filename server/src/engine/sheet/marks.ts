import type { Check, TableReconciliation } from '../reconcile/reconcile';
import type { Cell } from '../report';
import type { Finding } from '../rule';

/**
 * How a cell is to be seen. `culprit`: the equations single it out. `mismatch`: an equation fails that no cell explains, and this
 * is its total, or one of the four of a balance. `failing`: it only takes part in one that fails. `doubtful`: some other
 * finding is about it. `unjudged`: it is no number, or an equation of it could not be judged and none fails. `ok`: all its equations hold.
 * `free`: it is in none.
 */
export type CellMark = 'culprit' | 'mismatch' | 'failing' | 'doubtful' | 'unjudged' | 'ok' | 'free';

export interface Mark {
  readonly mark: CellMark;
  /** The number that it should be, where the equations tell. */
  readonly expected: number | undefined;
  /** What its items add up to, for a total that is another number and that nothing singles out. */
  readonly sums: readonly number[];
  /** By the settings or the baseline nothing is said of what is wrong here. */
  readonly isAccepted: boolean;
}

export interface Marks {
  /** The equations that a cell takes part in. */
  equationsOf(cell: Cell): readonly Check[];
  ofCell(cell: Cell): Mark;
  /** Is a failing equation told of by a finding? */
  isReported(check: Check): boolean;
}

/** Says of each cell what `reconcile` says and the rules of the tables report: nothing is judged anew. */
export function markCells(
  { checks, culprits, shift, failures }: TableReconciliation,
  findings: ReadonlyMap<Cell, readonly Finding[]>,
): Marks {
  const has = (cell: Cell | undefined, ...rules: readonly string[]): boolean =>
    (cell ? (findings.get(cell) ?? []) : []).some(({ rule }) => rules.includes(rule));
  const shiftTold = has(shift?.cells[0]?.cell, cellRule);
  const shifted = new Map(shift?.cells.filter(({ cell, expected }) => cell.value !== expected).map((s) => [s.cell, s]));

  const isReported = (check: Check): boolean => {
    if (shift) return shiftTold;
    const blamed = culprits.filter((culprit) => culprit.failures.includes(check));
    if (blamed.length > 0) return blamed.some(({ cell }) => has(cell, cellRule));
    return has(check.left[0], check.equation.kind === 'total' ? totalRule : balanceRule);
  };

  const byCell = new Map<Cell, Check[]>();
  for (const check of checks) {
    for (const cell of [...check.left, ...check.right]) {
      const known = byCell.get(cell);
      if (known) known.push(check);
      else byCell.set(cell, [check]);
    }
  }
  const equationsOf = (cell: Cell): readonly Check[] => byCell.get(cell) ?? [];

  const ofCell = (cell: Cell): Mark => {
    const culprit = culprits.find((c) => c.cell === cell);
    if (culprit) return marked('culprit', { expected: culprit.expected, isAccepted: !has(cell, cellRule) });
    const misplaced = shifted.get(cell);
    if (misplaced) return marked('culprit', { expected: misplaced.expected, isAccepted: !shiftTold });
    const own = equationsOf(cell);
    const blamed = own.filter((check) => failures.includes(check) && isBlamed(check, cell));
    if (blamed.length > 0) {
      const sums = blamed.flatMap(({ equation, rightSum }) => (equation.kind === 'total' ? [rightSum] : []));
      return marked('mismatch', { sums: [...new Set(sums)], isAccepted: !blamed.some(isReported) });
    }
    const failing = own.filter(({ state }) => state === 'fails');
    if (failing.length > 0) return marked('failing', { isAccepted: !failing.some(isReported) });
    if (isDoubtful(findings.get(cell) ?? [])) return marked('doubtful');
    if (own.some(({ state }) => state === 'unknown') || cell.state !== 'number') return marked('unjudged');
    return marked(own.length > 0 ? 'ok' : 'free');
  };
  return { ofCell, equationsOf, isReported };
}

const cellRule = 'table/cell-mismatch';
const totalRule = 'table/total-mismatch';
const balanceRule = 'table/balance-mismatch';

const marked = (mark: CellMark, more: Partial<Mark> = {}): Mark => ({
  mark,
  expected: undefined,
  sums: [],
  isAccepted: false,
  ...more,
});

const isBlamed = ({ equation, left, right }: Check, cell: Cell): boolean =>
  left.includes(cell) || (equation.kind === 'balance' && right.includes(cell));

const isDoubtful = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error' || severity === 'warning');
