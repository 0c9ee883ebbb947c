import {
  type CellRef,
  type Column,
  type Equation,
  type FormTable,
  row as formRow,
  formTable,
  type Row,
  rowTotal,
} from './form';

const applicants: readonly Column[] = [
  { id: 'naturalPerson', label: '自然人' },
  { id: 'business', label: '商业企业' },
  { id: 'research', label: '科研机构' },
  { id: 'publicInterest', label: '社会公益组织' },
  { id: 'legalService', label: '法律服务机构' },
  { id: 'otherOrganization', label: '其他' },
];
const total: Column = { id: 'total', label: '总计' };
const columns: readonly Column[] = [...applicants, total];

const row = formRow.bind(undefined, 'requests');

const header = ['申请人情况', '自然人', '法人或其他组织', '总计', ...applicants.slice(1).map(({ label }) => label)];
const received = row('received', '一、本年新收政府信息公开申请数量', columns, { short: ['本年新收'], before: header });
const carriedIn = row('carriedIn', '二、上年结转政府信息公开申请数量', columns, { short: ['上年结转'] });
const totalRow = row('total', '（七）总计', columns, { ambiguous: true });
const carriedOut = row('carriedOut', '四、结转下年度继续办理', columns, { short: ['结转下年'] });

/** Outcomes that both editions of the form have, in their order. */
const commonOutcomes: readonly Row[] = [
  row('granted', '（一）予以公开', columns, { before: ['三、本年度办理结果'] }),
  row('partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', columns, { short: ['部分公开'] }),
  row('denied.stateSecret', '1.属于国家秘密', columns, { before: ['（三）不予公开'] }),
  row('denied.law', '2.其他法律行政法规禁止公开', columns, { short: ['其他法律行政法规'] }),
  row('denied.stability', '3.危及“三安全一稳定”', columns, { short: ['危及三安全'] }),
  row('denied.thirdParty', '4.保护第三方合法权益', columns, { short: ['保护第三方'] }),
  row('denied.internalAffairs', '5.属于三类内部事务信息', columns, { short: ['属于三类内部事务'] }),
  row('denied.process', '6.属于四类过程性信息', columns, { short: ['属于四类过程性'] }),
  row('denied.enforcementFile', '7.属于行政执法案卷', columns),
  row('denied.inquiry', '8.属于行政查询事项', columns),
  row('unavailable.notHeld', '1.本机关不掌握相关政府信息', columns, {
    short: ['本机关不掌握'],
    before: ['（四）无法提供'],
  }),
  row('unavailable.needsCreation', '2.没有现成信息需要另行制作', columns, { short: ['没有现成信息'] }),
  row('unavailable.unclear', '3.补正后申请内容仍不明确', columns, { short: ['补正后申请内容'] }),
  row('unprocessed.petition', '1.信访举报投诉类申请', columns, {
    short: ['信访举报投诉'],
    before: ['（五）不予处理'],
  }),
  row('unprocessed.repeated', '2.重复申请', columns),
  row('unprocessed.publication', '3.要求提供公开出版物', columns),
  row('unprocessed.excessive', '4.无正当理由大量反复申请', columns, { short: ['无正当理由大量'] }),
  row('unprocessed.confirmation', '5.要求行政机关确认或重新出具已获取信息', columns, {
    short: ['要求行政机关确认', '确认或重新出具'],
  }),
];

const otherwise2021: readonly Row[] = [
  row('otherwise.uncorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', columns, {
    short: ['申请人无正当理由逾期不补正', '逾期不补正'],
    before: ['（六）其他处理'],
  }),
  row('otherwise.unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', columns, {
    short: ['申请人逾期未按收费通知', '逾期不缴费'],
  }),
  row('otherwise.other', '3.其他', columns, { ambiguous: true }),
];

/** 2019–2020: one row, whose label in the later form only heads a group. */
const otherwise2019: readonly Row[] = [row('otherwise', '（六）其他处理', columns)];

/**
 * 收到和处理政府信息公开申请情况. The equations: each row's applicants add up to its 总计; in each column the outcomes add up
 * to （七）总计, and 一 + 二 = 三（七）+ 四, as the note printed in the table says.
 */
function requestsTable(otherwise: readonly Row[]): FormTable {
  const outcomes = [...commonOutcomes, ...otherwise];
  const rows = [received, carriedIn, ...outcomes, totalRow, carriedOut];
  const columnTotals = columns.map(
    ({ label }, i): Equation => ({
      kind: 'total',
      label: `${label}列`,
      left: cellsIn(i, totalRow),
      right: cellsIn(i, ...outcomes),
    }),
  );
  const balances = columns.map(
    ({ label }, i): Equation => ({
      kind: 'balance',
      label: `${label}列`,
      left: cellsIn(i, received, carriedIn),
      right: cellsIn(i, totalRow, carriedOut),
    }),
  );
  return formTable({
    id: 'requests',
    title: '收到和处理政府信息公开申请情况表',
    rows,
    equations: [...rows.map(rowTotal), ...columnTotals, ...balances],
  });
}

/** Of each row the cell in that column. */
const cellsIn = (column: number, ...rows: readonly Row[]): readonly CellRef[] =>
  rows.map(({ cells }) => cells[column] as CellRef);

export const requests2021 = requestsTable(otherwise2021);
export const requests2019 = requestsTable(otherwise2019);
