import { nameOf } from '../../reconcile/describe';
import type { Rule } from '../../rule';

/** A cell that should hold a number and holds something else. Blank, `/` and `-` are no numbers, but no faults of this kind. */
export const cellInvalid: Rule = {
  id: 'table/cell-invalid',
  severity: 'warning',
  title: '单元格不是数字',
  docs: {
    checks: '表中应填数字的格里填了别的内容，如把 0 写成字母 O。',
    why: '格式要求填写数字；不是数字的格使相关合计无法核对。',
    examples: [{ place: 'rows', wrong: '行政许可 | 1O |', right: '行政许可 | 10 |' }],
    mend: '请改为非负整数（收费金额可有小数）。',
    silent: '空格、“/”“-”“无”不在此列；千位分隔符、全角数字、“3件”之类带单位的数都能识别。',
  },
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
