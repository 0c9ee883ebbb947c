import type { Quantity, Sentence } from '../../report';

/** A sentence with the quantities in it. */
export interface Counted {
  readonly folded: string;
  readonly sentence: Sentence;
  /** The sentence's words: folded, without blank space. */
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** The report's year. */
  readonly year: number | undefined;
}

/** The words that name a quantity: those before it, back to a comma, a bracket or the quantity before. A note in brackets is left out. */
export function labelOf({ text, quantities }: Pick<Counted, 'text' | 'quantities'>, i: number): string {
  const words = text.slice(quantities[i - 1]?.end ?? 0, quantities[i]?.from);
  const note = words.endsWith(')') ? words.lastIndexOf('(') : words.length;
  const bare = note < 0 ? '' : words.slice(0, note);
  return bare.slice(lastBreak(bare) + 1).replace(marks, '');
}

/** The words after a quantity, up to a comma, a bracket or the next quantity. */
export function tailOf({ text, quantities }: Pick<Counted, 'text' | 'quantities'>, i: number): string {
  const from = quantities[i]?.end ?? text.length;
  const words = text.slice(from, Math.min(quantities[i + 1]?.from ?? text.length, from + 40));
  const end = words.search(/[,;:。、()!?]/);
  return (end < 0 ? words : words.slice(0, end)).replace(marks, '');
}

/** Quotation marks, and what joins a list's items. */
const marks = /[“”"'‘’]|^(?:[、和及与并]|以及)+/g;

function lastBreak(words: string): number {
  for (let at = words.length - 1; at >= 0; at -= 1) if (',;:()。!?'.includes(words.charAt(at))) return at;
  return -1;
}
