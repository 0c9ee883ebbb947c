import type { Table } from '../../engine';

/** The figures that a reader looks for first in a table, in one line; for the outline. */
export function figuresOf(table: Table): string {
  if (table.status === 'unreadable') return '未能读出';
  return figures[table.id](table)
    .map(([label, value]) => `${label} ${value}`)
    .join(' · ');
}

type Figures = readonly (readonly [label: string, value: string])[];

const figures: Readonly<Record<Table['id'], (table: Table) => Figures>> = {
  disclosure: (table) =>
    table.cells.has('disclosure.normativeDocuments.inForce')
      ? [
          ['规范性文件制发', value(table, 'normativeDocuments.issued')],
          ['废止', value(table, 'normativeDocuments.repealed')],
          ['有效', value(table, 'normativeDocuments.inForce')],
        ]
      : [
          ['规范性文件新制作', value(table, 'normativeDocuments.produced')],
          ['新公开', value(table, 'normativeDocuments.disclosed')],
          ['公开总数', value(table, 'normativeDocuments.disclosedInAll')],
        ],
  requests: (table) => [
    ['新收', value(table, 'received.total')],
    ['办结', value(table, 'total.total')],
    ['结转', value(table, 'carriedOut.total')],
  ],
  disputes: (table) => [
    ['复议', value(table, 'reconsideration.total')],
    ['诉讼', value(table, 'litigationDirect.total', 'litigationAfter.total')],
  ],
};

/** The sum of the cells; a dash where one of them is no number. */
function value(table: Table, ...keys: readonly `${string}.${string}`[]): string {
  const values = keys.map((key) => table.cells.get(`${table.id}.${key}`)?.value);
  if (values.some((value) => value === undefined)) return '—';
  return String(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}
