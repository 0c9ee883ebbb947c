import { inProse } from '../../prose';
import type { Rule, Verdict } from '../../rule';
import { type Span, span } from '../../span';

/** A year in Chinese numerals with its month, if it has one. */
const chinese = /(二[〇○零OoΟ0][〇○零OoΟ0一二][〇○零OoΟ0一二三四五六七八九])年(?:(\d{1,2})月)?/g;
/** A year in digits with a month in Chinese numerals. */
const mixed = /(?<!\d)20\d\d ?年 ?(?:十[一二]?|[一二三四五六七八九]) ?月(?:[一二三四五六七八九十]{1,3}日)?/g;

/** 二〇二五年8月, 二零二五年: years and dates in two kinds of numerals, or with the wrong zero. */
export const dateStyle: Rule = {
  id: 'text/date-style',
  severity: 'information',
  title: '日期数字混用',
  docs: {
    checks:
      '同一日期中汉字数字与阿拉伯数字混用，如“二〇二五年8月”“2025年十二月”；汉字年份中的“〇”写成“零”“O”“○”，如“二零二五年”。',
    why: '《出版物上数字用法》（GB/T 15835-2011）：同一日期不混用两种数字（不写“二〇〇八年8月8日”）；年份是编号，其中的“0”写作“〇”。',
    examples: [
      {
        place: 'overview',
        wrong: '公开指南于二〇二五年8月更新。',
        right: '公开指南于2025年8月更新。',
      },
      {
        place: 'other',
        wrong: '二零二五年，本机关未收取信息处理费。',
        right: '二〇二五年，本机关未收取信息处理费。',
      },
    ],
    mend: '提供将汉字年份改为阿拉伯数字，或将“零”“O”改为“〇”。年份用汉字、月份用阿拉伯数字以外的混用须人工修改。',
    silent:
      '“一季度”“十二月份”单用，“两千零二十五年”等计数，全用汉字的日期不报；两位数年份见 year/malformed；表格内不查。',
  },
  *check(report) {
    for (const { match, span: whole } of inProse(report, chinese)) {
      const [, year = '', month] = match;
      const verdict = month === undefined ? wrongZero(year, whole) : mixedYear(year, match[0], whole);
      if (verdict) yield verdict;
    }
    for (const { match, span: whole } of inProse(report, mixed)) {
      yield { span: whole, message: `“${match[0]}”混用了两种数字，年、月、日应统一用阿拉伯数字` };
    }
  },
};

const zeros = /[零○OoΟ0]/g;
const numerals = '〇一二三四五六七八九';

function wrongZero(year: string, { start }: Span): Verdict | undefined {
  const right = year.replace(zeros, '〇');
  if (right === year) return undefined;
  const digits = span(start, start + year.length);
  return {
    span: digits,
    message: `年份“${year}”中的“0”应写作“〇”：“${right}”`,
    fixes: [{ title: `将“${year}”改为“${right}”`, edits: [{ span: digits, newText: right }], safe: false }],
  };
}

function mixedYear(year: string, words: string, whole: Span): Verdict {
  const newText = [...year.replace(zeros, '〇')].map((numeral) => numerals.indexOf(numeral)).join('');
  const digits = span(whole.start, whole.start + year.length);
  return {
    span: whole,
    message: `“${words}”混用了两种数字，应统一用阿拉伯数字`,
    fixes: [{ title: `将“${year}年”改为“${newText}年”`, edits: [{ span: digits, newText }], safe: false }],
  };
}
