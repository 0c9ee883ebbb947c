import { inProse } from '../../prose';
import type { Rule } from '../../rule';
import { span } from '../../span';

/** Not after a word that it belongs to (报名截止12月31日), save before 目前, which no deadline is. */
const until = /截止(?= ?(?:目前|当前)|(?<![\u4e00-\u9fff]截止) ?(?:20\d\d(?!\d)|\d{1,2} ?月|今年|本年|去年|年底))/g;

/** 截止2025年12月31日: a verb that takes no time after it. */
export const untilDate: Rule = {
  id: 'text/until-date',
  severity: 'warning',
  title: '“截止”应为“截至”',
  docs: {
    checks: '“截止”后面直接跟时间，如“截止2025年12月31日”“截止目前”。',
    why: '《现代汉语词典》（第7版）：“截至”后带时间，“截止”用在时间之后（“报名于3月31日截止”）。',
    examples: [
      {
        place: 'overview',
        wrong: '截止2025年12月31日，主动公开政府信息120条。',
        right: '截至2025年12月31日，主动公开政府信息120条。',
      },
    ],
    mend: '可安全地自动修正：改为“截至”。',
    silent:
      '“截止日期”“截止时间”“于3月31日截止”“截止到…”“截止于…”，以及“报名截止3月31日”等“截止”前紧接汉字的不报；表格内不查。',
  },
  *check(report) {
    for (const { span: found } of inProse(report, until, ['截止'])) {
      yield {
        span: found,
        message: '后面跟时间应用“截至”，此处写“截止”',
        fixes: [
          {
            title: '将“截止”改为“截至”',
            edits: [{ span: span(found.start + 1, found.end), newText: '至' }],
            safe: true,
          },
        ],
      };
    }
  },
};
