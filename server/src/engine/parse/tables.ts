import { fold } from '../fold';
import { type Form, type FormTable, labelKey, type Row } from '../form/form';
import { form2019, form2021 } from '../form/forms';
import { sectionKindOf } from '../form/titles';
import { readCount } from '../numeral';
import type { Piece } from '../read/cells';
import type { Cell, CellRef, CellState, Table } from '../report';
import type { Span } from '../span';
import { readDisputes } from './disputesTable';
import { takeValues } from './values';

/** What was found of a table: the pieces of each row, in column order, or why a row could not be read. */
export interface TableReading {
  readonly rows: ReadonlyMap<string, readonly Piece[]>;
  /** The label of each row. */
  readonly labels: ReadonlyMap<string, Span>;
  readonly first: number;
  readonly last: number;
  readonly why: string | undefined;
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
  const form = edition ? forms[edition] : formOf(folded);
  const other = form === form2021 ? form2019 : form2021;
  const tables: Table[] = [];
  for (const id of ['disclosure', 'requests', 'disputes'] as const) {
    const table = readAs(form.tables[id], folded, pieces);
    // A report may stand on the new form with one table of the old one: the labels decide, table by table.
    const better = table?.status === 'read' ? table : readAs(other.tables[id], folded, pieces);
    const chosen = better?.status === 'read' ? better : (table ?? better);
    if (chosen) tables.push(chosen);
  }
  return { form, tables };
}

const forms: Readonly<Record<Form['id'], Form>> = { '2021': form2021, '2019': form2019 };

/** Decided by header cells, never by the year: reports do use the wrong edition. */
function formOf(folded: string): Form {
  return /新\s*制作数量|上一年\s*项目数量|政府集中采购\s*[\t|\n]/.test(folded) ? form2019 : form2021;
}

/** Words that only this table prints. */
const traces: Readonly<Record<FormTable['id'], RegExp>> = {
  disclosure: /制发件数|现行有效件|行政事业性收费\s*[\t|\n]|新\s*公开数量/,
  requests: /勾稽关系|一、\s*本年新收/,
  disputes: /复议后起诉/,
};

function readAs(definition: FormTable, folded: string, pieces: readonly Piece[]): Table | undefined {
  const reading = definition.id === 'disputes' ? readDisputes(folded, pieces) : readRows(definition, folded, pieces);
  if (!reading) {
    const trace = traces[definition.id].exec(folded);
    if (!trace) return undefined;
    const span = { start: trace.index, end: trace.index + trace[0].trimEnd().length };
    return {
      id: definition.id,
      definition,
      status: 'unreadable',
      why: '表中的数字没有按单元格分开',
      span,
      labels: new Map(),
      cells: new Map(),
    };
  }
  const first = pieces[headerStart(folded, pieces, reading.first)] as Piece;
  const last = pieces[reading.last] as Piece;
  const span = { start: first.start, end: last.end };
  if (reading.why)
    return {
      id: definition.id,
      definition,
      status: 'unreadable',
      why: reading.why,
      span,
      labels: reading.labels,
      cells: new Map(),
    };
  const cells = new Map<CellRef, Cell>();
  for (const row of definition.rows) {
    for (const [index, piece] of (reading.rows.get(row.id) ?? []).entries()) {
      const ref = row.cells[index] as CellRef;
      cells.set(ref, cellOf(ref, folded, piece));
    }
  }
  return { id: definition.id, definition, status: 'read', why: undefined, span, labels: reading.labels, cells };
}

/** Reads a table whose rows begin with labels. Undefined where fewer than three rows of it have values. */
function readRows(definition: FormTable, folded: string, pieces: readonly Piece[]): TableReading | undefined {
  const rows = new Map<string, readonly Piece[]>();
  const labels = new Map<string, Span>();
  let next = 0;
  let first = -1;
  let last = -1;
  let why: string | undefined;
  for (let i = 0; i < pieces.length && next < definition.rows.length; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'text') continue;
    const match = matchRow(definition.rows, next, folded, pieces, i);
    const row = match && definition.rows[match.index];
    if (!row) continue;
    const taken = takeValues(pieces, match.end, row.columns.length, isVague(row, folded.slice(piece.start, piece.end)));
    if (!taken) continue;
    if ('pieces' in taken) rows.set(row.id, taken.pieces);
    else why ??= `“${row.label}”一行应有 ${row.columns.length} 个数，读到 ${taken.count} 个`;
    labels.set(row.id, labelSpan(folded, piece, pieces[match.end] as Piece));
    next = match.index + 1;
    if (first < 0) first = i;
    last = taken.last;
  }
  if (rows.size < Math.min(3, definition.rows.length)) return undefined;
  const missing = definition.rows.find(({ id }) => !rows.has(id));
  if (missing) why ??= `没有读到“${missing.label}”一行的数字`;
  return { rows, labels, first, last, why };
}

/**
 * The row, from `next` on, whose label begins at `i`, and the label's last piece: a label may be parted over several pieces, and
 * the heading of its group may stand before it in the same one. Undefined for any other text.
 */
function matchRow(
  rows: readonly Row[],
  next: number,
  folded: string,
  pieces: readonly Piece[],
  i: number,
): { readonly index: number; readonly end: number } | undefined {
  let text = '';
  for (let j = i; j < i + 3; j += 1) {
    const piece = pieces[j];
    if (piece?.kind !== 'text' || piece.end - piece.start > maxLabel) return undefined;
    text += folded.slice(piece.start, piece.end);
    const key = labelKey(text.replace(groupHeading, ''));
    const index = rows.findIndex(
      (row, at) => at >= next && isLabelOf(row, key) && (!isVague(row, text) || at === next),
    );
    if (index >= 0) return { index, end: endOfLabel(rows[index] as Row, text, folded, pieces, j) };
    if (key.length > 12) return undefined;
  }
  return undefined;
}

const maxLabel = 90;

/** The label heads a column as well and stands without its number, so that only values tell what it is. */
const isVague = (row: Row, text: string): boolean =>
  row.ambiguous === true && text.replace(/\s/g, '') !== fold(row.label);
/** `三、本年度办理结果 ` before `（一）予以公开`, where nothing but a space parts them. */
const groupHeading = /^.{4,14}?[ \t]+(?=\([一二三四五六七]\)|\d\.)/;

/** The label's words, without the heading of its group. */
function labelSpan(folded: string, first: Piece, last: Piece): Span {
  const heading = groupHeading.exec(folded.slice(first.start, last.end))?.[0] ?? '';
  return { start: first.start + heading.length, end: last.end };
}

/** The label's last piece: it goes on as long as what it says goes on saying what the form says. */
function endOfLabel(row: Row, begun: string, folded: string, pieces: readonly Piece[], from: number): number {
  const full = row.keys[0] ?? '';
  let text = begun;
  let end = from;
  for (;;) {
    const next = pieces[end + 1];
    if (next?.kind !== 'text' || next.end - next.start > maxLabel) return end;
    text += folded.slice(next.start, next.end);
    if (!full.startsWith(labelKey(text.replace(groupHeading, '')))) return end;
    end += 1;
  }
}

function isLabelOf(row: Row, key: string): boolean {
  // Short labels would match the beginning of any sentence about the matter.
  if (row.ambiguous || key.length < 4 || row.columns.length < 7)
    return row.keys.some((k) => key === k || key.startsWith(`${k}(`));
  return row.keys.some((k) => key.startsWith(k));
}

/** Back from the first label over header cells, to where the table begins. */
function headerStart(folded: string, pieces: readonly Piece[], first: number): number {
  let start = first;
  while (start > 0 && first - start < 60) {
    const before = pieces[start - 1] as Piece;
    const text = folded.slice(before.start, before.end);
    if (text.length > 40 || text.includes('。') || sectionKindOf(labelKey(text), true)) break;
    if (before.kind === 'number' || before.kind === 'none') break;
    start -= 1;
  }
  return start;
}

function cellOf(ref: CellRef, folded: string, piece: Piece): Cell {
  const text = folded.slice(piece.start, piece.end);
  if (piece.kind === 'blank' || piece.kind === 'none') {
    return { ref, span: { start: piece.start, end: piece.end }, state: piece.kind, value: undefined };
  }
  const amount = ref.startsWith('disclosure.');
  const digits = (amount ? /^[+-]?[\d, ]*\.?\d+/ : /^\d[\d, ]*\d|^\d/).exec(text)?.[0] ?? '';
  const value = readCount(digits) ?? (amount && digits ? Number(digits.replace(/[, ]/g, '')) : undefined);
  const unit = text.slice(digits.length);
  const known = amount ? /^\s*(?:万?元|[件项个宗起份])?$/.test(unit) : /^[件宗起个份]?$/.test(unit);
  const state: CellState = value !== undefined && known ? 'number' : 'invalid';
  return {
    ref,
    span: { start: piece.start, end: state === 'number' ? piece.start + digits.length : piece.end },
    state,
    value: state === 'number' ? value : undefined,
  };
}
