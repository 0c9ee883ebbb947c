import { feeIsReported } from '../../fee';
import { headingSpan, isSince2021, sectionOf } from '../../outline';
import type { Report, Section } from '../../report';
import type { Rule } from '../../rule';
import { type Edit, span } from '../../span';

const sentence = '本年度未收取信息处理费。';

/** Nowhere does the report say whether fees for processing information were charged. */
export const feeUnreported: Rule = {
  id: 'outline/fee-unreported',
  severity: 'warning',
  title: '未报告信息处理费',
  docs: {
    checks:
      '2021年及以后的报告应写明本年度收取信息处理费的情况，通常写在“六、其他需要报告的事项”。没有收取的，也应写明。',
    why: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）自2021年起施行；2021年以来的年度报告均在第六部分报告收取信息处理费的情况。',
    examples: [{ place: 'other', wrong: '无其他需要报告的事项。', right: '本年度未收取信息处理费。' }],
    mend: '提供在第六部分末尾加上“本年度未收取信息处理费。”。收取了的，应写明件数和金额，故不会批量自动修改。',
    silent:
      '写成“信息公开处理费”“信息处理费用”，或在别处（如依申请公开）写明费用情况的，不报；表中的“行政事业性收费”不是信息处理费；没有第六部分、2020年及以前的报告不报。',
  },
  *check(report) {
    const section = sectionOf(report, 'other');
    if (!section || !isSince2021(report) || feeIsReported(report)) return;
    yield {
      span: headingSpan(section),
      message: '未写明收取信息处理费的情况',
      fixes: [{ title: `在第六部分末尾加上“${sentence}”`, edits: [addition(report, section)], safe: false }],
    };
  },
};

/** After the section's last sentence: what follows is a signature, a date, a page number. */
function addition({ text, folded, paragraphs }: Report, { titleSpan, span: whole }: Section): Edit {
  const last = paragraphs.findLast(
    ({ span: { start, end } }) =>
      titleSpan.end <= start && end <= whole.end && /[。;!?)”]/.test(folded.charAt(end - 1)),
  );
  const at = last?.span.end ?? titleSpan.end;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const lineStart = last ? text.lastIndexOf('\n', last.span.start - 1) + 1 : 0;
  const indent = last ? text.slice(lineStart, last.span.start) : '';
  return { span: span(at, at), newText: `${lineEnd}${/^\s*$/.test(indent) ? indent : ''}${sentence}` };
}
