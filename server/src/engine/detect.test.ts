import assert from 'node:assert/strict';
import { headings, report } from '../../test/check';
import { layoutNames } from '../../test/print';
import { detect } from './detect';
import { parse } from './index';

describe('detect', () => {
  const is = (expected: boolean, text: string) => {
    assert.equal(detect(text), expected);
    assert.equal(parse(text).isReport, expected, 'parse and detect disagree');
  };

  it('knows a report by its title', () => {
    is(true, '清溪区人民政府2025年政府信息公开工作年度报告\n一、总体情况\n');
    is(true, '清溪区人民政府\n关于2025年度政府信息公开工作的年度报告\n');
  });

  for (const layout of layoutNames)
    it(`knows a report without a title by its tables, as ${layout}`, () =>
      is(true, report({ layout, style: { title: 'none' } })));

  it('knows a report that has only begun', () => is(true, headings().slice(0, 200)));

  it('knows a report behind page furniture', () =>
    is(true, `当前位置：首页 >> 政务公开\n字号：大 中 小\n发布日期：2026-01-22\n${headings()}`));

  for (const text of [
    '',
    '买菜\n2 斤\n',
    '清溪区2025年法治政府建设年度报告\n一、主要举措和成效\n',
    '清溪大学2024—2025学年信息公开年度报告\n本报告所列数据的统计期限为2024年9月1日至2025年8月31日。\n一、概述\n',
    '清溪自来水有限公司2025年信息公开年度报告\n一、概述\n二、主动公开情况\n三、依申请公开情况\n四、存在问题\n',
    '清溪区2025年政务公开工作总结\n一、总体情况\n收到政府信息公开申请3件。\n',
    '根据安排，现将2025年政府信息公开工作年度报告予以公布，核对勾稽关系后发布。\n',
    '清溪区人民政府办公室关于做好2025年政府信息公开工作年度报告编制发布工作的通知\n填表时核对勾稽关系，本年新收与未经复议直接起诉分别填写。\n',
  ])
    it(`takes no notice of ${JSON.stringify(text.slice(0, 24))}`, () => is(false, text));

  it('takes no notice of a notice that shows a row of the table', () =>
    is(
      false,
      '关于做好年度报告编制工作的通知\n填表时应核对勾稽关系，区分未经复议直接起诉和复议后起诉两类，例如：\n本年新收 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n请于1月31日前发布。\n',
    ));
});
