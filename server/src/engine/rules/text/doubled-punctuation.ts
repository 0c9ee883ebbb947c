import { inProse } from '../../prose';
import type { Rule } from '../../rule';

/** Longer runs are a line drawn with them. */
const marks = /(?<![,。、;:!?])[,。、;:!?]{2,6}(?![,。、;:!?])/g;

/** ，， 。。 、，: punctuation typed twice, or two marks where one can stand. */
export const doubledPunctuation: Rule = {
  id: 'text/doubled-punctuation',
  severity: 'warning',
  title: '标点重复',
  docs: {
    checks: '正文中相连的两个点号，如“，，”“。。”“、，”“，。”，全角半角均查。',
    why: '《标点符号用法》（GB/T 15834-2011）：点号表示停顿，一处只用一个。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区加强培训，，规范流程、，提高了答复质量。',
        right: '2025年，我区加强培训，规范流程，提高了答复质量。',
      },
    ],
    mend: '相同的两个留一个，段末的“，。”“、。”留“。”，可安全地自动修正。其余（如“、，”“。，”“；。”，句中的“，。”）提供两种改法。',
    silent: '省略号、破折号，“？！”“！！”，三个以上的句号（代省略号）不报；表格内不查。',
  },
  *check(report) {
    for (const { match, span, paragraph } of inProse(report, marks)) {
      const found = match[0];
      if (/^(?:[!?]+|。{3,}|:+)$/.test(found)) continue;
      const original = report.text.slice(span.start, span.end);
      if (/^,+$/.test(original) && partsCells(report.folded, span.start)) continue;
      const kept = keep(found, report.folded.slice(span.end, paragraph.span.end).trim() === '');
      yield {
        span,
        message: kept.length === 1 ? `标点重复：“${original}”` : `“${original}”两个标点相连，应只留一个`,
        fixes: kept.map((mark) => {
          const newText = original.charAt(found.indexOf(mark));
          return { title: `将“${original}”改为“${newText}”`, edits: [{ span, newText }], safe: kept.length === 1 };
        }),
      };
    }
  },
};

/** In a line without any stop: the commas of a spreadsheet's export, with blank cells between them. */
function partsCells(folded: string, at: number): boolean {
  const end = folded.indexOf('\n', at);
  const line = folded.slice(folded.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
  return !line.includes('。') && /^,|,$|\d,\d/.test(line);
}

/** The mark that stays, or all of those that may, the likelier first: within a paragraph a list or a sentence may go on behind it. */
function keep(found: string, isAtEnd: boolean): readonly string[] {
  const different = [...new Set(found)];
  if (different.length === 1) return different;
  if (/^[,、]+。+$/.test(found)) return isAtEnd ? ['。'] : different.reverse();
  return /^、+,+$/.test(found) ? different.reverse() : different;
}
