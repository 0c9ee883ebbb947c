import { type Column, type FormTable, formTable, type Row, row } from './form';

/** The rows under one heading of table 2: `第二十条第（五）项`, whose columns have a header of their own. */
export interface Item {
  readonly columns: readonly (readonly [id: string, label: string])[];
  /** By id. A label may have other beginnings that mean its row. */
  readonly rows: Readonly<Record<string, string | readonly [label: string, ...short: string[]]>>;
}

/** 主动公开政府信息情况: no sums, for nothing in it adds up to anything. */
export function disclosureTable(items: readonly Item[]): FormTable {
  return formTable({
    id: 'disclosure',
    title: '主动公开政府信息情况表',
    rows: items.flatMap(rowsOf),
    equations: [],
  });
}

function rowsOf(item: Item): readonly Row[] {
  const columns = item.columns.map(([id, label]): Column => ({ id, label }));
  const header = ['信息内容', ...columns.map(({ label }) => label)];
  return Object.entries(item.rows).map(([id, labels], index) => {
    const [label, ...short] = typeof labels === 'string' ? ([labels] as const) : labels;
    return row('disclosure', id, label, columns, { short, before: index === 0 ? header : [] });
  });
}
