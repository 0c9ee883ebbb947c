import type { Slot, SlotRow, Slots } from './slots';

/**
 * How a table is written: `cells`, as Word pastes it, a cell a line after a tab, a blank line between rows; `rows`, a row a line,
 * its cells parted by tabs, for Excel; `markdown`, between bars.
 */
export type TableLayout = 'cells' | 'rows' | 'markdown';

export const tableLayouts: readonly TableLayout[] = ['cells', 'rows', 'markdown'];

/** What stands in a place of the table; `P` is a string, or whatever a text is made of. */
export type Write<P> = (slot: Slot) => P;

/** The table without a line end at its end. */
export function draw<P>(form: Slots, layout: TableLayout, eol: string, write: Write<P>): readonly (string | P)[] {
  return layout === 'cells' ? cells(form, eol, write) : lines(form, layout, eol, write);
}

function cells<P>({ rows }: Slots, eol: string, write: Write<P>): readonly (string | P)[] {
  return rows.flatMap(({ head, body }, i) =>
    [...head, ...body]
      .filter(({ kind }) => kind !== 'beside')
      .flatMap((slot, j) => [`${j > 0 ? eol : i > 0 ? eol + eol : ''}\t`, ...written(slot, write)]),
  );
}

const written = <P>(slot: Slot, write: Write<P>): readonly P[] =>
  slot.kind === 'words' || slot.kind === 'value' ? [write(slot)] : [];

/**
 * A row a line. What heads a row stands right before its values, so that a blank value cannot be taken for a covered place, nor
 * the reverse, and every column stays a column.
 */
function lines<P>(form: Slots, layout: 'rows' | 'markdown', eol: string, write: Write<P>): readonly (string | P)[] {
  const width = form.heads + form.bodies;
  return form.rows.flatMap((row, i) => [
    ...(i > 0 ? [eol] : []),
    ...(layout === 'rows' ? tabbed(placed(form, row), write) : barred(placed(form, row), width, write)),
    ...(layout === 'markdown' && i === 0 ? [`${eol}|${' --- |'.repeat(width)}`] : []),
  ]);
}

const placed = ({ heads }: Slots, { head, body }: SlotRow): readonly Slot[] => [
  ...Array.from({ length: heads - head.length }, (): Slot => ({ kind: 'beside' })),
  ...head,
  ...body,
];

function tabbed<P>(slots: readonly Slot[], write: Write<P>): readonly (string | P)[] {
  const last = slots.findLastIndex(({ kind }) => kind === 'words' || kind === 'value');
  return slots.slice(0, last + 1).flatMap((slot, i) => [...(i > 0 ? ['\t'] : []), ...written(slot, write)]);
}

function barred<P>(slots: readonly Slot[], width: number, write: Write<P>): readonly (string | P)[] {
  const cells = slots.flatMap((slot) => {
    const words = written(slot, write);
    return words.length > 0 ? [' ', ...words, ' |'] : [' |'];
  });
  return ['|', ...cells, ' |'.repeat(width - slots.length)];
}
