import { fromHanzi, toHanzi } from '../../numeral';
import { inProse } from '../../prose';
import type { Report } from '../../report';
import type { Fix, Rule, Verdict } from '../../rule';
import { type Span, span } from '../../span';

/** `二是` with the number it says, and the sub-section it stands in. */
export interface Enumerated {
  readonly number: number;
  readonly span: Span;
  /** The number's characters. */
  readonly digits: Span;
  /** Where the sub-section, or the section, begins: runs go over its paragraphs. */
  readonly part: number;
}

/** `一是…二是…四是`: an item missing, told twice, or a run that does not begin with 一是. */
export const enumerationGap: Rule = {
  id: 'outline/enumeration-gap',
  severity: 'warning',
  title: '“一是……二是……”不连续',
  docs: {
    checks: '“一是……二是……三是……”应从“一是”起依次列举，不缺号、不重号。在每个分项之内查找，可以跨段。',
    why: '缺号、重号多因删改后未重新编号，或漏掉了一项内容，是校对年报时的常见差错。',
    examples: [
      {
        place: 'overview',
        wrong: '一是压实责任，二是严格审核，四是加强培训。',
        right: '一是压实责任，二是严格审核，三是加强培训。',
      },
      { place: 'overview', wrong: '日常巡查网站栏目。三是加强培训。', right: '日常巡查网站栏目，加强培训。' },
    ],
    mend: '缺号、重号的，提供将此项及以下各项依次改号；也可能是漏了一项内容，须由人判断。',
    silent:
      '每段一项、一段数组、组中套组（里层从“一是”另起）都能辨认；以“首先”“第一”“其一”“一方面”“1.”开头而后接“二是”的不报；“之一是”“统一是”等不是列举。',
  },
  *check(report) {
    const items = enumerationsOf(report);
    let part = -1;
    let open: Enumerated[] = [];
    for (const [i, item] of items.entries()) {
      if (item.part !== part) open = [];
      part = item.part;
      if (item.number === 1) {
        const last = open.at(-1);
        open =
          last && answers.test(report.folded.slice(last.span.end, item.span.start))
            ? [item]
            : [...open.slice(1 - deepest), item];
        continue;
      }
      // An inner run may have ended: then this goes on with an outer one.
      const at = open.findLastIndex(({ number }) => number === item.number - 1);
      const last = open.at(-1);
      const next = items[i + 1]?.part === part ? items[i + 1] : undefined;
      const from = last?.span.end ?? part;
      if (next?.number === 2 && isBeginning(report, item, last) && !isBegunOtherwise(report, item, from)) {
        yield beginningVerdict(item);
        open = [{ ...item, number: 1 }];
        continue;
      }
      if (at >= 0) open = [...open.slice(0, at), item];
      else {
        if (!isBegunOtherwise(report, item, from)) yield verdictOn(items, i, last);
        // From here the run goes on as it counts, so that one gap is told once; where the next item counts right, as if this one did.
        const isSlip = last !== undefined && next?.number === last.number + 2;
        open = [...open.slice(0, -1), isSlip ? { ...item, number: last.number + 1 } : item];
      }
    }
  },
};

/** Runs within runs, at most. */
const deepest = 4;

/** Between problems and what is done about them the first run has ended; elsewhere a new 一是 may be an item's own. */
const answers = /针对|对此|为此|措施|下一步|整改|改进|今后/;

/** Before 二是, where no run is open or the one before has ended: the first item under a wrong number. */
const isBeginning = ({ folded }: Report, { number, span }: Enumerated, last: Enumerated | undefined): boolean =>
  !last || ((number - last.number !== 1 || number > 2) && answers.test(folded.slice(last.span.end, span.start)));

/** Looked for from 是 on, which is rare; then back to its number. */
const is = /是/g;
const numberBefore = /[一二三四五六七八九十]{1,3}\s{0,2}$/;

/** The items of all such lists in the prose, in text order. */
export function enumerationsOf(report: Report): readonly Enumerated[] {
  const items: Enumerated[] = [];
  for (const { span: at, paragraph } of inProse(report, is)) {
    const before = report.folded.slice(Math.max(paragraph.span.start, at.start - 5), at.start);
    const words = numberBefore.exec(before)?.[0];
    const number = words === undefined ? undefined : fromHanzi(words.trimEnd());
    if (!words || !number) continue;
    const start = at.start - words.length;
    if (start > paragraph.span.start && !opensClause(report.folded, start, number)) continue;
    items.push({
      number,
      span: span(start, at.end),
      digits: span(start, start + words.trimEnd().length),
      part: paragraph.heading?.start ?? beginningOf(report, at),
    });
  }
  return items;
}

/** The end of the heading of level 1 that it stands under. */
const beginningOf = ({ sections }: Report, { start }: Span): number =>
  sections.findLast(({ titleSpan }) => titleSpan.end <= start)?.titleSpan.end ?? 0;

/** `统一是` counts nothing. `措施一是` does, and as a beginning it harms nothing to take it so. */
function opensClause(folded: string, at: number, number: number): boolean {
  let before = at - 1;
  while (before >= 0 && (folded.charCodeAt(before) === 32 || folded.charCodeAt(before) === 10)) before -= 1;
  return number === 1
    ? !'第之统唯专同万单逐其某另百千十'.includes(folded.charAt(before))
    : '。;:,、!?”》)'.includes(folded.charAt(before));
}

const otherBeginning = /首先|第一[,是、:]|其一|一方面|一要|一来|①|(?:^|[。;:,\s])\(?(?:1[.、)]|一[、)])/;

/** The items before this one are counted in other words, or stand where no item is looked for. */
export function isBegunOtherwise({ folded }: Report, { number, span }: Enumerated, from: number): boolean {
  const before = folded.slice(Math.max(from, span.start - 3000), span.start);
  return before.replace(/\s+/g, '').includes(`${toHanzi(number - 1)}是`) || otherBeginning.test(before);
}

const beginningVerdict = ({ number, span, digits }: Enumerated): Verdict => ({
  span,
  message: `“二是”之前应为“一是”，此处为“${toHanzi(number)}是”`,
  fixes: [{ title: '将此项改为“一是”', edits: [{ span: digits, newText: '一' }], safe: false }],
});

function verdictOn(items: readonly Enumerated[], at: number, last: Enumerated | undefined): Verdict {
  const { number, span } = items[at] as Enumerated;
  const name = (n: number): string => `“${toHanzi(n)}是”`;
  if (!last) {
    const before = number > 3 ? `${name(1)}至${name(number - 1)}` : number > 2 ? '“一是”“二是”' : '“一是”';
    return { span, message: `此前没有${before}，此处为${name(number)}` };
  }
  const wanted = last.number + 1;
  return {
    span,
    message:
      number === last.number
        ? `${name(number)}重复，此处应为${name(wanted)}`
        : `${name(last.number)}之后应为${name(wanted)}，此处为${name(number)}`,
    related: [{ span: last.span, message: '上一项' }],
    fixes: [renumbering(items, at, wanted)],
  };
}

/** This item and those that count on from it. */
function renumbering(items: readonly Enumerated[], at: number, wanted: number): Fix {
  const edits = [];
  for (let i = at; i < items.length; i += 1) {
    const item = items[i] as Enumerated;
    if (i > at && item.number !== (items[i - 1] as Enumerated).number + 1) break;
    edits.push({ span: item.digits, newText: toHanzi(wanted + i - at) });
  }
  return {
    title: `${edits.length > 1 ? '将此项及以下各项' : '将此项'}依次改为“${toHanzi(wanted)}是”${edits.length > 1 ? '……' : ''}`,
    edits,
    safe: false,
  };
}
