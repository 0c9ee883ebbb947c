import { type Figure, figureOf } from '../figures/figures';
import type { Report, Subject } from '../report';

/** A number of the tables that belongs where a sentence has come to. */
export interface FigureSuggestion {
  readonly subject: Subject;
  readonly figure: Figure;
  /** What is counted in: 件 or 万元. */
  readonly unit: string;
}

/** How a clause ends that is about to say a number; the first that fits counts. Of folded text without blank space. */
const leads: readonly (readonly [Subject, RegExp])[] = [
  ['requests.carriedIn', /上年度?(?:转来?|结转)(?:的?(?:政府)?(?:信息公开)?申请)?$/],
  ['requests.carriedOut', /结转(?:至|到)?下一?年度?(?:继续)?(?:办理|处理|答复)?(?:的?申请)?$/],
  ['requests.received', /(?:收到|受理|新收)[^,。;、\d其]{0,14}申请$/],
  ['requests.settled', /(?:办结|办理完毕)(?:的?(?:政府)?信息公开申请)?$/],
  ['requests.denied', /不予公开$/],
  ['requests.partial', /部分公开$/],
  ['requests.granted', /予以公开$/],
  ['requests.unavailable', /无法提供$/],
  ['requests.unprocessed', /不予处理$/],
  ['requests.otherwise', /其他处理$/],
  ['disputes.reconsideration', /(?<!未经|经)行政复议(?:案件)?$/],
  ['disputes.litigation', /(?<!复议、)行政诉讼(?:案件)?$/],
  ['disclosure.normativeDocuments.issued', /(?:制发|制定)(?:行政)?规范性文件$/],
  ['disclosure.normativeDocuments.repealed', /废止(?:行政)?规范性文件$/],
  ['disclosure.normativeDocuments.inForce', /现行有效的?(?:行政)?规范性文件$/],
  ['disclosure.fees.amount', /行政事业性收费(?:金额)?$/],
];

/** The last characters of such clauses: where an editor may ask. */
export const leadEnds: readonly string[] = [
  '请',
  '结',
  '转',
  '来',
  '办',
  '理',
  '复',
  '毕',
  '开',
  '供',
  '议',
  '讼',
  '件',
  '费',
  '额',
];

/** The number that should follow `clause`, the words of a sentence so far. Undefined where the tables do not tell. */
export function suggestFigure(report: Report, clause: string): FigureSuggestion | undefined {
  const words = clause.replace(/\s+/g, '');
  const subject = leads.find(([, pattern]) => pattern.test(words))?.[0];
  const figure = subject && figureOf(report, subject);
  if (!subject || !figure) return undefined;
  return { subject, figure, unit: subject === 'disclosure.fees.amount' ? '万元' : '件' };
}
