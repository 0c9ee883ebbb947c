import type { Row } from '../form/form';
import type { Cell, Table } from '../report';
import type { Check } from './reconcile';

/** A row whose applicants' numbers stand one column too far to the right or to the left. */
export interface Shift {
  readonly row: Row;
  readonly direction: 'right' | 'left';
  /** The row's cells but its 总计, each with the number that should stand there. */
  readonly cells: readonly { readonly cell: Cell; readonly expected: number }[];
}

/**
 * The one row of table 3 whose numbers, moved by one column, make every failing equation hold and break none. The row's own sum
 * holds either way, so only its columns tell; at least three of them must, as fewer may be wrong by themselves.
 */
export function findShift(table: Table, checks: readonly Check[]): Shift | undefined {
  const failing = checks.filter(({ state }) => state === 'fails');
  if (table.id !== 'requests' || failing.length < 3) return undefined;
  const shifts = table.definition.rows.flatMap((row) => [moved(table, row, 'right'), moved(table, row, 'left')]);
  const fitting = shifts.filter((shift): shift is Shift => shift !== undefined && explains(shift, checks));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function moved({ cells }: Table, row: Row, direction: Shift['direction']): Shift | undefined {
  const found = row.cells.slice(0, -1).map((ref) => cells.get(ref));
  const numbers = found.map((cell) => cell?.value);
  const lost = direction === 'right' ? numbers[0] : numbers.at(-1);
  if (numbers.includes(undefined) || lost !== 0) return undefined;
  const expected = direction === 'right' ? [...numbers.slice(1), 0] : [0, ...numbers.slice(0, -1)];
  return {
    row,
    direction,
    cells: found.map((cell, i) => ({ cell: cell as Cell, expected: expected[i] as number })),
  };
}

/** Every equation that was complete holds with the numbers moved. */
function explains({ cells }: Shift, checks: readonly Check[]): boolean {
  const excess = new Map(cells.map(({ cell, expected }) => [cell, (cell.value ?? 0) - expected]));
  return checks.every(({ left, right, leftSum, rightSum, isComplete }) => {
    if (!isComplete) return true;
    const off = (side: readonly Cell[]): number => side.reduce((sum, cell) => sum + (excess.get(cell) ?? 0), 0);
    return leftSum - off(left) === rightSum - off(right);
  });
}
