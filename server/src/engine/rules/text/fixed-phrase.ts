import type { Report } from '../../report';
import type { Rule, Severity, Verdict } from '../../rule';
import { type Span, span } from '../../span';
import { type NearMiss, nearMisses, phraseIndex } from '../../words/match';
import { type FixedPhrase, fixedPhrases } from '../../words/phrases';
import { indexWords, occurrences } from '../../words/scan';

/** 中国特社会主义思想, 中华人民大和国: a phrase that has one right wording, in another one. */
export const fixedPhrase: Rule = {
  id: 'text/fixed-phrase',
  severity: 'error',
  title: '固定表述有误',
  docs: {
    checks:
      '正文中的重要固定表述是否多字、漏字、错字：习近平新时代中国特色社会主义思想、习近平总书记、习近平法治思想等，中华人民共和国，国务院，党的二十大，以人民为中心等；年报常引的条例、机关和文件名称（级别为警告）。与表述只差一两个字的才报，词表可在配置中增补。',
    why: '国办秘函〔2019〕19号的检查指标：严重表述错误是单项否决指标。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区坚持以习近平新时代中国特社会主义思想为指导。',
        right: '2025年，我区坚持以习近平新时代中国特色社会主义思想为指导。',
      },
      {
        place: 'overview',
        wrong: '2025年，我区认真贯彻《中华人民大和国政府信息公开条例》。',
        right: '2025年，我区认真贯彻《中华人民共和国政府信息公开条例》。',
      },
    ],
    mend: '只有一种可能的正确写法时，可安全地自动修正；可能有两种的（“习近平文治思想”），分别提供；首尾两字颠倒的（“社会义主”）只供选用。',
    silent:
      '“习近平新时代中国特色社会主义经济思想”“习近平法治思想”“中国特色的社会主义”“政府信息公开工作的年度报告”“政府信息公开工作季度报告”等正确的相近写法，正确表述中间换行的，首字或末字不同的不报；词语整个重复的，见 text/repeated-word；表格内不查。',
  },
  *check(report, { phrases: more }) {
    const own = more.filter((phrase) => phrase.length >= 5).map(ofUser);
    const indices = own.length > 0 ? [builtIn, phraseIndex(own)] : [builtIn];
    const misses = indices.flatMap((index) => [...nearMisses(report, index)]);
    for (const { word, at } of occurrences(report.folded, report.paragraphs, misspelt)) {
      const entry = misspellings[word];
      if (entry) misses.push({ ...known(entry), span: span(at, at + word.length) });
    }
    for (const group of grouped(misses)) {
      if (!isRepetition(report, group[0].span)) yield verdictOn(report, group);
    }
  },
};

const builtIn = phraseIndex(fixedPhrases.phrases);
const { misspellings } = fixedPhrases;
const misspelt = indexWords(Object.keys(misspellings));

const ofUser = (phrase: string): FixedPhrase => ({
  phrase,
  distance: phrase.length < 12 ? 1 : 2,
  severity: 'error',
});

/** A listed misspelling gives way to a near miss that holds it. */
const known = ({ right, severity }: { right: string; severity: Severity }): Omit<NearMiss, 'span'> => ({
  phrase: { phrase: right, distance: 1, severity },
  distance: 9,
});

/** Misses that overlap are one fault. */
function grouped(misses: readonly NearMiss[]): readonly (readonly [NearMiss, ...NearMiss[]])[] {
  const groups: [NearMiss, ...NearMiss[]][] = [];
  let end = 0;
  for (const miss of [...misses].sort((a, b) => a.span.start - b.span.start)) {
    const group = groups.at(-1);
    if (group && miss.span.start < end) group.push(miss);
    else groups.push([miss]);
    end = Math.max(end, miss.span.end);
  }
  for (const group of groups) group.sort(byLikelihood);
  return groups;
}

/** The phrase that the words are nearest to, then the graver, then the longer. */
const byLikelihood = (a: NearMiss, b: NearMiss): number =>
  a.distance - b.distance ||
  Number(b.phrase.severity === 'error') - Number(a.phrase.severity === 'error') ||
  b.phrase.phrase.length - a.phrase.phrase.length;

function verdictOn({ text }: Report, group: readonly [NearMiss, ...NearMiss[]]): Verdict {
  const [{ span, distance, phrase, isUnsure = false }] = group;
  const readings = group.filter((miss) => miss.span.start === span.start && miss.span.end === span.end);
  const rights = [...new Set(readings.filter((miss) => miss.distance === distance).map(({ phrase }) => phrase.phrase))];
  const found = text.slice(span.start, span.end);
  // Over a line end the mend would join the lines.
  const fixes = /[\n\r]/.test(found) ? [] : rights;
  return {
    span,
    severity: phrase.severity,
    message: `固定表述“${found.replace(/\s+/g, '')}”有误，应为${rights.map((right) => `“${right}”`).join('或')}`,
    fixes: fixes.map((newText) => ({
      title: `将“${found}”改为“${newText}”`,
      edits: [{ span, newText }],
      safe: rights.length === 1 && !isUnsure,
    })),
  };
}

/** A word typed twice is told by another rule. */
const isRepetition = ({ folded }: Report, { start, end }: Span): boolean =>
  /([\u4e00-\u9fff]{2,6})\1/.test(folded.slice(start, end));
