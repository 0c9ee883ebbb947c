import type { Check } from '../reconcile/reconcile';
import type { Cell, Report, Table } from '../report';
import { type Span, span, touches } from '../span';

/** A cell with the table that it stands in. */
export interface CellPlace {
  readonly table: Table;
  readonly cell: Cell;
}

/** The cell whose words are at the offset; of two that touch it, the one that begins there. */
export function cellAt({ tables }: Report, offset: number): CellPlace | undefined {
  const at = span(offset, offset);
  let found: CellPlace | undefined;
  for (const table of tables) {
    for (const cell of table.cells.values()) if (touches(cell.span, at)) found = { table, cell };
  }
  return found;
}

/** A cell's words on one line. A conversion may have put a whole paragraph there: then their beginning. */
export const cellWords = ({ text }: Report, { span: { start, end } }: Cell): string =>
  text.slice(start, end).replace(/\s+/g, ' ').slice(0, longestCell);

const longestCell = 40;

/** The cells whose words are in one of the spans, in the order of the form. */
export function cellsIn({ tables }: Report, spans: readonly Span[]): readonly CellPlace[] {
  const starts = new Set(spans.map(({ start }) => start));
  return tables.flatMap((table) =>
    [...table.cells.values()].filter((cell) => starts.has(cell.span.start)).map((cell) => ({ table, cell })),
  );
}

/** The equations that the cell takes part in, worked out. */
export const checksOf = ({ reconciliation }: Report, { table, cell }: CellPlace): readonly Check[] =>
  (reconciliation.find((r) => r.table === table)?.checks ?? []).filter(
    ({ left, right }) => left.includes(cell) || right.includes(cell),
  );

/** The cells that add up to this one, where it is a total. */
export const addendsOf = (report: Report, place: CellPlace): readonly Cell[] =>
  unique(checksOf(report, place).flatMap((check) => (isTotalOf(check, place.cell) ? check.right : [])));

/** The totals that this cell is added to. */
export const totalsOf = (report: Report, place: CellPlace): readonly Cell[] =>
  unique(
    checksOf(report, place).flatMap(({ equation, left, right }) =>
      equation.kind === 'total' && right.includes(place.cell) ? left : [],
    ),
  );

/** All other cells of the equations that it takes part in. */
export const partnersOf = (report: Report, place: CellPlace): readonly Cell[] =>
  unique(checksOf(report, place).flatMap(({ left, right }) => [...left, ...right])).filter(
    (cell) => cell !== place.cell,
  );

/** The cells of a table that are the sum of others. */
export const totalsIn = (table: Table): ReadonlySet<string> =>
  new Set(table.definition.equations.flatMap(({ kind, left }) => (kind === 'total' ? left : [])));

const isTotalOf = ({ equation, left }: Check, cell: Cell): boolean => equation.kind === 'total' && left.includes(cell);

const unique = (cells: readonly Cell[]): readonly Cell[] => [...new Set(cells)];
