/** Moving among the values with the arrow keys: one tab stop a table. */
import type { CellRef } from './model';

type Cells = ReadonlyMap<CellRef, HTMLElement>;

/** The cell that a key leads to from another; undefined where the key means something else. */
export function cellFrom(cells: Cells, from: HTMLElement, key: string, isFar: boolean): HTMLElement | undefined {
  const all = [...cells.values()];
  const row = from.closest('tr');
  const inRow = all.filter((cell) => cell.closest('tr') === row);
  const at = inRow.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return inRow[at - 1] ?? from;
    case 'ArrowRight':
      return inRow[at + 1] ?? from;
    case 'ArrowUp':
    case 'ArrowDown':
      return neighbour(all, from, key === 'ArrowDown' ? 1 : -1);
    case 'Home':
      return isFar ? all[0] : inRow[0];
    case 'End':
      return isFar ? all.at(-1) : inRow.at(-1);
    default:
      return undefined;
  }
}

/** The cell in the next row that stands most nearly under this one, since rows differ in their columns. */
function neighbour(all: readonly HTMLElement[], from: HTMLElement, step: 1 | -1): HTMLElement {
  const rows = [...new Set(all.map((cell) => cell.closest('tr')))];
  const row = rows[rows.indexOf(from.closest('tr')) + step];
  const middle = middleOf(from);
  const candidates = all.filter((cell) => row && cell.closest('tr') === row);
  return candidates.reduce(
    (best, cell) => (Math.abs(middleOf(cell) - middle) < Math.abs(middleOf(best) - middle) ? cell : best),
    candidates[0] ?? from,
  );
}

const middleOf = ({ offsetLeft, offsetWidth }: HTMLElement): number => offsetLeft + offsetWidth / 2;

/** Makes a cell the one that Tab comes to. */
export function rove(cells: Cells, to: HTMLElement): void {
  for (const cell of cells.values()) if (cell.tabIndex === 0 && cell !== to) cell.tabIndex = -1;
  to.tabIndex = 0;
}
