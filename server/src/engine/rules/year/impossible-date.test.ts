import { flags, overview, report, silent } from '../../../../test/check';
import { impossibleDate } from './impossible-date';

describe('year/impossible-date', () => {
  it('flags a day that the month does not have', () => {
    flags(impossibleDate, overview('⟦2025年2月30日⟧前完成整改。'), ['没有2月30日这一天，2025年2月有 28 天']);
    flags(impossibleDate, overview('截至⟦11月31日⟧。'), ['没有11月31日这一天，11月有 30 天']);
    flags(impossibleDate, overview('⟦2025年2月29日⟧前完成。'), ['没有2月29日这一天，2025年2月有 28 天']);
    flags(impossibleDate, overview('⟦2025 年 4 月 31 日⟧前完成。'), ['没有4月31日这一天，4月有 30 天']);
  });

  it('flags a month that the year does not have', () =>
    flags(impossibleDate, overview('⟦2025年13月1日⟧前完成。'), ['没有13月这个月份']));

  it('flags the date of a page', () =>
    flags(impossibleDate, report({ preface: ['发布日期：⟦2026-01-32⟧ 16:32'] }), ['没有1月32日这一天，1月有 31 天']));

  describe('is silent', () => {
    for (const text of [
      '2024年2月29日、2月29日、2025年12月31日、1月1日。',
      '软件升级到2.30版，历时13月，第13月底完成。',
      '发布日期：2026-01-31 16:32，网址 http://www.example.gov.cn/art/2025-13-45/art_1.html。',
      '电话0469-2025-99-12。',
      '项目编号：2025-13-05，3月1日至30日，2月28日—29日。',
      '所列数据的统计期限自二〇二五年一月一日起，各项工作自2025年1\n2月30日起算。',
      '所列数据的统计期限自二〇二五年一月一日起，各项工作自2025年1\r\n2月30日起算。',
    ])
      it(`on ${text}`, () => silent(impossibleDate, overview(text)));
  });
});
