import { flags, mends, overview, report, silent } from '../../../../test/check';
import { planUnmarked } from './plan-unmarked';

describe('year/plan-unmarked', () => {
  it('flags the next year where section one tells what was done', () => {
    flags(planUnmarked, overview('2025年，工作有序推进。⟦2026⟧年，公开政府信息120条。'), [
      '总体情况写报告年度（2025年）的工作，此处写2026年',
    ]);
    mends(planUnmarked, overview('2026年，公开政府信息120条。'), overview('2025年，公开政府信息120条。'), {
      safe: false,
    });
  });

  it('doubts the title where the whole section is of the next year', () =>
    flags(planUnmarked, overview('⟦2026⟧年，工作有序推进。2026年，公开政府信息120条。'), [
      '总体情况有 2 处写2026年，标题为2025年，请核对标题的年份',
    ]));

  describe('is silent', () => {
    for (const text of [
      '2026年，将继续完善平台。',
      '2026年，拟新设专栏。',
      '下一步，2026年计划新设专栏。',
      '2026年的重点任务已列入计划。',
      '2026年民生实事项目征集收到意见120条。',
      '2026年1月发布报告。',
      '结转到2026年办理7件。',
      '2024年，公开政府信息120条。',
    ])
      it(`on ${text}`, () => silent(planUnmarked, overview(text)));
    it('on sections five and six', () =>
      silent(
        planUnmarked,
        report({
          problems: [{ paragraphs: ['2026年，重点抓好队伍建设，改进短板。'] }],
          other: [{ paragraphs: ['2026年，继续公开。', '本年度未收取信息处理费。'] }],
        }),
      ));
    it('on a year that only the sentences give', () =>
      silent(
        planUnmarked,
        report({
          style: { title: 'none' },
          overview: [{ paragraphs: ['2025年，推进。2025年，公开。2026年，公开政府信息120条。'] }],
        }),
      ));
  });
});
