import type { CellRef } from '../../src/engine/report';
import { columns, disputeColumns, disputeGroups, outcomeRows, type ReportData } from './data';

/** A table as the form draws it, before any layout. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** How a PDF spells a header whose letters stand on end. */
  readonly vertical?: readonly string[];
}

export interface GridCell {
  /** A line break stands where the cell has one. */
  readonly text: string;
  readonly ref?: CellRef;
  /** Printed straight after a number. */
  readonly unit?: string;
  /** Set where the cell goes on from the row above: the words of the cell it belongs to. */
  readonly merged?: string;
}

/** How a cell's number is written. */
export type Write = (value: number, ref: CellRef) => string;

const word = (text: string): GridCell => ({ text });
const merged = (text: string): GridCell => ({ text: '', merged: text });

export function disclosureGrid(data: ReportData, write: Write): Grid {
  const row = (label: string, id: string, names: readonly string[]): readonly GridCell[] => [
    word(label),
    ...names.map((name): GridCell => {
      const ref: CellRef = `disclosure.${id}.${name}`;
      const cell = { ref, text: write(data.disclosure[`${id}.${name}`] ?? 0, ref) };
      return id === 'procurement' && name === 'amount' && /\d|[０-９]/.test(cell.text) ? { ...cell, unit: '元' } : cell;
    }),
  ];
  const header = (...labels: readonly string[]) => ['信息内容', ...labels].map(word);
  const item = (number: string) => [word(`第二十条第（${number}）项`)];
  if (data.form === '2019') {
    const items = ['lastYear', 'change', 'processed'];
    const itemHeader = header('上一年项目数量', '本年增/减', '处理决定数量');
    return {
      columns: 4,
      rows: [
        item('一'),
        header('本年新\n制作数量', '本年新\n公开数量', '对外公开总数量'),
        row('规章', 'regulatoryRules', ['produced', 'disclosed', 'disclosedInAll']),
        row('规范性文件', 'normativeDocuments', ['produced', 'disclosed', 'disclosedInAll']),
        item('五'),
        itemHeader,
        row('行政许可', 'licenses', items),
        row('其他对外管理服务事项', 'otherServices', items),
        item('六'),
        itemHeader,
        row('行政处罚', 'penalties', items),
        row('行政强制', 'compulsions', items),
        item('八'),
        header('上一年项目数量', '本年增/减'),
        row('行政事业性收费', 'fees', ['lastYear', 'change']),
        item('九'),
        header('采购项目数量', '采购总金额'),
        row('政府集中采购', 'procurement', ['projects', 'amount']),
      ],
    };
  }
  return {
    columns: 4,
    rows: [
      item('一'),
      header('本年制发件数', '本年废止件数', '现行有效件数'),
      row('规章', 'regulatoryRules', ['issued', 'repealed', 'inForce']),
      row('行政规范性文件', 'normativeDocuments', ['issued', 'repealed', 'inForce']),
      item('五'),
      header('本年处理决定数量'),
      row('行政许可', 'licenses', ['processed']),
      item('六'),
      header('本年处理决定数量'),
      row('行政处罚', 'penalties', ['processed']),
      row('行政强制', 'compulsions', ['processed']),
      item('八'),
      header('本年收费金额（单位：万元）'),
      row('行政事业性收费', 'fees', ['amount']),
    ],
  };
}

const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const outcomesLabel = '三、本年度办理结果';

export function requestsGrid(data: ReportData, write: Write): Grid {
  const values = (id: string): readonly GridCell[] =>
    columns.map((column, index) => {
      const ref: CellRef = `requests.${id}.${column}`;
      return { ref, text: write(data.requests[id]?.[index] ?? 0, ref) };
    });
  let group = '';
  const outcomes = outcomeRows[data.form].map((row, index): readonly GridCell[] => {
    const opens = row.group !== group;
    group = row.group;
    const first = index === 0 ? word(outcomesLabel) : merged(outcomesLabel);
    const second = row.group === '' ? [] : [opens ? word(row.group) : merged(row.group)];
    return [first, ...second, word(row.label), ...values(row.id)];
  });
  return {
    columns: 10,
    rows: [
      [word(balanceNote), word('申请人情况')],
      [merged(balanceNote), word('自然人'), word('法人或其他组织'), word('总计')],
      [
        merged(balanceNote),
        merged('自然人'),
        ...['商业\n企业', '科研\n机构', '社会公益组织', '法律服务机构', '其他'].map(word),
        merged('总计'),
      ],
      [word('一、本年新收政府信息公开申请数量'), ...values('received')],
      [word('二、上年结转政府信息公开申请数量'), ...values('carriedIn')],
      ...outcomes,
      [merged(outcomesLabel), word('（七）总计'), ...values('total')],
      [word('四、结转下年度继续办理'), ...values('carriedOut')],
    ],
  };
}

const results = ['结果\n维持', '结果\n纠正', '其他\n结果', '尚未\n审结', '总计'];

export function disputesGrid(data: ReportData, write: Write): Grid {
  const values = disputeGroups.flatMap((group, row) =>
    disputeColumns.map((column, index): GridCell => {
      const ref: CellRef = `disputes.${group}.${column}`;
      return { ref, text: write(data.disputes[row * disputeColumns.length + index] ?? 0, ref) };
    }),
  );
  return {
    columns: 15,
    rows: [
      [word('行政复议'), word('行政诉讼')],
      [word('结果维持'), ...results.slice(1).map(word), word('未经复议直接起诉'), word('复议后起诉')],
      [...results.map(merged), ...results.map(word), ...results.map(word)],
      values,
    ],
    vertical: [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '结 结 其 尚',
      '结 结 其 尚 结 结 其 尚',
      '果 果 他 未',
      '总计 果 果 他 未 总 果 果 他 未 总',
      '维 纠 结 审',
      '维 纠 结 审 计 维 纠 结 审 计',
      '持 正 果 结',
      '持 正 果 结 持 正 果 结',
    ],
  };
}
