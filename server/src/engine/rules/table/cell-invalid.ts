import { nameOf } from '../../reconcile/describe';
import type { Rule } from '../../rule';

/** A cell that should hold a number and holds something else. Blank, `/` and `-` are no numbers, but no faults of this kind. */
export const cellInvalid: Rule = {
  id: 'table/cell-invalid',
  severity: 'warning',
  title: '单元格不是数字',
  docs: '表中各格应填写不带单位的非负整数（收费金额可有小数）。',
  *check({ tables, text }) {
    for (const table of tables) {
      for (const { ref, span, state } of table.cells.values()) {
        if (state !== 'invalid') continue;
        const found = text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 20);
        yield { span, message: `${nameOf(table, ref)}应为非负整数，现为“${found}”；含此格的合计未能核对` };
      }
    }
  },
};
