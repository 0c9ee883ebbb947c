import { toHanzi } from '../../numeral';
import { wordsStart } from '../../outline';
import { isTopic, topics as items } from '../../parse/subsections';
import type { Report, Section } from '../../report';
import type { Fix, Rule, Verdict } from '../../rule';
import { span } from '../../span';

/** Sub-headings that do not count （一）（二）（三）: another writing, a gap, a repeat. One finding a run, mended as one. */
export const subsectionMisnumbered: Rule = {
  id: 'outline/subsection-misnumbered',
  severity: 'warning',
  title: '二级标题序号有误',
  docs: {
    checks: '二级标题应依次用“（一）”“（二）”“（三）”，在每个部分内从（一）起连续编号。',
    why: '结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注（GB/T 9704-2012 7.3.3）。',
    examples: [{ place: 'headings', wrong: '（四）政府信息管理', right: '（三）政府信息管理' }],
    mend: '缺号、重号可安全地整组改正；整组写成（1）（2）的，提供整组改为（一）（二），由人选用。',
    silent:
      '表格中的“1.”“（一）”、正文中的“第（一）项”不在此列；同一部分内有两组各从（一）起的，序号有在段落中间（“……。（二）……”）的，六个部分本身编为“（一）”至“（六）”而其下用“1.”的，不报。',
  },
  *check(report) {
    for (const section of report.sections) {
      const verdict = styleVerdict(report, section) ?? countVerdict(report, section);
      if (verdict) yield verdict;
    }
  },
};

/** The five items of section one under `（1）`, `1.` or `1、`: the writing of a lower level. Renumbering is a person's choice. */
function styleVerdict(report: Report, { kind, marker, children }: Section): Verdict | undefined {
  // Under （一）总体情况 the next level is 1. indeed.
  if (marker?.style === 'hanzi-paren') return undefined;
  const topics = children.filter(({ titleSpan }) => isTopic(report.folded.slice(titleSpan.start, titleSpan.end)));
  const wrong = children.filter(({ marker }) => marker?.style !== 'hanzi-paren');
  const [first] = wrong;
  if (kind !== 'overview' || !first || topics.length < 3) return undefined;
  const all = wrong.length === children.length;
  return {
    span: markerSpan(first),
    message: all
      ? `二级标题序号应为“（一）”至“（${toHanzi(children.length)}）”，现为“${markerText(report, first)}”等 ${wrong.length} 处`
      : `二级标题序号“${markerText(report, first)}”与其他各条写法不一，应为“（${toHanzi(children.indexOf(first) + 1)}）”`,
    related: wrong
      .slice(1)
      .map((child) => ({ span: markerSpan(child), message: `此处为“${markerText(report, child)}”` })),
    fixes: [renumbering(report, children, false)],
  };
}

function countVerdict(report: Report, section: Section): Verdict | undefined {
  const { children } = section;
  const numbered = children.filter(({ marker }) => marker?.style === 'hanzi-paren');
  const ordinals = numbered.map(({ marker }) => marker?.ordinal ?? 0);
  const at = firstFault(ordinals);
  const wrong = numbered[at];
  if (!wrong || numbered.length !== children.length || countsInLines(report, section)) return undefined;
  const damaged = damagedBefore(report, numbered[at - 1]?.titleSpan.end ?? section.titleSpan.end, wrong, at + 1);
  if (damaged) return damaged;
  return {
    span: markerSpan(wrong),
    message: `二级标题序号不连续：此处为“${markerText(report, wrong)}”，应为“（${toHanzi(at + 1)}）”`,
    related: at > 0 ? [{ span: markerSpan(numbered[at - 1] as Section), message: '上一条' }] : [],
    fixes: [renumbering(report, numbered, ordinals[0] === 1 && !mayHaveLost(report, section))],
  };
}

const inLine = /[。;:,!?”]\s{0,2}\([一二三四五六七八九十]{1,3}\)(?![项款条])/g;

/** `（一）……。（二）……。` in one paragraph, `（三）` in the next: those within the lines count, too, and nobody knows what for. */
const countsInLines = ({ folded }: Report, { span: whole, titleSpan, children }: Section): boolean =>
  folded.startsWith('(一)', titleSpan.end) ||
  [...folded.slice(titleSpan.end, whole.end).matchAll(inLine)].some(({ 0: words, index }) => {
    const at = titleSpan.end + index + words.indexOf('(');
    return !children.some(({ marker }) => marker?.span.start === at);
  });

/** `六）` `（六` or `（（六）` at the beginning of a line, where only （六） is missing: nothing else is wrong. */
function damagedBefore({ text, folded }: Report, from: number, wrong: Section, ordinal: number): Verdict | undefined {
  if (wrong.marker?.ordinal !== ordinal + 1) return undefined;
  const number = toHanzi(ordinal);
  const before = folded.slice(from, wrong.marker.span.start);
  const match = new RegExp(
    `\\n[ \\t]{0,8}(\\(${number}[、.,]?|\\(\\(${number}\\)?|${number}\\))(?=[\\u4e00-\\u9fff])`,
  ).exec(before);
  if (!match) return undefined;
  const end = from + match.index + match[0].length;
  const at = span(end - (match[1] as string).length, end);
  const found = text.slice(at.start, at.end);
  const newText = /[()]/.test(found) ? `(${number})` : `（${number}）`;
  return {
    span: at,
    message: `二级标题序号应为“${newText}”，现为“${found}”`,
    fixes: [{ title: `将“${found}”改为“${newText}”`, edits: [{ span: at, newText }], safe: false }],
  };
}

/** A gap in section one, where not all of its five items are named, may be the trace of a lost paragraph. */
function mayHaveLost({ folded }: Report, { kind, children }: Section): boolean {
  const titles = children.map(({ titleSpan }) => folded.slice(titleSpan.start, titleSpan.end));
  const named = items.filter(({ pattern }) => titles.some((title) => pattern.test(title))).length;
  return kind === 'overview' && named >= 3 && named < items.length;
}

/**
 * The index of the first ordinal that is not its place, -1 where the run is right or may be. A section may hold two lists, each
 * from （一） on; they are told from one wrong list by counting right.
 */
function firstFault(ordinals: readonly number[]): number {
  const at = ordinals.findIndex((ordinal, i) => ordinal !== i + 1);
  if (at < 0) return -1;
  const countsOn = ordinals.every((ordinal, i) => ordinal === 1 || ordinal === (ordinals[i - 1] ?? 0) + 1);
  if (countsOn && ordinals[0] === 1) return -1;
  const inPlace = ordinals.filter((ordinal, i) => ordinal === i + 1).length;
  const restarts = ordinals.filter((ordinal) => ordinal === 1).length > 1;
  return restarts && inPlace * 2 <= ordinals.length ? -1 : at;
}

function renumbering(report: Report, children: readonly Section[], safe: boolean): Fix {
  const edits = children.flatMap((child, i) => {
    const marker = child.marker;
    const number = toHanzi(i + 1);
    if (!marker || (marker.style === 'hanzi-paren' && marker.ordinal === i + 1)) return [];
    const halfWidth = marker.style === 'hanzi-paren' && report.text.charAt(marker.span.start) === '(';
    return [
      {
        span: span(marker.span.start, wordsStart(report, child)),
        newText: halfWidth ? `(${number})` : `（${number}）`,
      },
    ];
  });
  const title =
    children.length === 1 ? '将二级标题序号改为（一）' : `将二级标题依次改为（一）至（${toHanzi(children.length)}）`;
  return { title, edits, safe };
}

const markerSpan = ({ marker, titleSpan }: Section) => marker?.span ?? titleSpan;
const markerText = ({ text }: Report, child: Section): string =>
  text.slice(markerSpan(child).start, markerSpan(child).end);
