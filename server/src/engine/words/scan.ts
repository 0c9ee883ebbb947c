import type { Paragraph } from '../report';

/** Words to look for, by first character. */
export interface WordIndex {
  /** Not 0 where a word may begin with a character of that code, modulo its length: most characters begin none. */
  readonly first: Uint8Array;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

export interface Occurrence {
  readonly word: string;
  readonly at: number;
  readonly paragraph: Paragraph;
}

const buckets = 1024;

export function indexWords(words: readonly string[]): WordIndex {
  const first = new Uint8Array(buckets);
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const character = word.charAt(0);
    first[character.charCodeAt(0) % buckets] = 1;
    byFirst.set(character, [...(byFirst.get(character) ?? []), word]);
  }
  return { first, byFirst };
}

/** Where the prose has one of the words, in one pass; words may overlap. */
export function occurrences(
  folded: string,
  paragraphs: readonly Paragraph[],
  { first, byFirst }: WordIndex,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph.span;
    for (let at = start; at < end; at += 1) {
      if (first[folded.charCodeAt(at) % buckets] === 0) continue;
      const words = byFirst.get(folded.charAt(at));
      if (!words) continue;
      for (const word of words) {
        if (at + word.length <= end && folded.startsWith(word, at)) found.push({ word, at, paragraph });
      }
    }
  }
  return found;
}
