import { isHan } from '../../chars';
import type { Paragraph, Report } from '../../report';
import type { Rule } from '../../rule';
import { type Span, span } from '../../span';

/** `2020 年`, `门户 网站`: blank space that a conversion or a slip left in the prose. */
export const straySpace: Rule = {
  id: 'text/stray-space',
  severity: 'hint',
  title: '多余的空格',
  docs: {
    checks:
      '正文里数字与“年、月、日、件、条”等之间的空格，词语中间的空格，以及看不见的零宽字符。多于三处的，全文只报一处。',
    why: '多由 PDF 转换、网页复制带入；公文正文字间不空格，零宽字符会使检索和比对出错。',
    examples: [
      {
        place: 'overview',
        wrong: '2025 年，我区优化门户 网站栏目。',
        right: '2025年，我区优化门户网站栏目。',
      },
    ],
    mend: '提供删去该处或全文的空格。',
    silent:
      '段首缩进，全角空格，连续的空格，单字之间的空格（“报 告”“张 三”），小标题后的空格，没有标点的行（署名、标题），网页的来源、发布时间等，一段中有三处以上词语间空格的（名单），以及表格内的不报。',
  },
  *check(report) {
    const places = [...strays(report)].sort((a, b) => a.span.start - b.span.start);
    const [first] = places;
    if (!first) return;
    const edits = places.map(({ span }) => ({ span, newText: '' }));
    if (places.length > 3) {
      yield {
        span: around(first),
        message: `正文有 ${places.length} 处多余的空格（如“${words(report, first)}”）`,
        fixes: [{ title: `删去正文 ${places.length} 处多余的空格`, edits, safe: false }],
      };
      return;
    }
    for (const [i, place] of places.entries()) {
      const edit = edits[i];
      yield {
        span: around(place),
        message: `“${words(report, place)}”中有多余的空格`,
        fixes: edit ? [{ title: '删去空格', edits: [edit], safe: false }] : [],
      };
    }
  },
};

interface Place {
  readonly span: Span;
  readonly paragraph: Paragraph;
}

/** The space with its neighbours: alone it could not be seen. */
const around = ({ span: { start, end } }: Place) => span(start - 1, end + 1);

/** What stands around the space, so far as it belongs together: `2025 年`, `门户 网站`. */
function words({ folded }: Report, { span: { start, end }, paragraph }: Place): string {
  const before =
    /\d{1,6}$|[^\s\d]{1,2}$/.exec(folded.slice(Math.max(paragraph.span.start, start - 6), start))?.[0] ?? '';
  const after = folded.slice(end, Math.min(paragraph.span.end, end + 2));
  const isCounted = /\d/.test(before) && !/^\d/.test(after);
  return `${before} ${isCounted ? after.charAt(0) : (after.split(/[\s,。;:、]/)[0] ?? '')}`;
}

function* strays({ text, folded, paragraphs }: Report): Iterable<Place> {
  let at = folded.indexOf(' ');
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph.span;
    const inWords: Place[] = [];
    if (at >= 0 && at < start) at = folded.indexOf(' ', start);
    for (; at >= 0 && at < end; at = folded.indexOf(' ', at + 1)) {
      const place = { span: span(at, at + 1), paragraph };
      if (isZeroWidth(text.charCodeAt(at))) yield place;
      // An ideographic space lays out, others creep in.
      else if (text.charCodeAt(at) === ideographicSpace) continue;
      else if (isInNumber(folded, at)) yield place;
      else if (isInWord(folded, at) && !isAfterHeading(place)) inWords.push(place);
    }
    if (inWords.length > 0 && inWords.length < 3 && isProse(folded.slice(start, end))) yield* inWords;
  }
}

/** With marks, and no line of a page like `来源：清溪区教育局 发布时间：2026-01-22`. */
const isProse = (words: string): boolean =>
  /[,。;]/.test(words) && (words.includes('。') || !/(?:来源|时间|日期|作者|字体|字号|大小):/.test(words));

const ideographicSpace = 0x3000;
const isZeroWidth = (unit: number): boolean => (unit >= 0x200b && unit <= 0x200d) || unit === 0xfeff;

/** Between a number and what it counts, or within a date. */
const isInNumber = (folded: string, at: number): boolean =>
  /^(?:\d [年月日条件次个项份篇场期人起宗元]|[年月] \d)$/.test(folded.slice(at - 1, at + 2));

/** Between two words of two characters at least: `报 告` and `张 三` are spaced on purpose. */
const isInWord = (folded: string, at: number): boolean =>
  [-2, -1, 1, 2].every((offset) => isHan(folded.charCodeAt(at + offset)));

/** What parts a label or a run-in heading from its text: `第一条 …`, `主动公开情况 2025年，…`. */
const isAfterHeading = ({ span: { start: at }, paragraph: { heading, span } }: Place): boolean =>
  at - span.start < (heading?.start === span.start ? 30 : 8);
