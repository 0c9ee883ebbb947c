import { witnessOf } from '../../figures/witness';
import { addends, nameOf, shortLabel, spelled } from '../../reconcile/describe';
import type { Check, TableReconciliation } from '../../reconcile/reconcile';
import type { Cell, Report, Table } from '../../report';
import type { Fix, Rule, Verdict } from '../../rule';

/** A 总计 that is not the sum of its items, where no single cell of the table explains it. */
export const totalMismatch: Rule = {
  id: 'table/total-mismatch',
  severity: 'error',
  title: '总计与分项之和不符',
  docs: {
    checks:
      '表三每一行的总计应为六类申请人之和，“（七）总计”各列应为（一）至（六）各项之和；表四每组的总计应为结果维持、结果纠正、其他结果、尚未审结之和。',
    why: '年度报告格式（国办公开办函〔2021〕30号）的各表以合计相互约束，合计不符说明至少有一个数填错。',
    examples: [
      {
        place: 'rows',
        wrong: '0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
        right: '1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0',
      },
    ],
    mend: '提供“将总计改为分项之和”。错的也可能是某个分项，须核对台账后再选用，不会批量自动修改；只有正文所述件数也等于分项之和时，才可安全地自动改正。正文与总计一致时，提供改分项。',
    silent:
      '含空格、“/”“-”或非数字的合计不核；没有完整读出的表不核；能由同一格解释的多处不符，只在该格报告一次（见 table/cell-mismatch）。',
  },
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
  const witness = witnessOf(report, checks, check);
  const mendTotal = mending(report, table, total, check.rightSum, witness?.for === 'sum');
  const items = check.right.filter(({ value }) => value);
  const [item] = items;
  // Only where one item has a number can it be told which one the prose and the total speak against.
  const mendItem =
    witness?.for === 'total' && item && items.length === 1 ? [mending(report, table, item, check.leftSum, false)] : [];
  return {
    span: total.span,
    message:
      `“${shortLabel(check.equation.label)}”的总计为 ${check.leftSum}，各分项之和为 ${check.rightSum}` +
      (table.id === 'disputes' && holdsGrandTotal(checks, check) ? '；此格恰为三组之和，疑将全表合计填在了这里' : '') +
      (witness ? witnessWords[witness.for] : ''),
    related: [
      ...addends(table, check.right),
      ...(witness?.claims ?? []).map(({ span, value }) => ({ span, message: `正文：${value}` })),
    ],
    fixes: [...mendItem, mendTotal],
  };
}

const witnessWords = { sum: '；正文所述与分项之和一致', total: '；正文所述与总计一致，疑分项有误' } as const;

function mending(report: Report, table: Table, cell: Cell, value: number, safe: boolean): Fix {
  const newText = spelled(report, table, cell, value);
  return { title: `将${nameOf(table, cell.ref)}改为 ${newText}`, edits: [{ span: cell.span, newText }], safe };
}

/** The last cell of table 4 is often taken for the total of the whole table. */
function holdsGrandTotal(checks: readonly Check[], check: Check): boolean {
  const all = checks.reduce((sum, { rightSum }) => sum + rightSum, 0);
  return check === checks.at(-1) && check.leftSum === all;
}
