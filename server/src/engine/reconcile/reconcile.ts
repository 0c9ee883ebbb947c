import type { Equation } from '../form/form';
import type { Cell, CellRef, Table } from '../report';

/** An equation of a table, worked out. */
export interface Check {
  readonly equation: Equation;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly leftSum: number;
  readonly rightSum: number;
  /** `unknown`: a cell has no number, and the equation does not hold with nothing in its place. */
  readonly state: 'holds' | 'fails' | 'unknown';
}

/** The one cell that explains every failing equation of its table. */
export interface Culprit {
  readonly cell: Cell;
  /** The only number with which every equation of the table that could be judged holds. */
  readonly expected: number;
  readonly failures: readonly Check[];
}

export interface TableReconciliation {
  readonly table: Table;
  readonly checks: readonly Check[];
  readonly culprit: Culprit | undefined;
  /** Failing equations that no single cell explains. */
  readonly failures: readonly Check[];
}

export type Reconciliation = readonly TableReconciliation[];

/** Works out the equations of every table that was read whole, and finds who is wrong where one cell alone can be. */
export function reconcile(tables: readonly Table[]): Reconciliation {
  return tables.filter(({ status }) => status === 'read').map(reconcileTable);
}

function reconcileTable(table: Table): TableReconciliation {
  const checks = table.definition.equations.map((equation) => work(table, equation));
  const failing = checks.filter(({ state }) => state === 'fails');
  const culprit = findCulprit(failing, checks);
  return { table, checks, culprit, failures: culprit ? [] : failing };
}

function work(table: Table, equation: Equation): Check {
  const left = cellsOf(table, equation.left);
  const right = cellsOf(table, equation.right);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const state = leftSum === rightSum ? 'holds' : isComplete(left) && isComplete(right) ? 'fails' : 'unknown';
  return { equation, left, right, leftSum, rightSum, state };
}

const cellsOf = (table: Table, refs: readonly CellRef[]): readonly Cell[] =>
  refs.map((ref) => table.cells.get(ref) as Cell);

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { value = 0 }) => total + value, 0);

const isComplete = (cells: readonly Cell[]): boolean => cells.every(({ state }) => state === 'number');

/** By how much too large the cell would have to be for this equation alone; undefined where it has no part in it. */
export function excess({ left, right, leftSum, rightSum }: Check, cell: Cell): number | undefined {
  if (left.includes(cell)) return leftSum - rightSum;
  return right.includes(cell) ? rightSum - leftSum : undefined;
}

/**
 * The cell that takes part in every failing equation, is off by the same in each, and in no equation that holds. One witness is
 * not enough: a single failing equation may be any of its cells' fault.
 */
function findCulprit(failing: readonly Check[], checks: readonly Check[]): Culprit | undefined {
  const [first] = failing;
  if (!first || failing.length < 2) return undefined;
  const holding = checks.filter(({ state, left, right }) => state === 'holds' && isComplete(left) && isComplete(right));
  const candidates: Culprit[] = [];
  for (const cell of [...first.left, ...first.right]) {
    const off = excess(first, cell) as number;
    const expected = (cell.value as number) - off;
    const explains = failing.every((check) => excess(check, cell) === off);
    if (explains && expected >= 0 && !holding.some((check) => excess(check, cell) !== undefined)) {
      candidates.push({ cell, expected, failures: failing });
    }
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}
