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
    why: '国办秘函〔2019〕19号的检查指标：严重表述错误是单项否决指标，一票即不合格。',
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
    mend: '只有一种可能的正确写法时，可安全地自动修正；可能有两种的（“习近平文治思想”），分别提供。',
    silent:
      '“习近平新时代中国特色社会主义经济思想”“习近平法治思想”“中国特色的社会主义”“政府信息公开工作的年度报告”等正确的相近写法，中间换行的，首字或末字不同的不报；词语整个重复的，见 text/repeated-word；表格内不查。',
  },
  *check(report, { phrases: more }) {
    const own = more.filter((phrase) => phrase.length >= 5).map(ofUser);
    const misses = [builtIn, ...(own.length > 0 ? [phraseIndex(own)] : [])].flatMap((index) => [
      ...nearMisses(report, index),
    ]);
    const groups = grouped(misses);
    for (const group of groups) {
      const [first] = group;
      if (first && !isRepetition(report, first.span)) yield missVerdict(report, group);
    }
    for (const { word, at } of occurrences(report.folded, report.paragraphs, misspelt)) {
      const entry = misspellings[word];
      const place = span(at, at + word.length);
      const isTold = groups.some(([miss]) => miss && overlap(miss.span, place));
      if (entry && !isTold) yield verdictOn(report, place, [entry.right], entry.severity);
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

/** Misses of one place together, the likeliest first: the phrase it is nearest to, then the graver, then the longer. */
function grouped(misses: readonly NearMiss[]): readonly (readonly NearMiss[])[] {
  const ordered = [...misses].sort(
    (a, b) =>
      a.distance - b.distance ||
      Number(b.phrase.severity === 'error') - Number(a.phrase.severity === 'error') ||
      b.phrase.phrase.length - a.phrase.phrase.length,
  );
  const groups: NearMiss[][] = [];
  for (const miss of ordered) {
    const group = groups.find(([first]) => first && overlap(first.span, miss.span));
    if (group) group.push(miss);
    else groups.push([miss]);
  }
  return groups;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function missVerdict(report: Report, group: readonly NearMiss[]): Verdict {
  const [{ span, distance, phrase }] = group as [NearMiss];
  const readings = group.filter(
    (miss) => miss.span.start === span.start && miss.span.end === span.end && miss.distance === distance,
  );
  const rights = [...new Set(readings.map(({ phrase }) => phrase.phrase))];
  return verdictOn(report, span, rights, phrase.severity);
}

function verdictOn({ text }: Report, span: Span, rights: readonly string[], severity: Severity): Verdict {
  const found = text.slice(span.start, span.end);
  // Over a line end the mend would join the lines.
  const fixes = /[\n\r]/.test(found) ? [] : rights;
  return {
    span,
    severity,
    message: `固定表述“${found.replace(/\s+/g, '')}”有误，应为${rights.map((right) => `“${right}”`).join('或')}`,
    fixes: fixes.map((newText) => ({
      title: `将“${found}”改为“${newText}”`,
      edits: [{ span, newText }],
      safe: rights.length === 1,
    })),
  };
}

/** A word typed twice is told by another rule. */
const isRepetition = ({ folded }: Report, { start, end }: Span): boolean =>
  /([\u4e00-\u9fff]{2,6})\1/.test(folded.slice(start, end));
