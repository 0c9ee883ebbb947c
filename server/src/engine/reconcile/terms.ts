import type { Cell, Table } from '../report';
import { placeOf, shortLabel } from './describe';
import type { Check } from './reconcile';

/** A side of an equation in words: `自然人 2 + 商业企业 1`. Cells of zero are left out, unless all are. */
export function sideText(table: Table, check: Check, side: 'left' | 'right'): string {
  const cells = check[side];
  const told = cells.filter(({ value }) => value !== 0);
  return (told.length > 0 ? told : cells.slice(0, 1)).map((cell) => term(table, check, cell)).join(' + ');
}

/** `✓ 总计 3 ＝ 自然人 2 + 商业企业 1`; both sums where it fails. */
export function equationText(table: Table, check: Check): string {
  const { state, leftSum, rightSum } = check;
  const left = sideText(table, check, 'left');
  const right = sideText(table, check, 'right');
  if (state === 'unknown') return `？ ${left}，${right}：有的单元格没有数字，未能判断`;
  if (state === 'holds') return `✓ ${left} ＝ ${right}`;
  return `✗ ${left} ≠ ${right}（左边 ${leftSum}，右边 ${rightSum}）`;
}

/** In the equation of a row cells are told by their columns, in any other by their rows. */
function term(table: Table, { left, right }: Check, { ref, value }: Cell): string {
  const place = placeOf(table, ref);
  if (!place) return ref;
  const inRow = [...left, ...right].every((cell) => place.row.cells.includes(cell.ref));
  const label = inRow ? place.column.label : shortLabel(place.row.label);
  return `${withoutNumber(label)} ${value ?? '（空）'}`;
}

/** A row's label without `一、` `（一）` `1.` before it. */
export const withoutNumber = (label: string): string =>
  label.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/, '');
