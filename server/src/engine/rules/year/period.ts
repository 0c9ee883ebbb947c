import { daysIn } from '../../date';
import { inText } from '../../parse/paragraphs';
import type { Report, Sentence } from '../../report';
import type { Fix, Rule, Verdict } from '../../rule';

/** The period that the report's numbers are of: January 1 to December 31 of its year. */
export const period: Rule = {
  id: 'year/period',
  severity: 'error',
  title: '统计期限有误',
  docs: {
    checks: '引言或总体情况中“所列数据的统计期限”应为报告年度的1月1日至12月31日。',
    why: '年度报告反映上一年度的情况，统计时间段为上一年度1月1日至12月31日（四川省地方标准 DB51/T 2660-2019 2.1；《政府信息公开条例》第四十九条、第五十条）。沿用上年文本而漏改、误写为30日的都有实例。',
    examples: [
      {
        place: 'preface',
        wrong: '本报告所列数据统计期限自2025年1月1日起至2025年12月30日止。',
        right: '本报告所列数据统计期限自2025年1月1日起至2025年12月31日止。',
      },
    ],
    mend: '提供改为报告年度的起止日期，须人工核对后选用。',
    silent:
      '只核明确说是统计期限（时限、时间）或“所列数据”的起止日期；活动、检查等其他起止日期不核；总体情况中自成起讫的“统计期间（6月1日至8月31日）”不核；第二个年份可以省略；年、月等字在转换时丢失的，不作判断，只提示无法核对；报告年度不明的，只核月日。',
  },
  *check(report) {
    const first = report.sections[0]?.span.start ?? 0;
    for (const sentence of report.sentences) {
      const { section } = sentence.paragraph;
      if (sentence.span.start > first && section !== undefined && section !== 'overview') return;
      if (subject.test(sentence.text)) yield* verdictOn(report, sentence);
    }
  },
};

const subject = /统计的?(?:起止|数据)?(?:期限|时限|时间|期间|周期|区间)|所列数据/;
const dates =
  /(?<!\d)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:(?:零|0{1,2})[时点])?(?:开始|起)?(?:至|到|止于|截至|[-—–~])+(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/;
const lost = /20\d\d(?!年)\d{0,4}(?:[月日]起?|至|到|[-—–~])/;

function* verdictOn(report: Report, sentence: Sentence): Iterable<Verdict> {
  const { text, paragraph } = sentence;
  const from = subject.exec(text)?.index ?? 0;
  const window = text.slice(from, from + 70);
  const match = dates.exec(window);
  if (!match) {
    const eaten = lost.exec(window.slice(0, 45));
    if (eaten)
      yield {
        span: inText(report.folded, sentence, from, from + eaten.index + eaten[0].length),
        severity: 'information',
        message: '统计期限的“年”“月”等字可能在转换时丢失，未能核对',
      };
    return;
  }
  const [whole, year1, month1, day1, year2, month2, day2] = match;
  const year = report.year?.value ?? (year1 ? Number(year1) : undefined);
  const isRight = (value: string | undefined, wanted: number | undefined) =>
    value === undefined || wanted === undefined || Number(value) === wanted;
  if (
    isRight(year1, year) &&
    isRight(year2, year) &&
    Number(month1) === 1 &&
    Number(day1) === 1 &&
    Number(month2) === 12 &&
    Number(day2) === 31
  )
    return;
  // In the midst of section one, a count over some months of its own: of visitors, of a website's checks.
  if (paragraph.section === 'overview' && Number(month1) !== 1 && Number(month2) !== 12) return;
  // A date that does not exist is told by its own rule.
  if (!exists(year1, month1, day1) || !exists(year2 ?? year1, month2, day2)) return;
  const at = from + match.index;
  const of = year === undefined ? '' : `${year}年`;
  yield {
    span: inText(report.folded, sentence, at, at + whole.length),
    message: `统计期限应为${of}1月1日至12月31日`,
    related:
      report.title?.yearSpan && report.title.year === year
        ? [{ span: report.title.yearSpan, message: `标题：${of}` }]
        : [],
    fixes: fixesOf(report, sentence, match, at, year),
  };
}

const exists = (year: string | undefined, month: string | undefined, day: string | undefined): boolean =>
  Number(month) >= 1 &&
  Number(month) <= 12 &&
  Number(day) >= 1 &&
  Number(day) <= daysIn(Number(month), year && Number(year));

/** Only the numbers, so that the words between them stay as they are. */
function fixesOf(
  report: Report,
  sentence: Sentence,
  match: RegExpExecArray,
  at: number,
  year: number | undefined,
): readonly Fix[] {
  if (/[０-９]/.test(report.text.slice(sentence.span.start, sentence.span.end))) return [];
  const wanted = [year, 1, 1, year, 12, 31];
  const edits = [];
  let position = 0;
  for (const [i, value] of wanted.entries()) {
    const found = match[i + 1];
    if (found === undefined) continue;
    position = match[0].indexOf(found, position);
    if (value !== undefined && Number(found) !== value)
      edits.push({
        span: inText(report.folded, sentence, at + position, at + position + found.length),
        newText: String(value),
      });
    position += found.length;
  }
  const of = year === undefined ? '' : `${year}年`;
  return [{ title: `改为${of}1月1日至12月31日`, edits, safe: false }];
}
