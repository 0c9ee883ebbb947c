import type { Cell, Table } from '../report';
import { placeOf, shortLabel } from './describe';
import type { Check } from './reconcile';

/** A side of an equation in words: `自然人 2 + 商业企业 1`. Cells of zero are left out, unless all are. */
export function sideText(table: Table, check: Check, side: 'left' | 'right'): string {
  const cells = check[side];
  const told = cells.filter(({ value }) => value !== 0);
  return (told.length > 0 ? told : cells.slice(0, 1)).map((cell) => term(table, check, cell)).join(' + ');
}

/** In the equation of a row cells are told by their columns, in any other by their rows. */
function term(table: Table, { left, right }: Check, { ref, value }: Cell): string {
  const place = placeOf(table, ref);
  if (!place) return ref;
  const inRow = [...left, ...right].every((cell) => place.row.cells.includes(cell.ref));
  const label = inRow ? place.column.label : shortLabel(place.row.label);
  return `${withoutNumber(label)} ${value ?? '（空）'}`;
}

const withoutNumber = (label: string): string => label.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/, '');
