import { flags, mends, overview, report, silent } from '../../../../test/check';
import { yearMalformed } from './malformed';

describe('year/malformed', () => {
  it('flags a digit too many', () => {
    flags(yearMalformed, overview('⟦20025⟧年，工作有序推进。'), ['年份多了一位：“20025年”，应为“2025年”']);
    mends(yearMalformed, overview('20255年，工作有序推进。'), overview('2025年，工作有序推进。'), { safe: false });
  });

  it('flags a letter for a digit', () => {
    flags(yearMalformed, overview('⟦2O25⟧年，工作有序推进。'), ['年份中有字母：“2O25年”，应为“2025年”']);
    mends(yearMalformed, overview('2O25年，工作有序推进。'), overview('2025年，工作有序推进。'), { safe: false });
  });

  it('flags two digits where they can only be a year', () => {
    flags(yearMalformed, overview('⟦25⟧年，工作有序推进。'), ['年份应写四位：“25年”，应为“2025年”']);
    flags(yearMalformed, overview('自⟦24⟧年3月起实行。'), ['年份应写四位：“24年”，应为“2024年”']);
    flags(yearMalformed, report({ problems: [{ paragraphs: ['存在短板。⟦26⟧年度将改进。'] }] }), [
      '年份应写四位：“26年”，应为“2026年”',
    ]);
  });

  describe('is silent', () => {
    it('on a year that a PDF broke over two lines', () =>
      silent(
        yearMalformed,
        overview(
          '统计期限为20\n25年1月1日至2025年12月31日。',
          '本机关严格执行条例的有关规定，认真部署公开工作，20\n25年，效果良好。',
        ),
      ));
    for (const text of [
      '2025年，工作有序推进。',
      '25年来，建校225年，历时25年，近25年，25年间。',
      '办理事项20255件，电话0668-20251年。',
      '网址http://www.example.gov.cn/20251/2025。',
      '实施18年，90后干部12人。',
      '“十四五”时期，2021—25年。',
      '所列数据的统计期限以及其余各项数据的起止时间自20\n25年1月1日起算。',
    ])
      it(`on ${text}`, () => silent(yearMalformed, overview(text)));
  });
});
