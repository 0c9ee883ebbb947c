import { parse } from '../../src/engine/index';
import type { CellRef, Table } from '../../src/engine/report';
import type { Span } from '../../src/engine/span';
import type { PrintedReport } from '../arbitrary';

/** A row of table 2 or 3 that opens no group, so that nothing but it goes where it goes. */
export interface InnerRow {
  /** From the end of the row before to its own: whatever the layout puts between rows is in it once. */
  readonly whole: Span;
  readonly label: Span;
  /** The label of the row behind it, or where it is the last one of that before it. */
  readonly neighbour: Span;
  readonly isLast: boolean;
}

/** Labels are where the engine reads them in the report without a fault. */
export function innerRows({ data, style, printed }: PrintedReport): readonly InnerRow[] {
  const { tables } = parse(printed.text, style.title === 'none' ? { year: data.year } : {});
  return tables.flatMap((table) => (table.id === 'disputes' ? [] : rowsOf(table)));
}

function rowsOf({ definition, labels, cells }: Table): readonly InnerRow[] {
  const { rows } = definition;
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    const label = labels.get(row.id);
    const end = cells.get(row.cells.at(-1) as CellRef)?.span.end;
    const start = before && cells.get(before.cells.at(-1) as CellRef)?.span.end;
    if (!before || !label || end === undefined || start === undefined || opensGroup(row.id, before.id)) return [];
    const next = rows[i + 1];
    const neighbour = labels.get((next ?? before).id);
    return neighbour ? [{ label, whole: { start, end }, neighbour, isLast: !next }] : [];
  });
}

const opensGroup = (id: string, before: string): boolean =>
  id === 'granted' || (id.includes('.') && id.split('.')[0] !== before.split('.')[0]) || alone.test(id);

/** In table 2 a header stands before these. */
const alone = /^(?:licenses|penalties|fees|procurement|otherwise)$/;
