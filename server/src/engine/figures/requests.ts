import type { Cell, CellRef, Outcome, Report, Table } from '../report';
import type { Related } from '../rule';
import type { Figure } from './figures';
import { names } from './names';

/** Table 3 with its wrong cells put right: those are told where they stand, and the prose is held against what they should be. */
export interface RequestsTable {
  readonly table: Table;
  valueIn(ref: CellRef): number | undefined;
}

export function requestsTable(report: Report, table: Table): RequestsTable {
  const culprits = report.reconciliation.find((r) => r.table === table)?.culprits ?? [];
  const valueIn = (ref: CellRef): number | undefined => {
    const cell = table.cells.get(ref);
    return culprits.find((culprit) => culprit.cell === cell)?.expected ?? cell?.value;
  };
  return { table, valueIn };
}

/** A row's 总计; or the sum of its applicants where that cell is empty. Undefined where nothing in it is a number. */
function rowValue({ table, valueIn }: RequestsTable, row: string): number | undefined {
  const cells = table.definition.rows.find(({ id }) => id === row)?.cells ?? [];
  const total = cells.at(-1);
  if (!total) return undefined;
  const isEmpty = (ref: CellRef): boolean => ['blank', 'none'].includes(table.cells.get(ref)?.state ?? '');
  if (!isEmpty(total)) return valueIn(total);
  const values = cells.slice(0, -1).map((ref) => (isEmpty(ref) ? 0 : valueIn(ref)));
  return cells.every(isEmpty) ? undefined : add(values);
}

function add(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

function shown({ table }: RequestsTable, rows: readonly string[]): readonly Related[] {
  return rows.flatMap((row) => {
    const definition = table.definition.rows.find(({ id }) => id === row);
    const cells = definition?.cells.map((ref) => table.cells.get(ref) as Cell) ?? [];
    const total = cells.at(-1);
    const cell = total?.state === 'number' ? total : cells.find(({ value }) => value);
    if (!definition || !cell || (rows.length > 1 && !cell.value)) return [];
    return [
      {
        span: cell.span,
        message: `表中“${definition.label.replace(/（区分处理[^（]*$/, '')}”总计：${rowText(cell, cells)}`,
      },
    ];
  });
}

const rowText = (cell: Cell, cells: readonly Cell[]): number =>
  cell === cells.at(-1) ? (cell.value ?? 0) : cells.reduce((sum, { value = 0 }) => sum + value, 0);

/** Nothing where its row is empty; undefined where it holds what is no number, and nobody can say what the sums with it are. */
const carriedInOf = (requests: RequestsTable): number | undefined =>
  isEmptyRow(requests, 'carriedIn') ? 0 : rowValue(requests, 'carriedIn');

/** 新收 alone, or with 上年结转: both are called received. What is carried over has one meaning. */
export function carriedFigure(
  requests: RequestsTable,
  row: 'received' | 'carriedIn' | 'carriedOut',
): Figure | undefined {
  const value = rowValue(requests, row);
  const carriedIn = row === 'received' ? carriedInOf(requests) : 0;
  if (value === undefined || carriedIn === undefined) return undefined;
  const table = { received: '本年新收', carriedIn: '上年结转', carriedOut: '结转下年度继续办理' }[row];
  return {
    value,
    table: `表中${table}总计`,
    cells: shown(requests, [row]),
    agrees: (claim) => claim.value === value || claim.value === value + carriedIn,
  };
}

/** （七）总计; or without those carried in, where only the year's own are meant. What was not processed needed no answer. */
export function settledFigure(requests: RequestsTable, subject: 'settled' | 'answered'): Figure | undefined {
  const value = rowValue(requests, 'total');
  const carriedIn = carriedInOf(requests);
  const unanswered = ['unprocessed', 'otherwise'].map((group) => rowsSum(requests, rowsOf(requests, group)) ?? 0);
  if (value === undefined || carriedIn === undefined) return undefined;
  const wholes = [value, value - carriedIn];
  const [unprocessed = 0, otherwise = 0] = unanswered;
  const parts = subject === 'answered' ? [0, unprocessed, otherwise, unprocessed + otherwise] : [0];
  return {
    value,
    table: '表中（七）总计',
    cells: shown(requests, ['total']),
    agrees: (claim) => wholes.some((whole) => parts.some((part) => claim.value === whole - part)),
  };
}

const rowsOf = ({ table }: RequestsTable, group: string): readonly string[] =>
  table.definition.rows.map(({ id }) => id).filter((id) => id === group || id.startsWith(`${group}.`));

/** The sum of rows; rows without any number count as nothing. */
const rowsSum = (requests: RequestsTable, rows: readonly string[]): number | undefined =>
  add(rows.map((row) => (isEmptyRow(requests, row) ? 0 : rowValue(requests, row))));

const isEmptyRow = ({ table }: RequestsTable, row: string): boolean =>
  (table.definition.rows.find(({ id }) => id === row)?.cells ?? []).every((ref) =>
    ['blank', 'none'].includes(table.cells.get(ref)?.state ?? ''),
  );

export function outcomeFigure(requests: RequestsTable, groups: readonly Outcome[]): Figure | undefined {
  const rows = groups.flatMap((group) => rowsOf(requests, group));
  const value = rowsSum(requests, rows);
  if (value === undefined) return undefined;
  // Empty rows are nothing only if all rows add up to （七）总计 so.
  const { rows: all } = requests.table.definition;
  const outcomes = all
    .map(({ id }) => id)
    .filter((id) => !['received', 'carriedIn', 'total', 'carriedOut'].includes(id));
  if (rowsSum(requests, outcomes) !== rowValue(requests, 'total')) return undefined;
  const carriedIn = rowValue(requests, 'carriedIn') ?? 0;
  const words = groups.map((group) => `“${names[group]}”`).join('与');
  return {
    value,
    table: rows.length > 1 ? `表中${words}各项之和` : `表中${words}总计`,
    cells: shown(requests, rows),
    // `收到3件，均予以公开` says nothing of those carried in.
    agrees: (claim) => claim.value === value || (claim.inWords && claim.value < value && carriedIn > 0),
  };
}
