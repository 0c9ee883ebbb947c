import { proseAgreesWith } from '../../figures/witness';
import { nameOf, shortLabel, sidesOf, spelled } from '../../reconcile/describe';
import type { Shift } from '../../reconcile/shift';
import type { Cell, Report, Table } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** One cell that explains every failing equation of its table. Its mend is safe: two equations at least demand the same number. */
export const cellMismatch: Rule = {
  id: 'table/cell-mismatch',
  severity: 'error',
  title: '此格有误，致多处合计不符',
  docs: {
    checks:
      '表三的每一格同时受行合计、列合计或勾稽关系约束。若全部不符的等式都由同一格引起、且相差的数目相同，则判定该格有误，只在该格报告一次。',
    why: '一个数填错会使两三处合计同时不符；逐处报告使人难以找到真正的错处。',
    examples: [
      {
        place: 'rows',
        wrong: '（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 1 | 2 | 0 | 0 | 0 | 0 | 2 |',
        right: '（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 1 | 1 | 0 | 0 | 0 | 0 | 2 |',
      },
    ],
    mend: '至少有两个等式要求同一个数，故可安全地自动改正；只改数字，不动版式。正文所述与现数一致时，只提供、不自动改。',
    silent:
      '不止一格能解释、或解释须用负数时，不作判定，改按各等式分别报告；只有两个等式不符而须改两格的，除非两数恰为互换，也不作判定；申请与办理结果只是填在不同申请人之下的，无从知道哪一边有误，同样不判定；只有三个等式不符、须改两格且其中有行的总计的，或所在行列有的数不能识读的，也不判定。',
  },
  *check(report) {
    for (const { table, culprits, shift } of report.reconciliation) {
      if (shift) yield shiftVerdict(report, table, shift);
      for (const { cell, expected, failures } of culprits) {
        const newText = spelled(report, table, cell, expected);
        const disputed = proseAgreesWith(report, cell, expected);
        yield {
          span: cell.span,
          message: `${nameOf(table, cell.ref)}应为 ${expected}，现为 ${cell.value}：${failures.map(sidesOf).join('；')}${disputed ? '；但正文所述与现数一致，请核对' : ''}`,
          related: failures.map((failure) => {
            const other = [...failure.left, ...failure.right].find((c) => c !== cell) as Cell;
            return { span: other.span, message: sidesOf(failure) };
          }),
          fixes: [{ title: `将此格改为 ${newText}`, edits: [{ span: cell.span, newText }], safe: !disputed }],
        };
      }
    }
  },
};

/** Offered, not safe: the numbers are the row's own, but which cells were left out its author knows. */
function shiftVerdict(report: Report, table: Table, { row, direction, cells }: Shift): Verdict {
  const [first] = cells as readonly [Shift['cells'][number]];
  const wrong = cells.filter(({ cell, expected }) => cell.value !== expected);
  const [where, move] = direction === 'right' ? ['后', '前'] : ['前', '后'];
  return {
    span: first.cell.span,
    message: `“${shortLabel(row.label)}”一行的数疑错${where}一列：各数${move}移一列，各列合计和勾稽全部相符`,
    related: wrong.map(({ cell, expected }) => ({
      span: cell.span,
      message: `${nameOf(table, cell.ref)}应为 ${expected}，现为 ${cell.value}`,
    })),
    fixes: [
      {
        title: `将本行各数${move}移一列`,
        edits: wrong.map(({ cell, expected }) => ({
          span: cell.span,
          newText: spelled(report, table, cell, expected),
        })),
        safe: false,
      },
    ],
  };
}
