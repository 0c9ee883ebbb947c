import { type CellRef, type Form, type FormTable, labelKey } from '../form/form';
import { forms, markOf } from '../form/forms';
import { sectionKindOf } from '../form/titles';
import { isDigits, readCount } from '../numeral';
import type { Piece } from '../read/cells';
import type { Cell, CellState, Rewording, RowFault, Table } from '../report';
import { type Span, span } from '../span';
import { readDisputes } from './disputesTable';
import { faultsOf, shiftOf } from './rowFaults';
import { readRows } from './rows';
import { compare, rewordingsOf } from './wording';

/** What was found of a table. */
interface Reading {
  /** The pieces of each row, in column order; not all rows where there is a `why`. */
  readonly rows: ReadonlyMap<string, readonly Piece[]>;
  readonly labels: ReadonlyMap<string, Span>;
  readonly span: Span;
  /** Why the table could not be read whole. */
  readonly why: string | undefined;
  readonly rewordings: readonly Rewording[];
  readonly rowFaults: readonly RowFault[];
}

/**
 * The tables that the text has, each read whole or said to be unreadable. Labels anchor the rows, wherever in the text they
 * stand, so that a lost heading or an odd layout costs nothing. `edition`: the one to try first, where the user names it.
 */
export function parseTables(
  folded: string,
  pieces: readonly Piece[],
  edition?: Form['id'],
): { form: Form; tables: readonly Table[] } {
  const form = forms.find(({ id }) => id === edition) ?? formOf(folded);
  const tables: Table[] = [];
  for (const id of ['disclosure', 'requests', 'disputes'] as const) {
    const definitions = new Set([form, ...forms].map((edition) => edition.tables[id]));
    // A report may stand on the new form with one table of the old one: the labels decide, table by table.
    let chosen: Table | undefined;
    for (const definition of definitions) {
      if (chosen?.status === 'read') break;
      const table = readAs(definition, folded, pieces);
      if (!chosen || (table?.status === 'read' && speaksFor(table, chosen))) chosen = table;
    }
    if (chosen) tables.push(chosen);
  }
  return { form, tables };
}

/** The other edition was read whole, and more of its own rows were found than of this one's. */
const speaksFor = (other: Table, chosen: Table): boolean => {
  const own = ownRows(chosen, other.definition);
  return own === 0 || ownRows(other, chosen.definition) > own;
};

/** How many rows were found that the other edition does not have. They tell which one it is, though it be not whole. */
const ownRows = ({ definition, labels }: Table, other: FormTable): number =>
  definition.rows.filter(
    ({ id, ambiguous }) => !ambiguous && labels.has(id) && other.rows.every((row) => row.id !== id),
  ).length;

/** Decided by header cells, never by the year: reports do use the wrong edition. The newest, where none shows another. */
function formOf(folded: string): Form {
  const [newest, ...older] = forms;
  return older.find((form) => markOf(form, folded)) ?? newest;
}

/** Words that only this table prints; prose on its numbers has them behind or before one. */
const traces: Readonly<Record<FormTable['id'], RegExp>> = {
  disclosure: /制发件数|现行有效件|行政事业性收费\s*[\t|\n]|新\s*公开数量/,
  requests: /勾稽关系|一、\s*本年新收/,
  disputes: /直接起诉[\s|]{0,20}复议后起诉|复议后起诉 {0,9}(?:[\t|\n]|$)/,
};

function readAs(definition: FormTable, folded: string, pieces: readonly Piece[]): Table | undefined {
  const reading =
    (definition.id === 'disputes' ? disputesReading : rowsReading)(definition, folded, pieces) ??
    traceReading(definition, folded, pieces);
  if (!reading) return undefined;
  const { rows, why, ...found } = isInGrid(folded) ? fromGrid(reading) : reading;
  const cells = new Map<CellRef, Cell>();
  for (const row of definition.rows) {
    for (const [index, piece] of (rows.get(row.id) ?? []).entries()) {
      const ref = row.cells[index] as CellRef;
      cells.set(ref, cellOf(ref, folded, piece));
    }
  }
  const shift = why ? undefined : shiftOf(definition, cells, found.labels);
  const table = { id: definition.id, definition, ...found };
  if (!why && !shift) return { ...table, status: 'read', why, cells };
  return {
    ...table,
    status: 'unreadable',
    why: why ?? `“${shift?.row.label}”一行疑错开一列`,
    rowFaults: shift ? [shift] : found.rowFaults,
    cells: new Map(),
  };
}

/** Markdown's tables of which a row has several lines: `+-----+-----+` above and below. */
const isInGrid = (folded: string): boolean => folded.includes('\n+--');

/** A grid breaks the words of its cells anywhere: the rest of a label may look like the label of a row, blank in all its cells. */
function fromGrid({ rows, why, ...found }: Reading): Reading {
  const isBroken = [...rows.values()].some((pieces) => pieces.every(({ kind }) => kind === 'blank'));
  return { ...found, rows, why: why ?? (isBroken ? '表中的文字折成了几行' : undefined), rewordings: [], rowFaults: [] };
}

/** A table whose rows begin with labels. Undefined where fewer than three rows of it have their values. */
function rowsReading(definition: FormTable, folded: string, pieces: readonly Piece[]): Reading | undefined {
  const reading = readRows(definition, folded, pieces);
  const [first, last] = [reading.rows[0], reading.rows.at(-1)];
  const whole = reading.rows.filter(({ taken }) => taken.isWhole);
  if (!first || !last || whole.length < Math.min(3, definition.rows.length)) return undefined;
  const uneven = reading.rows.find(({ taken }) => !taken.isWhole);
  const found = new Set(reading.rows.map(({ row }) => row));
  const missing = definition.rows.find((row) => !found.has(row));
  const start = headerStart(folded, pieces, first.from);
  return {
    rows: new Map(whole.map(({ row, taken }) => [row.id, taken.pieces])),
    labels: new Map(reading.rows.map(({ row, label }) => [row.id, label])),
    span: span((pieces[start] as Piece).start, (pieces[last.taken.last] as Piece).end),
    why: uneven
      ? `“${uneven.row.label}”一行应有 ${uneven.row.columns.length} 个数，读到 ${uneven.taken.pieces.length} 个`
      : missing && `没有读到“${missing.label}”一行的数字`,
    rewordings: rewordingsOf(definition.rows, reading.rows, start, folded, pieces),
    rowFaults: faultsOf(definition, reading, folded, pieces),
  };
}

function disputesReading(definition: FormTable, folded: string, pieces: readonly Piece[]): Reading | undefined {
  const reading = readDisputes(definition, folded, pieces);
  if (!reading) return undefined;
  const start = headerStart(folded, pieces, reading.anchor);
  const header = pieces.slice(start, pieces.indexOf(reading.values[0] as Piece));
  return {
    rows: reading.rows,
    labels: new Map(),
    span: span((pieces[start] as Piece).start, (reading.values.at(-1) as Piece).end),
    why: reading.why,
    rewordings: compare(definition.rows[0]?.before ?? [], folded, header),
    rowFaults: reading.rowFaults,
  };
}

/** Nothing but the table's words: its values are parted by nothing, or most of it is not there. */
function traceReading(definition: FormTable, folded: string, pieces: readonly Piece[]): Reading | undefined {
  const trace = traces[definition.id].exec(folded);
  if (!trace) return undefined;
  const { rows } = readRows(definition, folded, pieces);
  const [first, second] = rows;
  return {
    rows: new Map(),
    labels: new Map(),
    span: span(trace.index, trace.index + trace[0].trimEnd().length),
    why: '表中的数字没有按单元格分开',
    rewordings:
      first && second
        ? rewordingsOf(definition.rows, rows, headerStart(folded, pieces, first.from), folded, pieces)
        : [],
    rowFaults: [],
  };
}

/** No cell of a header begins so; a section's heading in any words does, behind a bookmark or Markdown's marks, too. */
const headingNumber = /^(?:\[bookmark:[^\]\n]{0,60}\]|[#*\s]){0,6}[一二三四五六七]\s?、/;

/** Back from the first label over header cells, to where the table begins. */
function headerStart(folded: string, pieces: readonly Piece[], first: number): number {
  let start = first;
  while (start > 0 && first - start < 60) {
    const before = pieces[start - 1] as Piece;
    if (before.kind === 'number' || before.kind === 'none' || before.end - before.start > 40) break;
    const text = folded.slice(before.start, before.end);
    if (text.includes('。') || headingNumber.test(text) || sectionKindOf(labelKey(text), true)) break;
    start -= 1;
  }
  return start;
}

/** Columns of table 2 that count documents or decisions; the others hold sums of money, or changes with a sign. */
const counted = /\.(?:issued|repealed|inForce|processed)$/;

function cellOf(ref: CellRef, folded: string, piece: Piece): Cell {
  const text = folded.slice(piece.start, piece.end);
  if (piece.kind === 'blank' || piece.kind === 'none') {
    return { ref, span: { start: piece.start, end: piece.end }, state: piece.kind, value: undefined };
  }
  if (text.length <= 15 && isDigits(text)) {
    return { ref, span: { start: piece.start, end: piece.end }, state: 'number', value: Number(text) };
  }
  if (text === '零') return { ref, span: { start: piece.start, end: piece.end }, state: 'number', value: 0 };
  const amount = ref.startsWith('disclosure.');
  const digits = (amount ? /^[+-]?[\d, ]*\.?\d+/ : /^\d[\d, ]*\d|^\d/).exec(text)?.[0] ?? '';
  const value = readCount(digits) ?? (amount && digits ? Number(digits.replace(/[, ]/g, '')) : undefined);
  const unit = text.slice(digits.length);
  const known = amount
    ? /^\s*(?:万?元|[件项个宗起份]次?|\(件\)|[人户]?次)?$/.test(unit)
    : /^(?:[件宗起个份]次?|\(件\))?$/.test(unit);
  const isWhole = !counted.test(ref) || /^\d[\d, ]*$/.test(digits);
  const state: CellState = value !== undefined && known && isWhole ? 'number' : 'invalid';
  return {
    ref,
    span: { start: piece.start, end: state === 'number' ? piece.start + digits.length : piece.end },
    state,
    value: state === 'number' ? value : undefined,
  };
}
