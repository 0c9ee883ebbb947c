import { statutoryNumber, statutorySections } from './form/titles';
import { toHanzi } from './numeral';
import type { Report, Section, SectionKind } from './report';
import { type Span, span } from './span';

/** A heading's number and words. */
export const headingSpan = ({ marker, titleSpan }: Section): Span =>
  span(marker?.span.start ?? titleSpan.start, titleSpan.end);

/** A second number, typed behind the first or written by Word before it, or a mark too many: `一、一、总体情况` `二，、主动公开`. */
const second =
  /[、,.]?[ \t]{0,2}(?:[一二三四五六七八九十]{1,2}[ \t]{0,2}、|\([一二三四五六七八九十]{1,2}\)|(?<=[、,.]))[ \t]{0,2}/y;

/** Where the words of a numbered heading begin. */
export function wordsStart({ folded }: Report, { titleSpan }: Section): number {
  second.lastIndex = titleSpan.start;
  return titleSpan.start + (second.exec(folded)?.[0].length ?? 0);
}

/** What stands under a heading, and behind it on its line. */
export const bodySpan = ({ titleSpan, span: whole }: Section): Span => span(titleSpan.end, whole.end);

export const sectionOf = ({ sections }: Report, kind: SectionKind): Section | undefined =>
  sections.find((section) => section.kind === kind);

/** `四、政府信息公开行政复议、行政诉讼情况` */
export const officialHeading = (kind: SectionKind): string => {
  const number = statutoryNumber(kind);
  return `${toHanzi(number)}、${statutorySections[number - 1]?.title}`;
};

/** The prose of a section with its sub-headings, folded and without blank space. */
export const proseOf = ({ sentences }: Report, kind: SectionKind): string => {
  let prose = '';
  for (const { text, paragraph } of sentences) if (paragraph.section === kind) prose += text;
  return prose;
};

/** Reports up to 2018 had other sections and another form. */
export const isBefore2019 = ({ year }: Report): boolean => year !== undefined && year.value <= 2018;

/** The format of 2021 (国办公开办函〔2021〕30号) holds for reports on 2021 and later; false where the year is not known. */
export const isSince2021 = ({ year }: Report): boolean => year !== undefined && year.value >= 2021;

/** Sections with a Chinese number, whose place in the order of the form is another. The fewest that explain the order. */
export function misplaced({ sections }: Report): readonly Section[] {
  const known = sections.filter(
    ({ kind, marker }) => kind && marker?.style.startsWith('hanzi-') && !isParen(marker.style),
  );
  const kept = longestAscending(known.map(({ kind }) => statutoryNumber(kind as SectionKind)));
  return known.filter((_, i) => !kept.has(i));
}

const isParen = (style: string): boolean => style === 'hanzi-paren';

/** The indices of the longest ascending run of numbers, of equals the one that keeps what stands first. */
function longestAscending(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = [];
  let last = -1;
  for (const [i, number] of numbers.entries()) {
    let before = -1;
    for (let j = 0; j < i; j += 1) {
      if ((numbers[j] as number) < number && (best[j]?.length ?? 0) > (best[before]?.length ?? 0)) before = j;
    }
    best.push({ length: (best[before]?.length ?? 0) + 1, before });
    if ((best[i]?.length ?? 0) > (best[last]?.length ?? 0)) last = i;
  }
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = best[i]?.before ?? -1) kept.add(i);
  return kept;
}
