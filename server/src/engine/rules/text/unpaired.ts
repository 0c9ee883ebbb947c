import type { Paragraph } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { span } from '../../span';

const pairs = '“”《》〈〉()〔〕【】';
/** Index into `pairs` by code unit. */
const indices: ReadonlyMap<number, number> = new Map([...pairs].map((mark, i) => [mark.charCodeAt(0), i]));

/** A quotation mark, book mark or bracket whose other half is missing from its paragraph. */
export const unpaired: Rule = {
  id: 'text/unpaired',
  severity: 'warning',
  title: '标点不成对',
  docs: {
    checks: '每段正文中的引号“”、书名号《》〈〉、括号（）〔〕【】是否成对。',
    why: '《标点符号用法》（GB/T 15834-2011）：这些标号成对使用，缺一半则引文、书名的范围不明。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区通过清溪发布”微信公众号公开信息50条。',
        right: '2025年，我区通过“清溪发布”微信公众号公开信息50条。',
      },
    ],
    mend: '缺的一半在哪里须人工判断。连用两个前引号、前括号的，提供将后一个改为后一半。',
    silent:
      '“1）”“一）”等序号，两半分在相邻各段的（逐行折行的文本），没有写完的段落，直引号和英文撇号不报；表格内不查。',
  },
  *check({ folded, paragraphs }) {
    const open: Unpaired[] = [];
    const found: Unpaired[] = [];
    for (const [index, paragraph] of paragraphs.entries()) {
      for (const mark of unpairedIn(folded, paragraph, index)) {
        if (mark.kind % 2 === 0) {
          open.push(mark);
          found.push(mark);
          continue;
        }
        const other = open.findLastIndex(({ kind, paragraph }) => kind === mark.kind - 1 && paragraph >= index - near);
        if (other < 0) found.push(mark);
        else found.splice(found.indexOf(open.splice(other, 1)[0] as Unpaired), 1);
      }
    }
    let last: Unpaired | undefined;
    for (const mark of found) {
      // One fault often leaves several marks of its kind alone.
      const isSame = last?.paragraph === mark.paragraph && last.kind >> 1 === mark.kind >> 1;
      if (!isSame && (mark.kind % 2 === 1 || isWhole(folded, paragraphs[mark.paragraph] as Paragraph)))
        yield verdictOn(mark, found);
      last = mark;
    }
  },
};

/** In how many paragraphs after its own the other half is looked for. */
const near = 3;

interface Unpaired {
  readonly at: number;
  /** Index into `pairs`: even opens, odd closes. */
  readonly kind: number;
  readonly paragraph: number;
}

function unpairedIn(folded: string, { span: { start, end } }: Paragraph, paragraph: number): readonly Unpaired[] {
  const marks: Unpaired[] = [];
  for (let at = start; at < end; at += 1) {
    const unit = folded.charCodeAt(at);
    // Ideographs and digits, which is nearly all of it, are none.
    if (unit >= 0x4e00 || (unit > 0x29 && unit < 0x2018)) continue;
    const kind = indices.get(unit);
    if (kind === undefined) continue;
    const other = kind % 2 === 1 ? marks.findLastIndex((mark) => mark.kind === kind - 1) : -1;
    if (other >= 0) marks.splice(other, 1);
    else if (kind % 2 === 0 || !isItemNumber(folded, start, at)) marks.push({ at, kind, paragraph });
  }
  return marks;
}

/** The bracket after the number of an item: `1)` `一)`. */
const isItemNumber = (folded: string, start: number, at: number): boolean =>
  /(?:^|[^\d一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z①-⑳])$/.test(
    folded.slice(Math.max(start, at - 3), at),
  );

/** A paragraph that is cut off has its other half in what is missing. */
const isWhole = (folded: string, { span: { end } }: Paragraph): boolean => '。;!?:'.includes(folded.charAt(end - 1));

const names = ['引号', '书名号', '单书名号', '括号', '六角括号', '方头括号'];
const fullWidth = (mark: string): string => (mark === '(' ? '（' : mark === ')' ? '）' : mark);
/** `前引号“` */
const nameOf = (kind: number): string =>
  `${kind % 2 === 0 ? '前' : '后'}${names[kind >> 1]}${fullWidth(pairs.charAt(kind))}`;

function verdictOn({ at, kind, paragraph }: Unpaired, found: readonly Unpaired[]): Verdict {
  const second = found.find((mark) => mark.paragraph === paragraph && mark.kind === kind && mark.at > at);
  if (kind % 2 === 0 && second) {
    const wrong = span(second.at, second.at + 1);
    return {
      span: wrong,
      message: `此处疑应为${nameOf(kind + 1)}，写成了${nameOf(kind)}`,
      related: [{ span: span(at, at + 1), message: '前一半在这里' }],
      fixes: [
        {
          title: `改为${nameOf(kind + 1)}`,
          edits: [{ span: wrong, newText: fullWidth(pairs.charAt(kind + 1)) }],
          safe: false,
        },
      ],
    };
  }
  return { span: span(at, at + 1), message: `${nameOf(kind)}不成对，本段缺少与它相配的${nameOf(kind ^ 1)}` };
}
