import type { Span } from '../../engine';
import { visible } from './visible';
import type { Measure } from './width';

/** A piece of one line around a span, cut to a width and made fit for a terminal. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** In columns of the terminal: how far to the right `marked` begins. */
  readonly indent: number;
  /** In columns; at least 1, as a span may be empty. */
  readonly width: number;
}

/** The line that the span begins in, with the span's other lines joined to it, in at most `columns` columns. */
export function excerpt(text: string, { start, end }: Span, columns: number, measure: Measure): Excerpt {
  // A span that takes its line end along is about that line, not about the next.
  while (end > start && isLineEnd(text, end - 1)) end -= 1;
  // No character is narrower than a column but for marks that combine, so this is more than is shown.
  const reach = columns * 4;
  let from = start;
  while (from > 0 && start - from < reach && !isLineEnd(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && !isLineEnd(text, to)) to += 1;

  const characters = (from: number, to: number): readonly string[] => {
    const words = text.slice(from, to);
    const split = measure.split(words);
    return visible(words) === words ? split : split.map(visible);
  };
  const widthOf = (characters: readonly string[]) =>
    characters.reduce((sum, character) => sum + measure.width(character), 0);
  const marked = head(characters(start, Math.min(end, start + reach)), Math.ceil(columns * 0.6), widthOf);
  const left = characters(from, start).toReversed();
  const right = characters(end, to);
  const rest = columns - widthOf(marked);
  // What one side does not need is the other's.
  const before = head(left, Math.max(Math.floor(rest / 2), rest - widthOf(right)), widthOf).reverse();
  const after = head(right, rest - widthOf(before), widthOf);
  return {
    before: before.join(''),
    marked: marked.join(''),
    after: after.join(''),
    indent: widthOf(before),
    width: Math.max(1, widthOf(marked)),
  };
}

const ellipsis = '…';

/** As many of the characters as fit, and a sign for those that do not. */
function head(
  characters: readonly string[],
  columns: number,
  widthOf: (characters: readonly string[]) => number,
): string[] {
  if (widthOf(characters) <= columns) return [...characters];
  const kept: string[] = [];
  let width = widthOf([ellipsis]);
  for (const character of characters) {
    width += widthOf([character]);
    if (width > columns) break;
    kept.push(character);
  }
  return [...kept, ellipsis];
}

function isLineEnd(text: string, index: number): boolean {
  return text[index] === '\n' || text[index] === '\r';
}
