import { nameOf, shortLabel } from '../../reconcile/describe';
import type { Cell, Report, RowFault, RowGuess, Table } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { span } from '../../span';

/**
 * A cell that should hold a number and holds something else or a part of one; a row whose numbers are too many, too few, or
 * not in their columns. Blank, `/` and `-` are no numbers, but no faults of this kind.
 */
export const cellInvalid: Rule = {
  id: 'table/cell-invalid',
  severity: 'warning',
  title: '格中不是一个数，或数错了格',
  docs: {
    checks:
      '表中应填数字的格里填了别的内容，如把 0 写成字母 O；一个数分在了两格，如 20 写成“2”“0”；一行的数多一格、少一格，或整行错开一列。',
    why: '格式要求每格填一个数；不是数字的格、错了格的数使相关合计无法核对。',
    examples: [
      { place: 'rows', wrong: '行政许可 | 1O |', right: '行政许可 | 10 |' },
      {
        place: 'rows',
        wrong: '一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 3 | |',
        right: '一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |',
      },
    ],
    mend: '请改为非负整数（收费金额可有小数）；错了格的数请移到应在的格中。涉及表格版式，不自动修改。',
    silent:
      '空格、“/”“-”“无”不在此列；千位分隔符、全角数字、“3件”之类带单位的数都能识别；2019年版“本年增/减”写成“增3”“减8”“持平”的不报；多一格、少一格的，只有唯一一种排法使相关合计全部相符时才断定错在哪里，否则只作信息提示；多行都数目不符的（多半是转换所致）不报。',
  },
  *check(report) {
    for (const table of report.tables) {
      for (const cell of table.cells.values()) {
        const verdict = cell.state === 'invalid' ? verdictOn(report, table, cell) : undefined;
        if (verdict) yield verdict;
      }
      for (const fault of table.rowFaults) {
        const verdict = verdictOnRow(table, fault);
        if (verdict) yield verdict;
      }
    }
  },
};

function verdictOn({ text }: Report, table: Table, { ref, span }: Cell): Verdict | undefined {
  const found = text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 20);
  const isChange = ref.endsWith('.change');
  // 增3, 减8, 持平, ↑3 are plain enough, and nothing is summed up with them.
  if (isChange && !/[A-Za-z]|\.\d*\./.test(found)) return undefined;
  const wanted = isChange || ref.endsWith('.amount') ? '一个数' : '非负整数';
  const isSummed = table.definition.equations.length > 0;
  return {
    span,
    message: `${nameOf(table, ref)}应为${wanted}，现为“${found}”${isSummed ? '；含此格的合计未能核对' : ''}`,
  };
}

function verdictOnRow({ definition }: Table, fault: RowFault): Verdict | undefined {
  if (fault.kind !== 'count' && fault.kind !== 'shifted') return undefined;
  const { guess } = fault;
  const name = fault.row ? `“${shortLabel(fault.row.label)}”一行` : definition.title;
  if (fault.kind === 'shifted')
    return { span: fault.span, message: `${name}疑错开一列：${shiftOf(fault.guess)}，各合计才相符；此表未能核对` };
  const count = `${name}应有 ${fault.wanted} 个数，现有 ${fault.found} 个`;
  if (guess?.kind === 'split') {
    const [left, right] = guess.parts;
    return {
      span: span(left.start, right.end),
      message: `${count}：这两格疑为一个数 ${guess.value}，合为一格各合计才相符；此表未能核对`,
    };
  }
  if (guess) {
    const why = guess.kind === 'extra' ? '疑多填一格' : '疑漏填一格';
    return { span: fault.span, message: `${count}：${why}，${shiftOf(guess)}，各合计才相符；此表未能核对` };
  }
  return { span: fault.span, severity: 'information', message: `${count}；此表未能核对` };
}

function shiftOf(guess: RowGuess): string {
  if (guess.kind === 'split') return '';
  const from = guess.from ? `自“${guess.from.label}”列起` : '';
  if (guess.kind === 'lacking') return `${from}各数右移一列`;
  return guess.from ? `${from}各数左移一列` : '去掉末格';
}
