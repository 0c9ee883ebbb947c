import type { Rule } from '../../rule';
import { type Span, span } from '../../span';
import { type Confusable, confusables } from '../../words/confusables';
import { indexWords, occurrences } from '../../words/scan';

/** 登陆网站, 布署, 做为: a word written for another one of the same sound or shape. */
export const confusableWord: Rule = {
  id: 'text/confusable-word',
  severity: 'warning',
  title: '易混词语',
  docs: {
    checks:
      '正文中音近、形近而误的词，如“登陆（账号、网站）”应为“登录”，“布署”应为“部署”，“做为”应为“作为”，“帐号”应为“账号”，“其它”应为“其他”，“转结”应为“结转”。词表很短，只收确定的；可在配置中增补。',
    why: '用字以《现代汉语词典》（第7版）为准；错别字影响报告的严肃性。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区政府网站实现一号登陆，统一布署栏目更新。',
        right: '2025年，我区政府网站实现一号登录，统一部署栏目更新。',
      },
    ],
    mend: '提供改为正确的词，不会批量自动修改。',
    silent:
      '“登陆”附近没有网站、平台、账号等词的，说台风登陆的，“发布署名文章”“干部暑期培训”，“做为民服务的事”“自己经营”“全部份额”等不报；表格内不查。',
  },
  *check({ folded, paragraphs }, { confusables: more }) {
    for (const { word, at, paragraph } of occurrences(folded, paragraphs, listed)) {
      const entry = byWord.get(word);
      const place = span(at, at + word.length);
      if (entry && isWrong(folded, place, paragraph.span, entry)) yield verdictOn(place, entry);
    }
    const own = Object.entries(more).filter(([wrong, right]) => wrong !== '' && wrong !== right && !byWord.has(wrong));
    if (own.length === 0) return;
    const rights = new Map(own);
    for (const { word: wrong, at } of occurrences(folded, paragraphs, indexWords([...rights.keys()]))) {
      const right = rights.get(wrong) ?? '';
      // The right word may hold the wrong one: 政务公开办 in 政务公开办公室.
      const offset = right.indexOf(wrong);
      if (offset >= 0 && folded.startsWith(right, at - offset)) continue;
      yield verdictOn(span(at, at + wrong.length), { wrong, right });
    }
  },
};

const byWord: ReadonlyMap<string, Confusable> = new Map(confusables.map((entry) => [entry.wrong, entry]));
const listed = indexWords([...byWord.keys()]);

/** How far a word that decides may be. */
const reach = 16;

function isWrong(
  folded: string,
  at: Span,
  paragraph: Span,
  { near, notNear, notAfter, notBefore }: Confusable,
): boolean {
  const before = at.start > paragraph.start ? folded.charAt(at.start - 1) : '';
  if (before !== '' && notAfter?.includes(before)) return false;
  if (at.end < paragraph.end && notBefore?.includes(folded.charAt(at.end))) return false;
  if (!near) return true;
  const head = folded.slice(Math.max(paragraph.start, at.start - reach), at.start);
  const tail = folded.slice(at.end, Math.min(paragraph.end, at.end + reach));
  // Of the same clause: 台风登陆前发布预警，登录平台……
  const clause = head.slice(head.search(/(?<![^,。;:])[^,。;:]*$/)) + tail.slice(0, tail.search(/[,。;:]|$/));
  return near.test(clause) && !notNear?.test(clause);
}

const verdictOn = (at: Span, { wrong, right, severity = 'warning' }: Confusable) => ({
  span: span(at.start, at.end),
  severity,
  message: `“${wrong}”应为“${right}”`,
  fixes: [{ title: `将“${wrong}”改为“${right}”`, edits: [{ span: at, newText: right }], safe: false }],
});
