import { type Column, type FormTable, formTable, type Row, row, rowTotal } from './form';

const columns: readonly Column[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'otherResult', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计' },
];

const results = columns.map(({ label }) => label);
const header = ['行政复议', '行政诉讼', ...results, '未经复议直接起诉', '复议后起诉', ...results, ...results];

/** The form prints the three groups side by side, as one row of 15 numbers. */
const groups: readonly Row[] = [
  row('disputes', 'reconsideration', '行政复议', columns, { before: header }),
  row('disputes', 'litigationDirect', '行政诉讼（未经复议直接起诉）', columns),
  row('disputes', 'litigationAfter', '行政诉讼（复议后起诉）', columns),
];

/** 政府信息公开行政复议、行政诉讼情况: in each group the four results add up to its 总计. */
export const disputes: FormTable = formTable({
  id: 'disputes',
  title: '行政复议、行政诉讼情况表',
  rows: groups,
  equations: groups.map(rowTotal),
});
