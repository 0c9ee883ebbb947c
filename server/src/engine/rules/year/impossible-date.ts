import { daysIn } from '../../date';
import { inProse } from '../../prose';
import type { Rule, Verdict } from '../../rule';
import { type Span, span } from '../../span';

/** A date that no calendar has: 2月30日, 13月1日. */
export const impossibleDate: Rule = {
  id: 'year/impossible-date',
  severity: 'error',
  title: '日期不存在',
  docs: {
    checks:
      '正文、引言中“某月某日”“2026-01-31”式的日期应当存在：月份1至12，日不超过当月天数；写明年份的，2月29日须为闰年。',
    why: '不存在的日期必是笔误。统计期限、发布日期、文件日期都是他人核对报告的依据。',
    examples: [
      { place: 'overview', wrong: '2025年2月30日前完成整改。', right: '2025年2月28日前完成整改。' },
      { place: 'preface', wrong: '发布日期：2026-01-32', right: '发布日期：2026-01-22' },
    ],
    mend: '按实际日期改正。只有写的人知道，不提供自动修改。',
    silent:
      '没有“日”字的“13月”“2.30”（版本号、数量）不报；没有年份的2月29日不报；编号、网址、电话号码中的数字不报；表格不核。',
  },
  *check(report) {
    for (const { match, span: at, paragraph } of inProse(report, dayOfMonth)) {
      const before = monthBefore.exec(report.folded.slice(Math.max(paragraph.span.start, at.start - 14), at.start));
      const start = at.start - (before?.[0].length ?? 0);
      if (before && !follows(report.folded, start))
        yield* verdictOn([before[1], before[2], match[1]], span(start, at.end));
    }
    for (const { match, span: at } of inProse(report, numeric, ['-'])) {
      if (!follows(report.folded, at.start)) yield* verdictOn(match.slice(1), at);
    }
  },
};

/** Looked for from 月 on, which is rare; then back to the month and its year. */
const dayOfMonth = /月 {0,2}(\d{1,2}) {0,2}日/g;
const monthBefore = /(?:(20\d\d) {0,2}年 {0,2})?(\d{1,2}) {0,2}$/;
const numeric = /(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d\w./-])/g;

/** The digits are the end of a longer number, which a line may end in, or of an address; or a number of another kind. */
const follows = (folded: string, at: number): boolean =>
  /[\w./-](?: ?\n)?$|编号[:为]?$/.test(folded.slice(Math.max(0, at - 3), at));

function* verdictOn([year, month, day]: readonly (string | undefined)[], span: Span): Iterable<Verdict> {
  const most = daysIn(Number(month), year && Number(year));
  if (Number(month) < 1 || Number(month) > 12) yield { span, message: `没有${Number(month)}月这个月份` };
  else if (Number(day) < 1) yield { span, message: `没有${Number(month)}月${Number(day)}日这一天` };
  else if (Number(day) > most)
    yield {
      span,
      message: `没有${Number(month)}月${Number(day)}日这一天，${year && month === '2' ? `${year}年` : ''}${Number(month)}月有 ${most} 天`,
    };
}
