import type { Form } from '../../form/form';
import { forms, markOf } from '../../form/forms';
import type { Report } from '../../report';
import type { Rule } from '../../rule';
import type { Span } from '../../span';

/** A report on the form of other years. Its header cells decide which form it is on, or a row that only one form has. */
export const formOutdated: Rule = {
  id: 'table/form-outdated',
  severity: 'error',
  title: '用错年度的表格格式',
  docs: {
    checks:
      '2021年度及以后的报告应使用2021年印发的格式，2019、2020年度的报告应使用2019年印发的格式。以表头判断：“本年新制作数量”“上一年项目数量”“政府集中采购”只见于2019年版，“本年制发件数”“现行有效件数”只见于2021年版；表三“（六）其他处理”只有一行的也是2019年版。',
    why: '国办公开办函〔2021〕30号修订了国办公开办函〔2019〕60号的格式，两版表格的行、列和统计口径不同。',
    examples: [
      {
        place: 'rows',
        wrong: '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
        right: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      },
    ],
    mend: '请换用该年度的表格重新填写；各栏口径不同，不能自动改换。',
    silent:
      '未能确定报告年度的不报；2018年及以前的报告不报；正文提到这些词语的不算；2019、2020年度的报告用2019年版是对的。',
  },
  *check(report) {
    const { year, title, tables } = report;
    const right = year && forms.find((form) => isFor(form, year.value));
    if (!right || tables.length === 0 || isDoubtful(report, right)) return;
    for (const form of forms) {
      if (form === right) continue;
      const mark = markIn(report, form, right);
      if (!mark) continue;
      const cell = report.text.slice(mark.start, mark.end).replace(/\s+/g, '');
      const span = title?.year === year.value ? title.yearSpan : undefined;
      yield {
        span: mark,
        message: `报告年度为${year.value}年，表格用的却是${yearsOf(form)}的格式（如“${cell}”）；应使用${right.source}的格式`,
        related: span ? [{ span, message: `标题：${year.value}年` }] : [],
      };
    }
  },
};

const isFor = ({ years }: Form, year: number): boolean => years.first <= year && year <= years.last;

function yearsOf({ years: { first, last } }: Form): string {
  if (last === Number.POSITIVE_INFINITY) return `${first}年度及以后`;
  return last === first + 1 ? `${first}、${last}年度` : `${first}年度至${last}年度`;
}

/** The first header cell that only the wrong form prints, or the first row that only it has. */
function markIn({ form, folded, tables }: Report, wrong: Form, right: Form): Span | undefined {
  if (form === wrong) {
    const mark = markOf(wrong, folded);
    if (mark) return mark;
  }
  for (const { id, definition, status, labels } of tables) {
    if (status !== 'read' || definition !== wrong.tables[id] || definition === right.tables[id]) continue;
    const own = definition.rows.find((row) => right.tables[id].rows.every((other) => other.id !== row.id));
    const label = own && labels.get(own.id);
    if (label) return label;
  }
  return undefined;
}

/** Where sentences speak of years for which the form would be right, the report's year may be the wrong one. */
function isDoubtful({ year, years }: Report, right: Form): boolean {
  if (year?.source === 'option') return false;
  const periods = years.filter(({ role }) => role === 'period');
  const others = periods.filter((mention) => !isFor(right, mention.year)).length;
  return others > 0 && others >= periods.length - others;
}
