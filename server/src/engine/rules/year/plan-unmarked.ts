import { opensName } from '../../parse/years';
import type { Report, YearMention } from '../../report';
import type { Rule } from '../../rule';

/** Section one says of the next year that something was done in it. */
export const planUnmarked: Rule = {
  id: 'year/plan-unmarked',
  severity: 'warning',
  title: '总体情况写到下一年',
  docs: {
    checks:
      '“一、总体情况”写报告年度已做的工作。句首为下一年的，应有“将”“拟”“计划”“下一步”等字样表明是打算，否则年份有误。',
    why: '年度报告反映上一年度的情况（《政府信息公开条例》第四十九条、第五十条）；编写时已是下一年，容易顺手写成当年。',
    examples: [
      { place: 'overview', wrong: '2026年，我区公开政府信息120条。', right: '2025年，我区公开政府信息120条。' },
      { place: 'overview', wrong: '2026年，我区继续公开信息120条。', right: '2026年，我区将继续公开信息。' },
    ],
    mend: '提供改为报告年度；确是打算的，应写明“将”，并宜移到第五、第六部分。',
    silent:
      '第五、六部分写下一年的打算不报；“2026年1月”等日期、“2026年民生实事项目”等名称、结转到下一年的不报；报告年度只由正文推定的不报。',
  },
  *check(report) {
    const { year } = report;
    if (!year || year.source === 'sentences') return;
    const periods = report.years.filter(({ role }) => role === 'period');
    const next = periods.filter((mention) => mention.year === year.value + 1);
    if (next.length === 0) return;
    const found = next.filter((mention) => isDone(report, mention));
    // Where the text as a whole is of the next year, it is the title that is wrong.
    const own = periods.filter((mention) => mention.year === year.value);
    const others = found.length > 1 && found.length > own.length ? found.splice(1) : [];
    const [titleSpan] = others.length > 0 && report.title?.yearSpan ? [report.title.yearSpan] : [];
    for (const { span } of found) {
      yield {
        span,
        message: titleSpan
          ? `总体情况有 ${others.length + 1} 处写${year.value + 1}年，标题为${year.value}年，请核对标题的年份`
          : `总体情况写报告年度（${year.value}年）的工作，此处写${year.value + 1}年`,
        related: titleSpan ? [{ span: titleSpan, message: `标题：${year.value}年` }] : [],
        fixes: titleSpan
          ? []
          : [{ title: `改为${year.value}年`, edits: [{ span, newText: String(year.value) }], safe: false }],
      };
    }
  },
};

const plan = /将|拟|计划|下一步|打算|预计|力争|要|应|着力|努力|安排|规划|目标|展望|争取/;

function isDone({ folded, sentences }: Report, mention: YearMention): boolean {
  const { span } = mention;
  const sentence = sentences.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  return sentence?.paragraph.section === 'overview' && !plan.test(sentence.text) && !opensName(folded, mention);
}
