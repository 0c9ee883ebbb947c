import { fold } from '../fold';
import { type CellRef, type FormTable, wordsKey } from '../form/form';
import { type GridCell, gridOf } from '../sheet/grid';

/** A place of the printed form; `covered` by the cell above it, or `beside` a cell that is wide enough to cover it. */
export type Slot =
  | WordSlot
  | { readonly kind: 'value'; readonly ref: CellRef }
  | { readonly kind: 'covered' }
  | { readonly kind: 'beside' };

/** `key`: the words in `wordsKey` spelling. */
export interface WordSlot {
  readonly kind: 'words';
  readonly words: string;
  readonly key: string;
}

/** A line of the printed form: what heads it, and what stands in the columns of values. */
export interface SlotRow {
  readonly head: readonly Slot[];
  readonly body: readonly Slot[];
  /** The row of the form whose values these are; of table 4, which has all in one line, the first. */
  readonly row: string | undefined;
}

/** A table as the form prints it, place by place. `heads` and `bodies` are the widths of its two parts in columns. */
export interface Slots {
  readonly heads: number;
  readonly bodies: number;
  readonly rows: readonly SlotRow[];
}

export function slotsOf(table: FormTable): Slots {
  const lines = spread(gridOf(table).rows);
  const width = Math.max(...lines.map((line) => line.length));
  const firsts = lines.map((line) => line.findIndex(({ kind }) => kind === 'value')).filter((at) => at >= 0);
  const heads = Math.min(...firsts);
  const rows = lines.map((line): SlotRow => {
    const value = line.find((slot) => slot.kind === 'value');
    const row = value && table.rows.find(({ cells }) => cells.includes(value.ref))?.id;
    // What heads a line stands right before its values, whatever it covers in print.
    return { head: line.slice(0, heads).filter(({ kind }) => kind !== 'beside'), body: line.slice(heads), row };
  });
  return { heads, bodies: width - heads, rows };
}

/** A place for every column of every line. */
function spread(rows: readonly (readonly GridCell[])[]): readonly (readonly Slot[])[] {
  const lines: Slot[][] = rows.map(() => []);
  for (const [i, row] of rows.entries()) {
    const line = lines[i] as Slot[];
    for (const cell of row) {
      let at = 0;
      while (line[at]) at += 1;
      const reach = lines.slice(i, i + (cell.kind === 'words' ? cell.rowSpan : 1));
      for (const [down, other] of reach.entries()) {
        other[at] = down === 0 ? slotOf(cell) : { kind: 'covered' };
        for (let across = 1; across < cell.colSpan; across += 1) other[at + across] = { kind: 'beside' };
      }
    }
  }
  return lines;
}

const slotOf = (cell: GridCell): Slot =>
  cell.kind === 'value'
    ? { kind: 'value', ref: cell.ref }
    : { kind: 'words', words: cell.text, key: wordsKey(fold(cell.text)) };
