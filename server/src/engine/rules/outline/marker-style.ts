import { statutoryNumber } from '../../form/titles';
import { toHanzi } from '../../numeral';
import { isBefore2019, wordsStart } from '../../outline';
import { inProse } from '../../prose';
import type { Marker, Report, Section, SectionKind } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { type Edit, type Span, span } from '../../span';

/** A fault of form in one number: where it stands and what belongs there. */
interface Fault extends Edit {
  readonly marker: Span;
}

/** Numbers of headings and items in a form that the standard does not know. The same fault throughout a text is one finding. */
export const markerStyle: Rule = {
  id: 'outline/marker-style',
  severity: 'information',
  title: '序号写法不规范',
  docs: {
    checks:
      '一级标题用“一、”，不写作“一.”“一，”，顿号后不空格；“（一）”之后不加顿号；“1”之后用齐线墨点“1.”，不用顿号；一级标题全用阿拉伯数字的（多为自动编号），应改为汉字。',
    why: '结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注（GB/T 9704-2012 7.3.3）；序号如加括号，后面不加标点符号；“1.”用齐线墨点（GB/T 15834-2011）。',
    examples: [
      { place: 'headings', wrong: '二.主动公开政府信息情况', right: '二、主动公开政府信息情况' },
      { place: 'headings', wrong: '（一）、主动公开', right: '（一）主动公开' },
      {
        place: 'problems',
        wrong: '1、解读形式单一。2、人员多为兼职。下一步将加强培训。',
        right: '1.解读形式单一。2.人员多为兼职。下一步将加强培训。',
      },
    ],
    mend: '只改序号及其后的标点和空格，可安全地自动改正。',
    silent:
      '序号本身有误的由 outline/section-misnumbered、outline/subsection-misnumbered 判断；表格中的序号、“第1、2项”“3、5月”之类不报；同一写法全文只报一次；2018年及以前的报告不报。',
  },
  *check(report) {
    if (isBefore2019(report)) return;
    const arabic = arabicHeadings(report);
    yield* verdictOn(report, arabic, (found, right) => `一级标题序号应为“${right}”，现为“${found}”`, 'warning');
    if (arabic.length === 0) {
      yield* verdictOn(
        report,
        dots(report),
        (found, right) => `一级标题序号应写作“${right}”，现为“${found}”`,
        'warning',
      );
      yield* verdictOn(report, gaps(report), (found) => `“${found}”之后不应空格`);
    }
    yield* verdictOn(report, commas(report), (found, right) => `序号“${right}”之后不加标点，现为“${found}”`);
    yield* verdictOn(report, items(report), (found, right) => `序号应写作“${right}”，现为“${found}”`);
  },
};

function* verdictOn(
  { text }: Report,
  faults: readonly Fault[],
  message: (found: string, right: string) => string,
  severity: 'warning' | 'information' = 'information',
): Iterable<Verdict> {
  const [first, ...others] = faults;
  if (!first) return;
  const found = ({ marker }: Fault): string => text.slice(marker.start, marker.end).replace(/\s+/g, '');
  const right = rightOf(first, found(first));
  yield {
    span: first.marker,
    severity,
    message: message(found(first), right) + (others.length > 0 ? `（等 ${faults.length} 处）` : ''),
    related: others.map((fault) => ({ span: fault.marker, message: `此处为“${found(fault)}”` })),
    fixes: [
      {
        title: faults.length > 1 ? `改正这 ${faults.length} 处序号的写法` : '改正序号的写法',
        edits: faults.map(({ span, newText }) => ({ span, newText })),
        safe: true,
      },
    ],
  };
}

/** What the number should read as: the fault's edit covers its last character at most, or all of it. */
const rightOf = ({ marker, span, newText }: Fault, found: string): string =>
  span.start > marker.start ? found.slice(0, -1) + newText : newText;

const known = ({ sections }: Report): readonly (Section & { marker: Marker; kind: SectionKind })[] =>
  sections.filter(
    (s): s is Section & { marker: Marker; kind: SectionKind } => s.marker !== undefined && s.kind !== undefined,
  );

/** Word counted the headings with digits: no number is wrong, all are written so. */
function arabicHeadings(report: Report): readonly Fault[] {
  const sections = known(report);
  const arabic = sections.filter(
    ({ marker, kind }) =>
      (marker.style === 'arabic-comma' || marker.style === 'arabic-dot') && marker.ordinal === statutoryNumber(kind),
  );
  return arabic.length >= 3 && arabic.length === sections.length
    ? arabic.map(({ marker, titleSpan, kind }) => ({
        marker: marker.span,
        span: span(marker.span.start, titleSpan.start),
        newText: `${toHanzi(statutoryNumber(kind))}、`,
      }))
    : [];
}

/** `一.` `一，` `一：` `一 、` for `一、`. Whether the number itself is right is another rule's question. */
function dots(report: Report): readonly Fault[] {
  return known(report).flatMap((section) => {
    const { marker, kind } = section;
    const right = `${toHanzi(marker.ordinal)}、`;
    const isHanzi = marker.style === 'hanzi-comma' || marker.style === 'hanzi-dot';
    const isWrong = report.folded.slice(marker.span.start, marker.span.end) !== right;
    return isHanzi && isWrong && marker.ordinal === statutoryNumber(kind)
      ? [{ marker: marker.span, span: span(marker.span.start, wordsStart(report, section)), newText: right }]
      : [];
  });
}

/** `一、 总体情况` */
function gaps(report: Report): readonly Fault[] {
  return report.sections.flatMap(({ marker, kind }) => {
    if (marker?.style !== 'hanzi-comma' || (kind && marker.ordinal !== statutoryNumber(kind))) return [];
    const gap = report.folded.slice(marker.gap.start, marker.gap.end);
    const isRight = report.folded.slice(marker.span.start, marker.span.end) === `${toHanzi(marker.ordinal)}、`;
    return /^ +$/.test(gap) && isRight
      ? [{ marker: span(marker.span.start, marker.gap.end), span: marker.gap, newText: '' }]
      : [];
  });
}

/** `（一）、主动公开` */
function commas(report: Report): readonly Fault[] {
  return report.sections.flatMap(({ children }) =>
    children.flatMap(({ marker }) => {
      const words = marker ? report.folded.slice(marker.span.start, marker.span.end) : '';
      return marker?.style === 'hanzi-paren' && /[、.]$/.test(words)
        ? [{ marker: marker.span, span: span(marker.span.end - 1, marker.span.end), newText: '' }]
        : [];
    }),
  );
}

const item = /\d{1,2} {0,2}、(?=[^\d\s])/g;

/** `1、` `2、` at the beginning of lines and sentences, where they count up from 1. */
function items(report: Report): readonly Fault[] {
  if (!/1 {0,2}、/.test(report.folded)) return [];
  const found: Span[] = [];
  for (const { span: at } of inProse(report, item)) if (opensSentence(report.folded, at.start)) found.push(at);
  for (const { kind, children } of report.sections) {
    // The items of section one are renumbered as a whole by another rule.
    if (kind === 'overview') continue;
    for (const { marker } of children) if (marker?.style === 'arabic-comma') found.push(marker.span);
  }
  const runs: Fault[][] = [];
  let expected = 0;
  for (const at of found.sort((a, b) => a.start - b.start)) {
    const number = Number.parseInt(report.folded.slice(at.start, at.end), 10);
    if (number === 1) runs.push([]);
    else if (number !== expected) {
      expected = 0;
      continue;
    }
    expected = number + 1;
    runs.at(-1)?.push({ marker: at, span: span(at.end - 1, at.end), newText: '.' });
  }
  return runs.filter((run) => run.length > 1).flat();
}

function opensSentence(folded: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && folded.charCodeAt(before) === 32) before -= 1;
  return before < 0 || '。;:\n\t'.includes(folded.charAt(before));
}
