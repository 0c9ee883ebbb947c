import type { Cell, CellRef, Table } from '../../report';
import type { Rule } from '../../rule';

/** 现行有效 < 制发 − 废止: then fewer than none would have been in force a year before. */
export const stockImpossible: Rule = {
  id: 'table/stock-impossible',
  severity: 'warning',
  title: '现行有效件数过少',
  docs: {
    checks: '表二规章、行政规范性文件两行：现行有效件数不应少于本年制发件数减本年废止件数。',
    why: '现行有效件数等于上年末存量加本年制发减本年废止（及失效），少于“制发减废止”意味着上年末存量为负，必有一数有误。',
    examples: [{ place: 'rows', wrong: '行政规范性文件 | 9 | 2 | 6 |', right: '行政规范性文件 | 9 | 3 | 6 |' }],
    mend: '三个数中哪一个有误须核对台账，不提供修改。',
    silent: '不要求现行有效件数等于制发减废止；有空格、“/”“-”的行不核；2019年版的表没有废止件数，不核。',
  },
  *check({ tables }) {
    const table = tables.find(({ id, status }) => id === 'disclosure' && status === 'read');
    if (!table) return;
    for (const { id, label } of table.definition.rows) {
      const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) => cellOf(table, id, column));
      if (issued?.value === undefined || repealed?.value === undefined || inForce?.value === undefined) continue;
      const least = issued.value - repealed.value;
      if (inForce.value >= least) continue;
      yield {
        span: inForce.span,
        message: `“${label}”现行有效 ${inForce.value} 件，少于本年制发 ${issued.value} 件减本年废止 ${repealed.value} 件（${least} 件），上年末将为负数`,
        related: [
          { span: issued.span, message: `本年制发件数：${issued.value}` },
          { span: repealed.span, message: `本年废止件数：${repealed.value}` },
        ],
      };
    }
  },
};

const cellOf = ({ cells }: Table, row: string, column: string): Cell | undefined =>
  cells.get(`disclosure.${row}.${column}` satisfies CellRef);
