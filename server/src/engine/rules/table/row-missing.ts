import { shortLabel } from '../../reconcile/describe';
import type { RowFault, Table } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** A row that is not there, that is there twice, or in whose place stands one that the form does not know. */
export const rowMissing: Rule = {
  id: 'table/row-missing',
  severity: 'warning',
  title: '表中缺行、重行或行名有误',
  docs: {
    checks: '表二、表三的各行是否齐全：缺少某一行、同一行出现两次、应有某一行的位置上是格式中没有的行名。',
    why: '年度报告格式（国办公开办函〔2021〕30号）附表规定了每一行；缺行、重行使（七）总计和勾稽关系无从核对。',
    examples: [
      {
        place: 'rows',
        wrong: '行政处罚 | 35 |',
        right: '行政处罚 | 35 |\n行政强制 | 0 |',
      },
      {
        place: 'rows',
        wrong:
          '5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
        right:
          '5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      },
    ],
    mend: '缺行的请按格式补上。行名有误的，提供改为格式规定的行名，由人选用，不会批量自动修改。',
    silent:
      '跨页重复的表头和“三、本年度办理结果”不算重行；“规范性文件”“部分公开”“逾期不补正”等常用简称、标签中的换行、空格、引号和顿号逗号之别不报；只差一两个字的行名见 table/label-changed；表格大半缺失、或各格没有分开（多半是转换所致）的不报。',
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const fault of table.rowFaults) {
        const verdict = verdictOn(table, fault);
        if (verdict) yield verdict;
      }
    }
  },
};

function verdictOn({ definition }: Table, fault: RowFault): Verdict | undefined {
  const { span } = fault;
  switch (fault.kind) {
    case 'missing': {
      const labels = fault.rows.map(({ label }) => `“${shortLabel(label)}”`).join('');
      const place = fault.isAfter ? '此行之后' : '此行之前';
      return {
        span,
        message: `${definition.title}缺少${labels}${countOf(fault.rows.length)}，应在${place}；此表未能核对`,
      };
    }
    case 'unknown': {
      const { label } = fault.row;
      return {
        span,
        message: `此行按格式应为“${shortLabel(label)}”，现在的行名不是；此表未能核对`,
        fixes: [{ title: `将行名改为“${label}”`, edits: [{ span, newText: label }], safe: false }],
      };
    }
    case 'doubled':
      return {
        span,
        message: `“${shortLabel(fault.row.label)}”一行出现两次`,
        related: [{ span: fault.first, message: '此行首次出现在这里' }],
      };
    default:
      return undefined;
  }
}

const countOf = (count: number): string => (count === 1 ? '一行' : count === 2 ? '两行' : ` ${count} 行`);
