import type { Equation } from '../form/form';
import type { Cell, CellRef, Table } from '../report';
import { type Culprit, findCulprits } from './culprits';
import { findShift, type Shift } from './shift';

/** An equation of a table, worked out. */
export interface Check {
  readonly equation: Equation;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly leftSum: number;
  readonly rightSum: number;
  /** Every cell has a number. */
  readonly isComplete: boolean;
  /** `unknown`: a cell has no number, and the equation does not hold with nothing in its place, or a side has no number at all. */
  readonly state: 'holds' | 'fails' | 'unknown';
}

export interface TableReconciliation {
  readonly table: Table;
  readonly checks: readonly Check[];
  /** The wrong cells that the equations single out: none, one or two. */
  readonly culprits: readonly Culprit[];
  /** A row that stands one column off, where that explains every failing equation and no one or two cells do. */
  readonly shift: Shift | undefined;
  /** Failing equations that nothing of this explains. */
  readonly failures: readonly Check[];
}

export type Reconciliation = readonly TableReconciliation[];

/** Works out the equations of every table that was read whole, and finds who is wrong where the equations tell. */
export function reconcile(tables: readonly Table[]): Reconciliation {
  return tables.filter(({ status }) => status === 'read').map(reconcileTable);
}

function reconcileTable(table: Table): TableReconciliation {
  const checks = table.definition.equations.map((equation) => work(table, equation));
  const culprits = findCulprits(checks);
  const shift = culprits.length === 0 ? findShift(table, checks) : undefined;
  const failures = checks.filter(
    (check) => check.state === 'fails' && !shift && !culprits.some((c) => c.failures.includes(check)),
  );
  return { table, checks, culprits, shift, failures };
}

function work(table: Table, equation: Equation): Check {
  const left = sideOf(table, equation.left);
  const right = sideOf(table, equation.right);
  const isComplete = left.isComplete && right.isComplete;
  const isCompared = left.hasNumber && right.hasNumber;
  return {
    equation,
    left: left.cells,
    right: right.cells,
    leftSum: left.sum,
    rightSum: right.sum,
    isComplete,
    state: left.sum === right.sum && isCompared ? 'holds' : isComplete ? 'fails' : 'unknown',
  };
}

function sideOf(table: Table, refs: readonly CellRef[]) {
  const cells: Cell[] = [];
  let sum = 0;
  let isComplete = true;
  let hasNumber = false;
  for (const ref of refs) {
    const cell = table.cells.get(ref) as Cell;
    cells.push(cell);
    sum += cell.value ?? 0;
    isComplete &&= cell.state === 'number';
    hasNumber ||= cell.state === 'number';
  }
  return { cells, sum, isComplete, hasNumber };
}
