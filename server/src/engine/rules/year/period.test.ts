import { flags, mends, overview, report, silent } from '../../../../test/check';
import { period } from './period';

const of = (sentence: string): string => report({ preface: [sentence] });
const right = '统计期限应为2025年1月1日至12月31日';

describe('year/period', () => {
  it('flags the wrong last day and offers the right one', () => {
    flags(period, of('本报告所列数据统计期限自⟦2025年1月1日起至2025年12月30日⟧止。'), [right]);
    mends(
      period,
      of('本报告所列数据统计期限自2025年1月1日起至2025年12月30日止。'),
      of('本报告所列数据统计期限自2025年1月1日起至2025年12月31日止。'),
      { safe: false, title: '改为2025年1月1日至12月31日' },
    );
  });

  it('flags last year’s period', () => {
    flags(period, of('统计期限为⟦2024年1月1日至2024年12月31日⟧。'), [right]);
    mends(period, of('统计期限为2024年1月1日至2024年12月31日。'), of('统计期限为2025年1月1日至2025年12月31日。'), {
      safe: false,
    });
  });

  it('flags an end in another year, and a beginning that is none', () => {
    flags(period, of('所列数据的统计期限从⟦2025年1月1日到2026年12月31日⟧止。'), [right]);
    flags(period, overview('报告所列数据统计期限为⟦2025年2月1日—2025年12月31日⟧。'), [right]);
  });

  it('says of digits without 年 and 月 that it cannot tell', () =>
    flags(period, of('所列数据⟦统计期限自202511日起⟧至20251231日止。').replace('所列数据⟦', '⟦所列数据'), [
      '统计期限的“年”“月”等字可能在转换时丢失，未能核对',
    ]));

  it('says so of a year without 年, too', () =>
    flags(period, of('本报告中⟦使用数据统计期限为20251月⟧1日至12月31日。').replace('⟦使用数据', '使用数据⟦'), [
      '统计期限的“年”“月”等字可能在转换时丢失，未能核对',
    ]));

  it('reads a date with its hour', () =>
    flags(period, of('本报告所列数据统计时间为⟦2025年1月1日0时至2025年12月30日⟧24时。'), [right]));

  describe('is silent', () => {
    for (const sentence of [
      '所列数据统计期限自2025年1月1日起至2025年12月31日止。',
      '统计期限从2025年1月1日到12月31日止。',
      '统计时限为2025年1月1日—2025年12月31日。',
      '所列数据统计期限自2025年1月1日起到2025年12月31日止。',
      '统计期间：2025 年 1 月 1 日至 12 月 31 日。',
      '统计期限为2025年度。',
      '2025年3月1日至2025年6月30日开展专项检查，统计问题12个。',
      '统计期限自2025年1月1日起至2025年12月32日止。',
    ])
      it(`on ${sentence}`, () => silent(period, of(sentence)));
    it('on a count over some months of its own', () =>
      silent(period, overview('统计期间（2025年6月1日至8月31日）网站可用率100%。')));
    it('on the year that the title misses', () =>
      silent(
        period,
        report({ preface: ['统计期限自2024年1月1日起至2024年12月31日止。'], style: { title: 'none' }, overview: [] }),
      ));
    it('on other sections', () =>
      silent(period, report({ problems: [{ paragraphs: ['整改统计时间为2026年1月1日至2026年3月31日，将改进。'] }] })));
  });
});
