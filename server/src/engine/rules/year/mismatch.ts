import { opensName } from '../../parse/years';
import type { Report } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** A sentence of the report that opens with another year than the report's, or a title that does. */
export const yearMismatch: Rule = {
  id: 'year/mismatch',
  severity: 'warning',
  title: '年份与报告年度不符',
  docs: {
    checks:
      '总体情况、其他需要报告的事项各句和第五部分首句，句首的年份应为报告年度；标题年份应与统计期限、正文一致（或与指定的报告年度一致）。',
    why: '沿用上年文本而漏改年份，是年报最常见的错误之一。',
    examples: [
      {
        place: 'overview',
        wrong: '2024年，我区扎实推进政府信息公开工作。',
        right: '2025年，我区扎实推进政府信息公开工作。',
      },
    ],
    mend: '提供改为报告年度。年份有误处，整句可能都是上年的内容，须人工核对，不会批量自动修改。',
    silent:
      '文号、书名号内、比较（较2023年）、决算、“2024年度考核中”“2024年高考成绩”等名称里的年份、结转、跨年区间、起施行日期、下一年计划等不报；一句中有两个年份的不报。',
  },
  *check(report) {
    if (!report.year) return;
    yield* titleVerdict(report);
    for (const mention of report.years) {
      const { year, role, span } = mention;
      // The next year is spoken of in plans; whether it is one is another rule's question.
      if (role !== 'period' || year === report.year.value || year === report.year.value + 1) continue;
      if (opensName(report.folded, mention)) continue;
      yield {
        span,
        message: `此处写${year}年，报告年度为${report.year.value}年`,
        related: report.title?.yearSpan
          ? [{ span: report.title.yearSpan, message: `标题：${report.title.year}年` }]
          : [],
        fixes: [replacement(report, span, report.year.value)],
      };
    }
  },
};

function* titleVerdict(report: Report): Iterable<Verdict> {
  const { title, year } = report;
  if (!year || !title?.yearSpan || title.year === year.value) return;
  const by = year.source === 'option' ? '指定的报告年度' : '统计期限和正文';
  yield {
    span: title.yearSpan,
    severity: 'error',
    message: `标题写${title.year}年，${by}为${year.value}年`,
    fixes: [replacement(report, title.yearSpan, year.value)],
  };
}

/** Never safe: what stands behind a wrong year may be the wrong year's text. */
function replacement({ text }: Report, span: { start: number; end: number }, year: number) {
  const isFullWidth = /[０-９]/.test(text.slice(span.start, span.end));
  const newText = isFullWidth
    ? String(year).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    : String(year);
  return { title: `改为${year}年`, edits: [{ span, newText }], safe: false };
}
