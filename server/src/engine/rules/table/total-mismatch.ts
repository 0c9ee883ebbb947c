import { addends, nameOf, shortLabel, spelled } from '../../reconcile/describe';
import type { Check, TableReconciliation } from '../../reconcile/reconcile';
import type { Cell, Report } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** A 总计 that is not the sum of its items, where no single cell of the table explains it. */
export const totalMismatch: Rule = {
  id: 'table/total-mismatch',
  severity: 'error',
  title: '总计与分项之和不符',
  docs: '表三每行的总计应为六类申请人之和，（七）总计各列应为（一）至（六）各项之和；表四每组的总计应为维持、纠正、其他结果、尚未审结之和。',
  *check(report) {
    for (const reconciliation of report.reconciliation) {
      for (const check of reconciliation.failures) {
        if (check.equation.kind === 'total') yield verdictOn(report, reconciliation, check);
      }
    }
  },
};

function verdictOn(report: Report, { table, checks }: TableReconciliation, check: Check): Verdict {
  const [total] = check.left as [Cell];
  const newText = spelled(report, table, total, check.rightSum);
  const grandTotal = table.id === 'disputes' && holdsGrandTotal(checks, check);
  return {
    span: total.span,
    message:
      `“${shortLabel(check.equation.label)}”的总计为 ${check.leftSum}，各分项之和为 ${check.rightSum}` +
      (grandTotal ? '；此格恰为三组之和，疑将全表合计填在了这里' : ''),
    related: addends(table, check.right),
    fixes: [
      { title: `将${nameOf(table, total.ref)}改为 ${newText}`, edits: [{ span: total.span, newText }], safe: false },
    ],
  };
}

/** The last cell of table 4 is often taken for the total of the whole table. */
function holdsGrandTotal(checks: readonly Check[], check: Check): boolean {
  const all = checks.reduce((sum, { rightSum }) => sum + rightSum, 0);
  return check === checks.at(-1) && check.leftSum === all;
}
