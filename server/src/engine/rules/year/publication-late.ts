import { daysIn } from '../../date';
import type { Report } from '../../report';
import type { Rule } from '../../rule';
import { type Span, span } from '../../span';

/** The report bears a date after the day on which it was due. */
export const publicationLate: Rule = {
  id: 'year/publication-late',
  severity: 'information',
  offByDefault: true,
  title: '发布日期晚于法定期限',
  docs: {
    checks:
      '文首的“发布日期”“成文日期”和文末的落款日期，政府部门应在次年1月31日之前，政府应在次年3月31日之前。默认不检查。',
    why: '《政府信息公开条例》第四十九条：县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交上一年度报告并向社会公布；县级以上地方人民政府的主管部门应当在每年3月31日前公布本级的年度报告。',
    examples: [
      {
        place: 'preface',
        wrong: '发布日期：2026-04-20',
        right: '发布日期：2026-03-20',
      },
    ],
    mend: '核对发布日期。不提供自动修改。',
    silent:
      '网站改版后重新发布的页面日期会晚于实际发布，故默认不检查；再晚一年以上的视为重新发布，不报；报告年度或机关不明的，按3月31日计。',
  },
  *check(report) {
    const { year } = report;
    if (!year) return;
    const found = dateOf(report);
    if (!found || found.year !== year.value + 1) return;
    const month = isDepartment(report.organ) ? 1 : 3;
    if (found.month <= month) return;
    yield {
      span: found.span,
      message: `日期为${found.year}年${found.month}月${found.day}日，法定期限为${found.year}年${month}月31日`,
    };
  },
};

const department = /[局委厅办院所队]$|委员会$|办公室$|部$|中心$|分局$/;
const isDepartment = (organ: string | undefined): boolean => organ !== undefined && department.test(organ);

const published =
  /(?:发布|公布|成文|发文|生成|印发)(?:日期|时间)[:\s]{0,4}(20\d\d)[-/.年] {0,2}(\d{1,2})[-/.月] {0,2}(\d{1,2})(?: {0,2}日)?/;
const signed = /^ *(20\d\d) {0,2}年 {0,2}(\d{1,2}) {0,2}月 {0,2}(\d{1,2}) {0,2}日 *$/;

/** The date that the page's head gives, else the one that the last lines are signed with. */
function dateOf({ folded, sections }: Report): { year: number; month: number; day: number; span: Span } | undefined {
  const head = folded.slice(0, sections[0]?.span.start ?? 0);
  const inHead = published.exec(head);
  if (inHead) return dated(inHead, inHead.index);
  let end = folded.trimEnd().length;
  for (let i = 0; i < 3 && end > 0; i += 1) {
    const start = folded.lastIndexOf('\n', end - 1) + 1;
    const match = end - start < 40 ? signed.exec(folded.slice(start, end)) : null;
    if (match) return dated(match, start);
    end = folded.slice(0, start).trimEnd().length;
  }
  return undefined;
}

function dated(match: RegExpExecArray, at: number) {
  const [whole, year, month, day] = match.map(Number) as [number, number, number, number];
  void whole;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined;
  const start = at + match[0].indexOf(match[1] as string);
  return { year, month, day, span: span(start, at + match[0].trimEnd().length) };
}
