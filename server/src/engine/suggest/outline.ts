import { type OverviewItem, overviewItemOf, overviewItems } from '../basis/sections';
import { statutoryNumber, statutorySections } from '../form/titles';
import { toHanzi } from '../numeral';
import { officialHeading } from '../outline';
import type { Report, Section, SectionKind } from '../report';

/** A heading that the report does not have yet. */
export interface HeadingSuggestion {
  readonly kind: SectionKind;
  readonly text: string;
  /** It is the one that comes next here. */
  readonly isNext: boolean;
}

/** The section that a place is in, blank lines behind it included. */
export const sectionBefore = ({ sections }: Report, offset: number): Section | undefined =>
  sections.findLast(({ span }) => span.start <= offset);

/** The missing headings in the order of the form. A heading on the line from `lineStart` on is taken for not yet written. */
export function missingHeadings({ sections }: Report, lineStart: number, offset: number): readonly HeadingSuggestion[] {
  const isHere = ({ span }: Section): boolean => lineStart <= span.start && span.start <= offset;
  const known = sections.filter((section) => !isHere(section));
  const before = known.filter(({ span }) => span.start < lineStart).flatMap(({ kind }) => kind ?? []);
  const reached = Math.max(0, ...before.map(statutoryNumber));
  const missing = statutorySections.filter(({ kind }) => !known.some((section) => section.kind === kind));
  const next = missing.find(({ kind }) => statutoryNumber(kind) > reached);
  return missing.map(({ kind }) => ({ kind, text: officialHeading(kind), isNext: kind === next?.kind }));
}

/** An item of section one with the number that it has at that place. */
export interface ItemSuggestion extends OverviewItem {
  readonly text: string;
}

/** The items that section one does not have yet, in the order of the form. */
export function missingItems(
  { text, folded }: Report,
  { children }: Section,
  lineStart: number,
  offset: number,
): readonly ItemSuggestion[] {
  const known = children.filter(({ span }) => !(lineStart <= span.start && span.start <= offset));
  const number = known.filter(({ span }) => span.start < lineStart).length + 1;
  const has = (title: string): boolean =>
    known.some(
      ({ titleSpan }) =>
        overviewItemOf(folded.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, ''))?.title === title,
    );
  const marker = usesHalfWidth(text) ? `(${toHanzi(number)})` : `（${toHanzi(number)}）`;
  return overviewItems.filter(({ title }) => !has(title)).map((item) => ({ ...item, text: marker + item.title }));
}

/** The text writes brackets half-width. */
export const usesHalfWidth = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/（/g)?.length ?? 0);
