import { inProse } from '../../prose';
import type { Rule } from '../../rule';
import { span } from '../../span';

const counted =
  /(?:依申请公开|公开申请|行政复议|行政诉讼)(?:申请|案件|事项|数量)? ?(?:共计|合计|共|为)? ?\d{1,6} ?个(?=[,。;、)]|\s*$)|(?:收到|受理|答复|办结) ?\d{1,6} ?个(?=(?:政府)?(?:信息公开|依申请公开)申请)/gm;

/** 申请3个: requests and cases are counted by 件. */
export const measureWord: Rule = {
  id: 'text/measure-word',
  severity: 'information',
  title: '量词不当',
  docs: {
    checks: '政府信息公开申请、行政复议、行政诉讼的数量用“个”计，如“收到依申请公开3个”。',
    why: '申请、案件通常以“件”计，全文量词应一致。',
    examples: [
      {
        place: 'onRequests',
        wrong: '2025年，我区收到政府信息公开申请3个，均已按期答复。',
        right: '2025年，我区收到政府信息公开申请3件，均已按期答复。',
      },
    ],
    mend: '提供将“个”改为“件”。',
    silent:
      '“宗、起、份、条、次”等各地习用的量词不报；“3个工作日”“依申请公开专栏3个”等不是计数申请的不报；表格内不查。',
  },
  *check(report) {
    for (const { span: whole } of inProse(report, counted, ['个'])) {
      const word = span(whole.end - 1, whole.end);
      yield {
        span: word,
        message: '申请、案件的量词应为“件”，此处为“个”',
        fixes: [{ title: '将“个”改为“件”', edits: [{ span: word, newText: '件' }], safe: false }],
      };
    }
  },
};
