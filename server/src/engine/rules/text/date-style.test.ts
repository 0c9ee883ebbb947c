import { flags, mends, overview, silent } from '../../../../test/check';
import { dateStyle } from './date-style';

describe('text/date-style', () => {
  it('flags dates in two kinds of numerals', () =>
    flags(dateStyle, overview('⟦二〇二五年8月⟧更新指南，⟦2025年十二月⟧底完成，⟦2025年十二月三十一日⟧止。'), [
      '“二〇二五年8月”混用了两种数字，应统一用阿拉伯数字',
      '“2025年十二月”混用了两种数字，年、月、日应统一用阿拉伯数字',
      '“2025年十二月三十一日”混用了两种数字，年、月、日应统一用阿拉伯数字',
    ]));

  it('flags a wrong zero in a year', () =>
    flags(dateStyle, overview('⟦二零二五⟧年，⟦二O二四⟧年。'), [
      '年份“二零二五”中的“0”应写作“〇”：“二〇二五”',
      '年份“二O二四”中的“0”应写作“〇”：“二〇二四”',
    ]));

  it('offers digits, or the right zero', () => {
    mends(dateStyle, overview('二零二五年8月更新指南。'), overview('2025年8月更新指南。'), { safe: false });
    mends(dateStyle, overview('二零二五年更新指南。'), overview('二〇二五年更新指南。'), { safe: false });
  });

  it('is silent on dates in one kind of numerals', () =>
    silent(
      dateStyle,
      overview(
        '2025年12月31日、2025年一季度、2025年3月27日、2018年以来、十二月份。',
        '二〇二五年十二月三十一日、二〇二五年，二十四年来，第二十二年。',
        '共两千零二十五件，十四五期间，2025年三个月内。',
      ),
    ));
});
