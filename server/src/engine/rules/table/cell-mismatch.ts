import { proseAgreesWith } from '../../figures/witness';
import { nameOf, sidesOf, spelled } from '../../reconcile/describe';
import type { Cell } from '../../report';
import type { Rule } from '../../rule';

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
    silent: '不止一格能解释、或解释须用负数时，不作判定，改按各等式分别报告。',
  },
  *check(report) {
    for (const { table, culprits } of report.reconciliation) {
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
