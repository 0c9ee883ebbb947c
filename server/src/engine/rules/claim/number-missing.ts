import { figureOf } from '../../figures/figures';
import { longestSentence } from '../../parse/claims/words';
import { inText } from '../../parse/paragraphs';
import type { Report, Sentence, Subject } from '../../report';
import type { Fix, Rule } from '../../rule';

/** `主动公开条。` `申请共　件` `XX件`: a unit whose number was never filled in. */
export const numberMissing: Rule = {
  id: 'claim/number-missing',
  severity: 'warning',
  title: '缺少数字',
  docs: {
    checks: '该写数字的地方没有数字：“主动公开条”“申请共　件”“现行有效的规范性文件。”，或仍是模板里的“XX件”。',
    why: '多为套用模板后漏填。国办公开办函〔2021〕30号要求发布内容准确、全面。',
    examples: [
      { place: 'overview', wrong: '全年主动公开政府信息条。', right: '全年主动公开政府信息120条。' },
      {
        place: 'overview',
        wrong: '制发行政规范性文件1件，废止行政规范性文件0件，现行有效的行政规范性文件。',
        right: '制发行政规范性文件1件，废止行政规范性文件0件，现行有效的行政规范性文件6件。',
      },
    ],
    mend: '补上数字。表中有此数的，提供填入表中的数。',
    silent:
      '“条例”“文件”“逐条公开”“一件”“投诉件”“公开申请件”等本身成词的不报；只有量词紧跟在“公开”“信息”“共”等之后，或前面留有空白、占位符时才报。',
  },
  *check(report) {
    const hasPlaceholder = /[Xx×╳]|__|\*\*/.test(report.folded);
    for (const sentence of report.sentences) {
      const { text, paragraph } = sentence;
      if (paragraph.section === undefined || text.length > longestSentence) continue;
      for (const match of text.matchAll(bareUnit)) {
        const at = match.index;
        if (!isMissing(report, sentence, at)) continue;
        const from = Math.max(0, at - 2);
        yield {
          span: inText(report.folded, sentence, from, at + match[0].length),
          message: `“${match[0]}”之前缺少数字`,
          fixes: fill(report, sentence, at, subjectOf(text.slice(0, at)), ''),
        };
      }
      for (const match of hasPlaceholder ? text.matchAll(placeholder) : []) {
        const number = match[1] as string;
        yield {
          span: inText(report.folded, sentence, match.index, match.index + number.length),
          message: `占位符“${number}”未换成数字`,
          fixes: replace(report, sentence, match.index, number.length),
        };
      }
      const documents = text.includes('规范性文件') ? inForce.exec(text) : null;
      if (documents && /规范性文件\d+[件份个部]/.test(text.slice(0, documents.index))) {
        const end = documents.index + documents[0].length;
        yield {
          span: inText(report.folded, sentence, documents.index + 1, end),
          message: `“${documents[0].slice(1)}”之后缺少件数`,
          fixes: fill(report, sentence, end, 'disclosure.normativeDocuments.inForce', '件'),
        };
      }
    }
  },
};

/** A unit at the end of a phrase. */
const bareUnit = /(?:条次?|件|份|宗)(?=[,。;、)]|$)/g;
const published =
  /(?:公开|发布|更新|推送|上传|转载)(?:各类|有关|相关)?(?:政府|政务|工作)?(?:动态)?(?:信息|文件)?(?:共计?|总计|合计|累计)?$/;
const counted = /(?:申请|信息|文件|案件|复议|诉讼|留言|提案|建议)(?:共计?|总计|合计|数量?为|为)$/;
const beforeGap = /(?:公开|申请|信息|文件|案件|复议|诉讼|共计?|总计|合计|收到|受理|办结|答复|回复|为)$/;
const placeholder = /(?<![A-Za-z\d])([Xx×╳]{1,4}|_{2,10}|\*{2,4})(?:余)?(?:件|条(?![例款文])|份(?!额)|宗|万元)/g;
/** The last item of a list of numbers of documents, without its number. */
const inForce =
  /,现行有效的?(?:行政)?规范性文件(?:共|为)?(?=[。;]|$|,(?!均|已|全|都|一律|统一|及时|按|由|逐|集中|实行))/;

function isMissing(report: Report, sentence: Sentence, at: number): boolean {
  const last = sentence.text.charCodeAt(at - 1);
  if (last >= 0x30 && last <= 0x39) return false;
  const before = sentence.text.slice(Math.max(0, at - 16), at);
  if (counted.test(before)) return true;
  const unit = sentence.text.charAt(at);
  if (unit === '条' && published.test(before)) return true;
  const { start } = inText(report.folded, sentence, at, at + 1);
  return report.folded.charAt(start - 1) === ' ' && beforeGap.test(before);
}

const subjects: readonly (readonly [RegExp, Subject])[] = [
  [/(?:收到|受理)[^,;。\d]{0,24}申请(?:共计?|总计|合计|为)?$/, 'requests.received'],
  [/办结(?:申请)?(?:共计?|为)?$/, 'requests.settled'],
  [/结转(?:至|到)?下一?年度?(?:继续)?(?:办理|处理)?$/, 'requests.carriedOut'],
  [/制发(?:行政)?规范性文件(?:共计?|为)?$/, 'disclosure.normativeDocuments.issued'],
];

const subjectOf = (before: string): Subject | undefined => subjects.find(([words]) => words.test(before))?.[1];

/** The table's number, in the place of what stands for it. */
function replace(report: Report, sentence: Sentence, at: number, length: number): readonly Fix[] {
  const subject = subjectOf(sentence.text.slice(0, at));
  const value = subject && figureOf(report, subject)?.value;
  if (value === undefined) return [];
  const edits = [{ span: inText(report.folded, sentence, at, at + length), newText: String(value) }];
  return [{ title: `填入表中的 ${value}`, edits, safe: false }];
}

/** The table's number, put in before the unit. */
function fill(
  report: Report,
  sentence: Sentence,
  at: number,
  subject: Subject | undefined,
  unit: string,
): readonly Fix[] {
  const value = subject && figureOf(report, subject)?.value;
  if (value === undefined) return [];
  const { end: start } = inText(report.folded, sentence, at - 1, at);
  // A blank that was left for the number goes.
  const end = unit === '' ? inText(report.folded, sentence, at, at + 1).start : start;
  return [{ title: `填入表中的 ${value}`, edits: [{ span: { start, end }, newText: `${value}${unit}` }], safe: false }];
}
