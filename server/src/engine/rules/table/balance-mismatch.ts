import { nameOf, shortLabel } from '../../reconcile/describe';
import type { Cell } from '../../report';
import type { Rule } from '../../rule';

/** 一 + 二 ≠ 三（七）+ 四 in a column, where no single cell of the table explains it. Which of the four is wrong nobody can say. */
export const balanceMismatch: Rule = {
  id: 'table/balance-mismatch',
  severity: 'error',
  title: '勾稽关系不符',
  docs: {
    checks:
      '表三每一列：第一项（本年新收）加第二项（上年结转），应等于第三项之（七）总计加第四项（结转下年度继续办理）。',
    why: '表三表头注明“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。',
    examples: [
      {
        place: 'rows',
        wrong: '一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |',
        right: '一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |',
      },
    ],
    mend: '四个数中哪一个有误，仅凭勾稽关系无法判定，因此不提供修改，只指出相关各格。',
    silent: '含空格、“/”“-”或非数字的列不核；没有完整读出的表不核；能由同一格解释的，见 table/cell-mismatch。',
  },
  *check({ reconciliation }) {
    for (const { table, failures } of reconciliation) {
      for (const { equation, left, right, leftSum, rightSum } of failures) {
        if (equation.kind !== 'balance') continue;
        const [first, ...others] = [...left, ...right] as [Cell, ...Cell[]];
        yield {
          span: first.span,
          message: `“${shortLabel(equation.label)}”勾稽不平：第一项加第二项为 ${leftSum}，第三项加第四项为 ${rightSum}，相差 ${Math.abs(leftSum - rightSum)}`,
          related: others.map(({ ref, span, value }) => ({ span, message: `${nameOf(table, ref)}：${value}` })),
        };
      }
    }
  },
};
