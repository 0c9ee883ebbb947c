import type { CellRef, Table } from '../report';
import { cellsSaid } from './disputes';
import type { Figure } from './figures';

export function disclosureFigure(table: Table, ref: CellRef): Figure | undefined {
  const cell = table.cells.get(ref);
  const value = cell?.value;
  if (!cell || value === undefined) return undefined;
  return {
    value,
    table: '表中此格',
    cells: cellsSaid([cell]),
    // A sum of money may be rounded, or cut off.
    agrees: (claim) => Math.abs(claim.value - value) < claim.step,
  };
}
