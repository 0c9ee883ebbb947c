import { statutorySections } from '../../form/titles';
import { fromHanzi, toHanzi } from '../../numeral';
import { officialHeading, sectionOf } from '../../outline';
import { inText } from '../../parse/paragraphs';
import type { Report, SectionKind, Sentence } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** `本报告由…等六部分组成`, where another number of parts is listed, or one that the report has is left out. */
export const partCount: Rule = {
  id: 'outline/part-count',
  severity: 'warning',
  title: '所列部分与所称数目不符',
  docs: {
    checks: '引言中“本报告由……等六部分组成”，所称的数目应等于所列的部分，并且六个部分都列到。',
    why: '漏列的往往就是沿用旧稿、改动格式时漏掉的部分；年度报告应有六个部分（《政府信息公开条例》第五十条、国办公开办函〔2021〕30号）。',
    examples: [
      {
        place: 'preface',
        wrong:
          '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、其他需要报告的事项等六部分组成。',
        right:
          '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。',
      },
    ],
    mend: '补上漏列的部分，或改正数目。不提供自动修改。',
    silent:
      '按已知的部分名称认定各项，名称中的顿号（“行政复议、行政诉讼情况”）不作分隔；列有其他内容、无法逐项认定的不报；只举两三项的“等六部分”不报；没有写数目的不报。',
  },
  *check(report) {
    const preface = report.sections[0]?.span.start ?? 0;
    for (const sentence of report.sentences) {
      if (sentence.span.start > preface && sentence.paragraph.section !== 'overview') return;
      if (parts.test(sentence.text)) yield* verdictOn(report, sentence);
    }
  },
};

/** The first part or the last one: either may be the one left out. */
const parts = /总体|其[他它]/;
const stated = /(等|共|共计)?(?:的)?([一二三四五六七八九十]|\d{1,2})(?:个|大)?(?:部分|项)/g;

const names: readonly (readonly [SectionKind, RegExp])[] = [
  ['disputes', /因?(?:政府信息公开)?(?:工作)?的?被?(?:申请)?(?:提起)?行政复议[^复]{0,6}行政诉讼的?(?:情况)?/],
  [
    'problems',
    /(?:政府)?(?:信息公开)?(?:工作)?中?存在的?(?:主要)?(?:问题|困难|不足)(?:.{0,3}(?:改进|整改)(?:情况|措施|方向|思路)?)?/,
  ],
  ['requests', /(?:行政机关)?(?:收到和?处理|依申请公开)的?(?:政府)?信息(?:公开)?的?(?:申请)?的?(?:情况)?/],
  ['disclosure', /(?:行政机关|本地|本年度|本级)?主动公开的?(?:政府|政务)?信息的?(?:情况)?/],
  ['overview', /(?:\d{4}年度?)?(?:政府信息公开)?(?:工作)?总体(?:工作)?情况/],
  ['other', /其[他它]需?要?(?:报告|汇报|说明)?的?(?:事项|情况)/],
];

function* verdictOn(report: Report, sentence: Sentence): Iterable<Verdict> {
  const { text } = sentence;
  const openings = [...text.matchAll(/由|包括|包含|分为|涵盖|共分/g)];
  for (const match of text.matchAll(stated)) {
    // `由办公室编制，包括……`
    const from = openings.findLast(({ index }) => index + 12 <= match.index);
    if (!from) continue;
    const start = from.index + from[0].length;
    if (match.index < start + 10 || match.index > start + 200) continue;
    const listed = kindsIn(text.slice(start, match.index));
    if (!listed) continue;
    const number = fromHanzi(match[2] as string) ?? Number(match[2]);
    const missing = statutorySections
      .map(({ kind }) => kind)
      .filter((kind) => !listed.includes(kind) && (number === statutorySections.length || sectionOf(report, kind)));
    // Two or three of six are examples, as 等 may say.
    if (listed.length < 4 || (listed.length === number && missing.length === 0)) return;
    const number0 = match[0].search(/[^等共计的]/);
    yield {
      span: inText(report.folded, sentence, match.index + number0, match.index + match[0].length),
      message:
        (listed.length === number ? '所列部分不全' : `此处称${toHanzi(number)}部分，实列 ${listed.length} 部分`) +
        (missing.length > 0 ? `，未列${missing.map((kind) => `“${officialHeading(kind)}”`).join('')}` : ''),
    };
    return;
  }
}

/** The parts that a list names, or undefined where it names anything else. */
function kindsIn(list: string): readonly SectionKind[] | undefined {
  const kinds: SectionKind[] = [];
  let rest = list;
  for (const [kind, name] of names) {
    const match = name.exec(rest);
    if (!match) continue;
    kinds.push(kind);
    rest = `${rest.slice(0, match.index)}、${rest.slice(match.index + match[0].length)}`;
  }
  return /^[、,;:和及与以“”《》()\d.一二三四五六等共计]*$/.test(rest) ? kinds : undefined;
}
