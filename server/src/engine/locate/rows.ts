import type { Row } from '../form/form';
import type { Cell, Report, Table } from '../report';
import { type Span, span } from '../span';

/** The cells of a row that was read, in column order. */
export const cellsOfRow = (table: Table, row: Row): readonly Cell[] =>
  row.cells.flatMap((ref) => table.cells.get(ref) ?? []);

/** From the row's label, where it has one, to its last value. Undefined where the table was not read. */
export function rowSpan(table: Table, row: Row): Span | undefined {
  const cells = cellsOfRow(table, row);
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return undefined;
  return span(table.labels.get(row.id)?.start ?? first.span.start, last.span.end);
}

/** The row that a cell stands in. */
export const rowOf = (table: Table, { ref }: Cell): Row | undefined =>
  table.definition.rows.find(({ cells }) => cells.includes(ref));

/** Whether line ends part the values of the row, so that no line shows which column they stand in. */
export function isCellALine({ folded }: Report, table: Table, row: Row): boolean {
  const cells = cellsOfRow(table, row);
  return (
    cells.length > 1 && cells.every(({ span: { start } }, i) => i === 0 || hasLineEnd(folded, cells[i - 1], start))
  );
}

const hasLineEnd = (folded: string, before: Cell | undefined, start: number): boolean =>
  before !== undefined && folded.slice(before.span.end, start).includes('\n');

/** The cell with its unit and the blank space around it: what stands between two tabs, bars or line ends. */
export function wholeCell({ text }: Report, { span: { start, end } }: Cell): Span {
  while (start > 0 && !isBorder(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && !isBorder(text.charCodeAt(end))) end += 1;
  return span(start, end);
}

/** Tab, line ends and bar. */
const isBorder = (unit: number): boolean => (unit >= 9 && unit <= 13) || unit === 124;
