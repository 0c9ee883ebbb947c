import { inProse } from '../../prose';
import type { Report } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { type Span, span } from '../../span';

/** A year with a digit too many, with a letter for a digit, or with two digits only. */
export const yearMalformed: Rule = {
  id: 'year/malformed',
  severity: 'warning',
  title: '年份写法有误',
  docs: {
    checks: '年份应为四位数字。查找多一位（20025年）、以字母O代零（2O25年）、只写两位（25年，）的年份。',
    why: '出版物上数字用法（GB/T 15835-2011）：年份一般不用缩写。多位、少位、字母都是录入差错，也使年份无法核对。',
    examples: [
      { place: 'overview', wrong: '20025年，我区公开政府信息120条。', right: '2025年，我区公开政府信息120条。' },
      { place: 'overview', wrong: '2O25年，我区公开政府信息120条。', right: '2025年，我区公开政府信息120条。' },
      { place: 'overview', wrong: '25年，我区公开政府信息120条。', right: '2025年，我区公开政府信息120条。' },
    ],
    mend: '能推定的，提供改为四位年份，由人选用。',
    silent:
      '电话号码、网址、件数等后面没有“年”字的不报；“25年来”“历时25年”“建校225年”等时段不报；两位的，只报与报告年度相近而在句首、“自……”之后的；表格不核。',
  },
  *check(report) {
    for (const { match, span: found } of inProse(report, long)) {
      if (isPart(report, found.start)) continue;
      yield verdictOn(report, digitsOf(found, match), '年份多了一位');
    }
    if (/[OolI〇]/.test(report.folded))
      for (const { match, span: found } of inProse(report, lettered)) {
        if (!/[OolI〇]/.test(match[1] as string) || isPart(report, found.start)) continue;
        yield verdictOn(report, digitsOf(found, match), '年份中有字母');
      }
    if (!report.year) return;
    for (const { match, span: found } of inProse(report, short)) {
      const value = 2000 + Number(match[1]);
      if (Math.abs(value - report.year.value) > 1 || !opens(report, found.start)) continue;
      yield verdictOn(report, digitsOf(found, match), '年份应写四位', String(value));
    }
  },
};

const long = /(20\d{3}) {0,2}年(?!来|间|以)/g;
const lettered = /(2[\dOo〇][\dOoIl〇]{2}) {0,2}年/g;
const short = /(\d\d)年(?=度|,|[1-9]\d?月)/g;

const digitsOf = ({ start }: Span, match: RegExpExecArray): Span => span(start, start + (match[1] as string).length);

const isPart = ({ folded }: Report, at: number): boolean => at > 0 && /[\w.-]/.test(folded.charAt(at - 1));

/** At the beginning of a sentence, or behind a word that a date follows. Not behind a digit: the line was broken inside the year. */
function opens({ folded, paragraphs }: Report, at: number): boolean {
  if (/\d\s{1,6}$/.test(folded.slice(Math.max(0, at - 7), at))) return false;
  if (/[自从至到于。;!?]/.test(folded.charAt(at - 1))) return true;
  return paragraphs.some((paragraph) => paragraph.span.start === at);
}

function verdictOn(report: Report, found: Span, what: string, certain?: string): Verdict {
  const words = report.text.slice(found.start, found.end);
  const right = certain ?? repaired(report, report.folded.slice(found.start, found.end));
  return {
    span: found,
    message: `${what}：“${words}年”${right ? `，应为“${right}年”` : ''}`,
    fixes: right ? [{ title: `改为${right}年`, edits: [{ span: found, newText: right }], safe: false }] : [],
  };
}

/** The report's year, or one beside it, where leaving out a digit or reading letters as digits makes it. */
function repaired({ year }: Report, words: string): string | undefined {
  const digits = words.replace(/[Oo〇]/g, '0').replace(/[Il]/g, '1');
  if (digits.length === 4) return digits;
  if (!year) return undefined;
  const candidates = new Set([...digits].map((_, i) => digits.slice(0, i) + digits.slice(i + 1)));
  return [0, -1, 1].map((step) => String(year.value + step)).find((candidate) => candidates.has(candidate));
}
