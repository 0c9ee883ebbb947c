import type { Cell, DisputeResult, Report, Table } from '../report';
import type { Related } from '../rule';
import type { Figure } from './figures';

export const groupsOf = (subject: string): readonly string[] =>
  subject === 'litigation' ? litigations : subject === 'all' ? ['reconsideration', ...litigations] : [subject];
const litigations = ['litigationDirect', 'litigationAfter'];
const results: readonly DisputeResult[] = ['upheld', 'corrected', 'otherResult', 'pending'];

export function disputesFigure(table: Table, rows: readonly string[]): Figure | undefined {
  const items = rows.flatMap((row) => results.map((column) => cellOf(table, row, column)));
  const totals = rows.map((row) => cellOf(table, row, 'total'));
  const sumOfItems = sum(items);
  const sumOfTotals = sum(totals);
  if (isUnfilled([...items, ...totals])) return undefined;
  // Blank cells count as nothing only where the two ways to count agree.
  if ([...items, ...totals].some(({ state }) => state === 'invalid')) return undefined;
  if ([...items, ...totals].some(({ state }) => state !== 'number') && sumOfItems !== sumOfTotals) return undefined;
  const filled = items.filter(({ value }) => value);
  return {
    value: sumOfItems,
    table: '表中相应各格之和',
    cells: cellsSaid(filled.length > 0 ? filled : totals),
    // Where the total is wrong, prose that agrees with it has a witness, unless it denies a case that a cell names.
    agrees: ({ value }) => value === sumOfItems || (value === sumOfTotals && value !== 0),
  };
}

/** One column of a group, or of both litigations; only where each group adds up or is blank, so that its cells are above doubt. */
export function resultFigure(report: Report, table: Table, kind: string, result: DisputeResult): Figure | undefined {
  const rows = groupsOf(kind);
  const checks = report.reconciliation.find((r) => r.table === table)?.checks ?? [];
  const cells = rows.map((row) => cellOf(table, row, result));
  const own = checks.filter(({ right }) => cells.some((cell) => right.includes(cell)));
  if (own.some(({ leftSum, rightSum }) => leftSum !== rightSum) || cells.some(({ state }) => state === 'invalid'))
    return undefined;
  if (isUnfilled(own.flatMap(({ left, right }) => [...left, ...right]))) return undefined;
  const value = sum(cells);
  return {
    value,
    table: cells.length > 1 ? '表中相应各格之和' : '表中此格',
    cells: cellsSaid(cells),
    agrees: (claim) => claim.value === value,
  };
}

export const cellsSaid = (cells: readonly Cell[]): readonly Related[] =>
  cells.map(({ span, value }) => ({ span, message: `表中此格：${value ?? '空'}` }));

const cellOf = (table: Table, row: string, column: string): Cell =>
  table.cells.get(`disputes.${row}.${column}`) as Cell;

/** Nothing was filled in, and that is no zero. */
const isUnfilled = (cells: readonly Cell[]): boolean => cells.every(({ state }) => state !== 'number');

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { value = 0 }) => total + value, 0);
