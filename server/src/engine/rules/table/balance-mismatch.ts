import { nameOf, shortLabel } from '../../reconcile/describe';
import type { Cell } from '../../report';
import type { Rule } from '../../rule';

/** 一 + 二 ≠ 三（七）+ 四 in a column, where no single cell of the table explains it. Which of the four is wrong nobody can say. */
export const balanceMismatch: Rule = {
  id: 'table/balance-mismatch',
  severity: 'error',
  title: '勾稽关系不符',
  docs: '表三注明：第一项加第二项之和，等于第三项加第四项之和。每一列都应如此。',
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
