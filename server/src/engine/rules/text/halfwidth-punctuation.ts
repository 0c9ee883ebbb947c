import { isChineseMark, isHan } from '../../chars';
import { isLabel } from '../../prose';
import type { Report } from '../../report';
import type { Rule, Severity, Verdict } from '../../rule';
import { type Edit, type Span, span } from '../../span';

/** ASCII punctuation in Chinese prose: one finding where most of it is such, else each mark among full-width ones. */
export const halfwidthPunctuation: Rule = {
  id: 'text/halfwidth-punctuation',
  severity: 'information',
  title: '半角标点',
  docs: {
    checks:
      '中文正文中的半角逗号、分号、冒号、叹号、问号和括号，以及段末的英文句点。正文大多用全角的，逐处报告，一段有三处以上的并为一处；半角占五分之一以上的，全文只报一处。',
    why: '《标点符号用法》（GB/T 15834-2011）：中文文稿用全角标点，逗号、冒号、括号等占一个字的位置。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区加强政策解读,通过多种形式回应社会关切。',
        right: '2025年，我区加强政策解读，通过多种形式回应社会关切。',
      },
    ],
    mend: '提供改为全角：逐处报告的改该处（括号两半一起改），全文只报一处的一次改全文。',
    silent: '网址、邮箱、时间（14:28）、千分位（1,234）、西文之间的标点，以及表格内的不报。',
  },
  *check(report) {
    const { half, full, stops } = marksOf(report);
    yield* stops.map((at) => verdictOn([at], '。', report));
    const count = half.reduce((sum, places) => sum + places.length, 0);
    const [first] = half;
    if (!first) return;
    if (count * 5 <= full) {
      for (const group of byParagraph(report, half)) {
        if (group.length > few) yield paragraphVerdict(group, report);
        else for (const places of group) yield verdictOn(places, undefined, report);
      }
      return;
    }
    const all = [...half.flat(), ...inHeadings(report)];
    yield {
      span: span(first[0] as number, (first[0] as number) + 1),
      severity: 'hint',
      message: `正文和标题的标点有 ${all.length} 处为半角${full === 0 ? '' : `、${full} 处为全角`}，中文标点应用全角`,
      fixes: [{ title: `将正文和标题的 ${all.length} 处半角标点改为全角`, edits: edits(all, report), safe: false }],
    };
  },
};

/** A paragraph with more half-width marks was pasted from elsewhere: one fault. */
const few = 2;

function byParagraph({ paragraphs }: Report, half: Marks['half']): readonly Marks['half'][] {
  const groups = new Map<number, (readonly number[])[]>();
  let at = 0;
  for (const places of half) {
    while (at < paragraphs.length - 1 && (paragraphs[at]?.span.end ?? 0) < (places[0] as number)) at += 1;
    groups.set(at, [...(groups.get(at) ?? []), places]);
  }
  return [...groups.values()];
}

function paragraphVerdict(group: Marks['half'], report: Report): Verdict {
  const all = group.flat();
  const first = all[0] as number;
  return {
    span: span(first, first + 1),
    message: `本段有 ${all.length} 处半角标点，应用全角`,
    fixes: [{ title: `将本段 ${all.length} 处半角标点改为全角`, edits: edits(all, report), safe: false }],
  };
}

interface Marks {
  /** Offsets of half-width marks in Chinese prose; the two brackets of a pair together. */
  readonly half: readonly (readonly number[])[];
  /** How many full-width ones there are. */
  readonly full: number;
  /** `.` at a paragraph's end. */
  readonly stops: readonly number[];
}

const comma = 0x2c;
const semicolon = 0x3b;
const opening = 0x28;
const closing = 0x29;
const fullStop = 0x2e;
const toFull = 0xfee0;
/** Of `,;:!?`, by code unit. */
const isPoint = (unit: number): boolean =>
  unit === comma || unit === semicolon || unit === 0x3a || unit === 0x21 || unit === 0x3f;

function marksOf(report: Report): Marks {
  const { text, paragraphs } = report;
  const half: number[][] = [];
  const stops: number[] = [];
  let full = 0;
  for (const paragraph of paragraphs) {
    if (isLabel(report, paragraph)) continue;
    const { span: whole } = paragraph;
    const brackets: number[] = [];
    for (let at = whole.start; at < whole.end; at += 1) {
      const unit = text.charCodeAt(at);
      if (isHan(unit)) continue;
      const folded = unit > toFull && unit < 0xff5f ? unit - toFull : unit;
      if (folded !== unit && (isPoint(folded) || folded === opening || folded === closing)) full += 1;
      // `[网站](http://…)`, in Markdown.
      if (folded === opening && text.charAt(at - 1) === ']') {
        const end = text.indexOf(')', at);
        if (end > 0 && end < whole.end) at = end;
      } else if (folded === opening) brackets.push(at);
      else if (folded === closing) {
        const pair = [brackets.pop() ?? -1, at].filter((at) => text.charCodeAt(at) < 0x80);
        if (pair.some((at) => isInChinese(text, whole, at)) || (pair.length === 1 && unit < 0x80)) half.push(pair);
      } else if (unit !== folded) continue;
      else if (isPoint(unit) && isInChinese(text, whole, at) && !isDoubled(text, at)) half.push([at]);
      else if (unit === fullStop && at === whole.end - 1 && isWord(text.charCodeAt(at - 1))) stops.push(at);
    }
  }
  return { half, full, stops };
}

/** Half-width marks in headings of level 1 and in the numbers of the others, which are no part of the prose. */
function inHeadings({ text, sections }: Report): readonly number[] {
  const places: number[] = [];
  const collect = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) if (/[,;:!?()]/.test(text.charAt(at))) places.push(at);
  };
  for (const { marker, titleSpan, children } of sections) {
    collect(marker?.span.start ?? titleSpan.start, titleSpan.end);
    for (const { marker } of children) if (marker) collect(marker.span.start, marker.span.end);
  }
  return places;
}

const isWord = (unit: number): boolean => isHan(unit) && !'一二三四五六七八九十'.includes(String.fromCharCode(unit));

function isInChinese(text: string, { start, end }: Span, at: number): boolean {
  const before = at > start ? text.charCodeAt(at - 1) : 0;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  return isHan(before) || isHan(after) || isChineseMark(before) || isChineseMark(after);
}

/** Two marks in a row are another rule's. */
const isDoubled = (text: string, at: number): boolean => isPause(text, at - 1) || isPause(text, at + 1);
const isPause = (text: string, at: number): boolean => ',。、;:!?，；：！？'.includes(text.charAt(at) || ' ');

const edits = (places: readonly number[], { text }: Report): readonly Edit[] =>
  places.map((at) => ({ span: span(at, at + 1), newText: String.fromCharCode(text.charCodeAt(at) + toFull) }));

function verdictOn(places: readonly number[], newText: string | undefined, report: Report): Verdict {
  const whole = span(places[0] as number, (places.at(-1) as number) + 1);
  const found = places.map((at) => report.text.charAt(at)).join('');
  const changes = newText === undefined ? edits(places, report) : [{ span: whole, newText }];
  const right = changes.map(({ newText }) => newText).join('');
  return {
    span: whole,
    severity: severityOf(report.text, whole),
    message: `中文正文中用了半角“${found}”，应为“${right}”`,
    fixes: [{ title: `将“${found}”改为“${right}”`, edits: changes, safe: false }],
  };
}

/** Between ideographs a comma can be nothing else. */
function severityOf(text: string, { start, end }: Span): Severity {
  const unit = text.charCodeAt(start);
  const isCertain = unit === comma || unit === semicolon;
  return isCertain && isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end)) ? 'warning' : 'information';
}
