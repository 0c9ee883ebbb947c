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
      '“1）”“一）”等序号，两半分在前后各段的（逐行折行的文本、分段的引文），没有写完的段落，网页的“【字体：”，直引号和英文撇号不报；表格内不查。',
  },
  *check({ folded, paragraphs }) {
    const found = [...alone(folded, paragraphs)];
    for (const [i, mark] of found.entries()) {
      const last = found[i - 1];
      // One fault often leaves several marks of its kind alone.
      if (last?.paragraph === mark.paragraph && last.kind >> 1 === mark.kind >> 1) continue;
      if (mark.isWhole) yield verdictOn(mark, found[i + 1]);
    }
  },
};

/** The marks that have no other half in their paragraph nor in those before. */
function alone(folded: string, paragraphs: readonly Paragraph[]): Iterable<Unpaired> {
  const open = pairs.split('').map((): Unpaired[] => []);
  const found = new Set<Unpaired>();
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const mark of unpairedIn(folded, paragraph, index)) {
      const pending = open[mark.kind]?.at(-1);
      if (mark.kind === 0 && pending && isContinued(folded, paragraph, mark, pending)) {
        pending.until = index;
        continue;
      }
      const others = open[mark.kind - 1];
      const other = mark.kind % 2 === 1 ? others?.at(-1) : undefined;
      if (mark.kind % 2 === 0) open[mark.kind]?.push(mark);
      if (other && other.until >= index - near) {
        found.delete(other);
        others?.pop();
      } else found.add(mark);
    }
  }
  return found;
}

/** In how many paragraphs after its own the other half is looked for. */
const near = 20;

interface Unpaired {
  readonly at: number;
  /** Index into `pairs`: even opens, odd closes. */
  readonly kind: number;
  readonly paragraph: number;
  /** The last paragraph of a quotation of several, each of which begins with a mark. */
  until: number;
  /** Its paragraph is so far as the mark's other half might stand in it. */
  readonly isWhole: boolean;
}

const isContinued = (folded: string, { span }: Paragraph, mark: Unpaired, pending: Unpaired): boolean =>
  folded.slice(span.start, mark.at).trim() === '' && mark.paragraph - pending.until <= near;

function unpairedIn(folded: string, { span: { start, end } }: Paragraph, paragraph: number): readonly Unpaired[] {
  if (isBalanced(folded, start, end)) return [];
  const open = pairs.split('').map((): number[] => []);
  const closing: number[] = [];
  for (let at = start; at < end; at += 1) {
    const kind = kindAt(folded, at);
    if (kind < 0) continue;
    if (kind % 2 === 0) open[kind]?.push(at);
    else if (open[kind - 1]?.pop() === undefined && !isItemNumber(folded, start, at)) closing.push(at);
  }
  // A paragraph that is cut off has its other half in what is missing; one without sentences is a label or a note.
  const ends = '。;!?:'.includes(folded.charAt(end - 1));
  const hasSentence = /[。;]/.test(folded.slice(start, end));
  const places = [...closing, ...open.flat()].sort((a, b) => a - b);
  return places.map((at) => {
    const kind = kindAt(folded, at);
    const isWhole = kind % 2 === 0 ? ends && !isPageTool(folded, at) : hasSentence;
    return { at, kind, paragraph, until: paragraph, isWhole };
  });
}

/** `【字体：大 中 小】`, of which a copied page often keeps the beginning only. */
const isPageTool = (folded: string, at: number): boolean =>
  /^【\s{0,3}(?:字体|字号|打印)/.test(folded.slice(at, at + 8));

/** Every mark has its other half, one pair within the other: the common case, without any lists of places. */
function isBalanced(folded: string, start: number, end: number): boolean {
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const kind = kindAt(folded, at);
    if (kind < 0) continue;
    if (kind % 2 === 0) open.push(kind);
    else if (open.pop() !== kind - 1) return false;
  }
  return open.length === 0;
}

/** Index into `pairs`, -1 for any other character. */
function kindAt(folded: string, at: number): number {
  const unit = folded.charCodeAt(at);
  // Ideographs and digits, which is nearly all of a text, are none.
  return unit >= 0x4e00 || (unit > 0x29 && unit < 0x2018) ? -1 : (indices.get(unit) ?? -1);
}

/** The bracket after the number of an item: `1)` `一)`. */
const isItemNumber = (folded: string, start: number, at: number): boolean =>
  /(?:^|[^\d一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z①-⑳])$/.test(
    folded.slice(Math.max(start, at - 5), at).trimEnd(),
  );

const names = ['引号', '书名号', '单书名号', '括号', '六角括号', '方头括号'];
const fullWidth = (mark: string): string => (mark === '(' ? '（' : mark === ')' ? '）' : mark);
/** `前引号“` */
const nameOf = (kind: number): string =>
  `${kind % 2 === 0 ? '前' : '后'}${names[kind >> 1]}${fullWidth(pairs.charAt(kind))}`;

function verdictOn({ at, kind, paragraph }: Unpaired, next: Unpaired | undefined): Verdict {
  const second = next?.paragraph === paragraph && next.kind === kind ? next : undefined;
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
