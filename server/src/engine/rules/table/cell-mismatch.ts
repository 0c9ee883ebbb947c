import { nameOf, sidesOf, spelled } from '../../reconcile/describe';
import type { Cell } from '../../report';
import type { Rule } from '../../rule';

/** One cell that explains every failing equation of its table. Its mend is safe: two equations at least demand the same number. */
export const cellMismatch: Rule = {
  id: 'table/cell-mismatch',
  severity: 'error',
  title: '此格有误，致多处合计不符',
  docs: '表三的每一格都同时受行、列合计约束。若全部不符的合计都能由同一格解释，则只在该格报告一次。',
  *check(report) {
    for (const { table, culprit } of report.reconciliation) {
      if (!culprit) continue;
      const { cell, expected, failures } = culprit;
      const newText = spelled(report, table, cell, expected);
      yield {
        span: cell.span,
        message: `${nameOf(table, cell.ref)}应为 ${expected}，现为 ${cell.value}：${failures.map(sidesOf).join('；')}`,
        related: failures.map((failure) => {
          const other = [...failure.left, ...failure.right].find((c) => c !== cell) as Cell;
          return { span: other.span, message: sidesOf(failure) };
        }),
        fixes: [{ title: `将此格改为 ${newText}`, edits: [{ span: cell.span, newText }], safe: true }],
      };
    }
  },
};
