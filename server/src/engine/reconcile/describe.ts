import { fold } from '../fold';
import { type Column, labelKey, type Row } from '../form/form';
import { writeCount } from '../numeral';
import type { Cell, CellRef, Report, Table } from '../report';
import type { Related } from '../rule';
import type { Check } from './reconcile';

/** The row and the column of a cell, as its form names them. */
export function placeOf(table: Table, ref: CellRef): { readonly row: Row; readonly column: Column } | undefined {
  const rowId = ref.slice(table.id.length + 1, ref.lastIndexOf('.'));
  const row = table.definition.rows.find(({ id }) => id === rowId);
  const column = row?.columns[row.cells.indexOf(ref)];
  return row && column ? { row, column } : undefined;
}

/** `“（一）予以公开”的“自然人”`, for messages. */
export function nameOf(table: Table, ref: CellRef): string {
  const place = placeOf(table, ref);
  return place ? `“${shortLabel(place.row.label)}”的“${place.column.label}”` : ref;
}

/** A label short enough for a message: without the note in brackets, and without the end of the two longest. */
export function shortLabel(label: string): string {
  const bare = label.replace(/（区分处理[^（]*$/, '');
  return labelKey(fold(bare)).length > 22 ? `${bare.slice(0, 16)}…` : bare;
}

/** Both sides of an equation that fails, in words. */
export function sidesOf({ equation, leftSum, rightSum }: Check): string {
  const label = shortLabel(equation.label);
  return equation.kind === 'total'
    ? `“${label}”总计为 ${leftSum}，各分项之和为 ${rightSum}`
    : `“${label}”第一项加第二项为 ${leftSum}，第三项加第四项为 ${rightSum}`;
}

/** The cells that add something to a sum, each as another place to look at. */
export const addends = (table: Table, cells: readonly Cell[]): readonly Related[] =>
  cells
    .filter(({ value }) => value)
    .map(({ ref, span, value }) => ({ span, message: `${nameOf(table, ref)}：${value}` }));

/** The number in the spelling of the cell that it goes into, or of the table's other numbers where the cell shows none. */
export function spelled(report: Report, table: Table, cell: Cell, value: number): string {
  const isLong = ({ value: v = 0 }: Cell): boolean => v >= 1000;
  const model = value < 1000 || isLong(cell) ? cell : ([...table.cells.values()].find(isLong) ?? cell);
  return writeCount(value, report.text.slice(model.span.start, model.span.end));
}
