import assert from 'node:assert/strict';
import { disputes, flags, mends, of2019, report, requests, silent } from '../../../../test/check';
import { parse } from '../../index';
import { valueIncomplete } from './value-incomplete';

describe('table/value-incomplete', () => {
  it('counts blanks once a table, at the label of the first', () =>
    flags(
      valueIncomplete,
      requests({ 'denied.law.business': '', 'denied.law.research': '', 'carriedOut.total': '' }).replace(
        '2.其他法律行政法规禁止公开',
        '⟦2.其他法律行政法规禁止公开⟧',
      ),
      ['收到和处理政府信息公开申请情况表有 3 格没有填数（空格 3 格），因此“四、结转下年度继续办理”的合计未能核对'],
    ));

  it('tells blanks, / and - apart, and stands at the first that one can see', () =>
    flags(
      valueIncomplete,
      requests({ 'denied.law.business': '', 'granted.research': '⟦/⟧', 'carriedIn.total': '—' })
        .replace('⟦/⟧', '/')
        .replace('\t—\n', '\t⟦—⟧\n'),
      [
        '收到和处理政府信息公开申请情况表有 3 格没有填数（“-” 1 格、“/” 1 格、空格 1 格），因此“二、上年结转政府信息公开申请数量”的合计未能核对',
      ],
    ));

  it('says which sums nobody can judge', () =>
    flags(valueIncomplete, requests({ 'granted.total': '' }).replace('（一）予以公开', '⟦（一）予以公开⟧'), [
      '收到和处理政府信息公开申请情况表有 1 格没有填数（空格 1 格），因此“（一）予以公开”等 2 处合计未能核对',
    ]));

  it('names the one sum of table 4', () =>
    flags(
      valueIncomplete,
      disputes([1, 0, 0, 0, ''], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]).replace('\t行政复议\n', '\t⟦行政复议⟧\n'),
      ['行政复议、行政诉讼情况表有 1 格没有填数（空格 1 格），因此“行政复议”的合计未能核对'],
    ));

  it('flags each table that has some', () => {
    const text = report({ style: { zero: '/' } });
    const found = parse(text).tables.map(({ id }) => id);
    assert.deepEqual(found, ['disclosure', 'requests', 'disputes']);
    const marked = text
      .replace('\t/\n', '\t/\n')
      .replace(
        /(行政规范性文件\n\t1\n\t)\/|(?<=一、本年新收政府信息公开申请数量\n\t2\n\t1\n\t)\/|(?<=尚未\n审结\n\t总计\n\n\t1\n\t)\//g,
        (all) => (all.startsWith('行') ? `${all.slice(0, -1)}⟦/⟧` : '⟦/⟧'),
      );
    flags(valueIncomplete, marked, [
      '主动公开政府信息情况表有 2 格没有填数（“/” 2 格）',
      '收到和处理政府信息公开申请情况表有 164 格没有填数（“/” 164 格），因此“二、上年结转政府信息公开申请数量”等 29 处合计未能核对',
      '行政复议、行政诉讼情况表有 11 格没有填数（“/” 11 格），因此“行政诉讼（复议后起诉）”的合计未能核对',
    ]);
  });

  it('offers zeros for a group that was left out whole', () =>
    mends(
      valueIncomplete,
      disputes([1, 0, 0, 0, 1], [2, 0, 0, 0, 2], ['', '', '', '', '']),
      disputes([1, 0, 0, 0, 1], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false, title: '将这 5 格填为 0' },
    ));

  it('offers zeros where every sum holds with them', () =>
    mends(
      valueIncomplete,
      requests({ 'denied.law.business': '', 'denied.law.research': '/', 'carriedOut.total': '-' }),
      requests({}),
      { safe: false, title: '将这 3 格填为 0' },
    ));

  it('offers none where a sum would not hold', () =>
    assert.throws(() =>
      mends(valueIncomplete, requests({ 'granted.total': '' }), requests({ 'granted.total': 0 }), { safe: false }),
    ));

  it('tells blanks that a page has written out, and words for none', () =>
    flags(valueIncomplete, requests({ 'denied.law.business': '⟦&nbsp;⟧', 'denied.law.research': '不涉及' }), [
      '收到和处理政府信息公开申请情况表有 2 格没有填数（空格 1 格、“不涉及” 1 格）',
    ]));

  describe('is silent', () => {
    it('on a number in every cell', () => silent(valueIncomplete, report()));
    it('on / in the row 规章', () => silent(valueIncomplete, report({ style: { ruleZero: '/' } })));
    it('on / in the row 规章 of the form of 2019', () =>
      silent(valueIncomplete, report({ ...of2019, style: { ruleZero: '/' } })));
    it('on a cell that is no number: that is cell-invalid', () =>
      silent(valueIncomplete, requests({ 'granted.total': '1O' })));
    it('on a table that was not read whole', () =>
      silent(valueIncomplete, report({ layout: 'lines', style: { zero: '' } })));
  });
});
