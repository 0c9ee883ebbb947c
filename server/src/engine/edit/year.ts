import { openingYear } from '../parse/years';
import type { Report } from '../report';
import { type Edit, type Span, span, touches } from '../span';

/** Why a year of the text is the report's own. */
export type YearPlaceKind = 'title' | 'period' | 'sentence' | 'edition';

export interface YearPlace {
  readonly kind: YearPlaceKind;
  /** The four digits. */
  readonly span: Span;
}

/**
 * Where the text says the report's year for its own: the title, the period of its statistics, sentences that open with it, and
 * `2025年版`. Document numbers, book titles, comparisons and all other mentions are none.
 */
export function yearPlaces({ folded, title, year, years, sentences, isReport }: Report): readonly YearPlace[] {
  if (!isReport || !year) return [];
  const value = String(year.value);
  const places: YearPlace[] = [];
  const add = (kind: YearPlaceKind, start: number): void => {
    if (folded.slice(start, start + 4) !== value || places.some((place) => place.span.start === start)) return;
    places.push({ kind, span: span(start, start + 4) });
  };
  if (title?.yearSpan) add('title', title.yearSpan.start);
  for (const { index, 0: words } of folded.matchAll(period)) {
    if (isInTitle(folded, index)) continue;
    add('period', index);
    add('period', index + words.lastIndexOf(value));
  }
  for (const mention of years) if (mention.role === 'period') add('sentence', mention.span.start);
  // More than the rules go by: there a sentence that compares is no witness of the year, here its own year moves with the others.
  for (const sentence of sentences) {
    const opened = openingYear(folded, sentence);
    if (opened) add('sentence', opened.span.start);
  }
  for (const { index } of folded.matchAll(edition)) if (!isInTitle(folded, index)) add('edition', index);
  return places.sort((a, b) => a.span.start - b.span.start);
}

/** The place that the offset is on. */
export const yearPlaceAt = (report: Report, offset: number): YearPlace | undefined =>
  yearPlaces(report).find((place) => touches(place.span, span(offset, offset)));

/** Writes another year in the digits of the place. */
export function yearEdit({ text }: Report, { span: place }: YearPlace, year: number): Edit {
  const isFull = /[０-９]/.test(text.slice(place.start, place.end));
  const digits = String(year);
  const newText = isFull ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits;
  return { span: place, newText };
}

/** From the first of January to the last of December; the second year may be left out. */
const period = /20\d\d\s*年\s*1\s*月\s*1\s*日[^。\n]{0,8}?(?:20\d\d\s*年\s*)?12\s*月\s*31\s*日/g;
const edition = /(?<!\d)20\d\d\s*年版/g;

/** Within book marks that open not far before it. */
function isInTitle(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 100), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
