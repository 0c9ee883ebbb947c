import type { Report } from '../report';
import type { Span } from '../span';
import { editDistance } from './distance';
import type { FixedPhrase } from './phrases';
import { indexWords, occurrences, type WordIndex } from './scan';

/** A wording that is nearly a phrase. */
export interface NearMiss {
  readonly phrase: FixedPhrase;
  readonly distance: number;
  readonly span: Span;
  /** Characters at an end seem to have changed places, or it may begin at either of two places: 学习习平总书记. */
  readonly isUnsure?: boolean;
}

/** Phrases by the pieces of them that a search begins with. */
export interface PhraseIndex {
  readonly words: WordIndex;
  readonly byPiece: ReadonlyMap<string, readonly { readonly phrase: FixedPhrase; readonly offset: number }[]>;
}

/** One piece at least is whole in any wording near enough: one edit leaves one of two so, two edits one of three. */
export function phraseIndex(phrases: readonly FixedPhrase[]): PhraseIndex {
  const byPiece = new Map<string, { phrase: FixedPhrase; offset: number }[]>();
  for (const phrase of phrases) {
    const { length } = phrase.phrase;
    const count = phrase.distance + 1;
    for (let i = 0; i < count; i += 1) {
      const offset = Math.round((i * length) / count);
      const piece = phrase.phrase.slice(offset, Math.round(((i + 1) * length) / count));
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), { phrase, offset }]);
    }
  }
  return { words: indexWords([...byPiece.keys()]), byPiece };
}

/**
 * Where the prose has nearly a phrase, blank space aside. The first and the last character must be there: what lacks them is too
 * often another phrase that begins or ends alike.
 */
export function* nearMisses({ folded, paragraphs }: Report, { words, byPiece }: PhraseIndex): Iterable<NearMiss> {
  for (const { word, at, paragraph } of occurrences(folded, paragraphs, words)) {
    for (const { phrase, offset } of byPiece.get(word) ?? []) {
      if (folded.startsWith(phrase.phrase, at - offset)) continue;
      const miss = nearMissAt(folded, paragraph.span, phrase, at, offset);
      if (miss) yield miss;
    }
  }
}

/** How much blank space a phrase may have in it. */
const maxBlank = 6;

/** The best wording around `at`, where character `offset` of the phrase stands. */
function nearMissAt(
  folded: string,
  within: Span,
  phrase: FixedPhrase,
  at: number,
  offset: number,
): NearMiss | undefined {
  const { phrase: right, distance, accepted } = phrase;
  // Most places where a piece stands have no end of the phrase near; blank space may lie between.
  const near = folded.slice(at, at + right.length - offset + distance + maxBlank);
  if (!near.includes(right.charAt(right.length - 1))) return undefined;
  const { words, places } = around(folded, within, at, offset + distance, right.length - offset + distance);
  let best: NearMiss | undefined;
  for (let start = words.indexOf(right.charAt(0)); start >= 0; start = words.indexOf(right.charAt(0), start + 1)) {
    for (let length = right.length - distance; length <= right.length + distance; length += 1) {
      const wording = words.slice(start, start + length);
      if (wording.length !== length || wording.at(-1) !== right.at(-1)) continue;
      const edits = editDistance(wording, right);
      if (edits === 0 || accepted?.includes(wording)) return undefined;
      const isTie = edits === best?.distance && best.span.start < (places[start] as number);
      if (!isTie && edits > (best?.distance ?? distance + 1) - 1) continue;
      const [before, after] = swappedEnds(right, words, start, start + length);
      const span = { start: places[start - before] as number, end: (places[start + length - 1 + after] as number) + 1 };
      best = { phrase, distance: edits, span, isUnsure: isTie || before + after > 0 };
    }
  }
  return best;
}

/** 近习平, 社会义主: how many characters beside the wording are those that it lacks, by which the span is longer at either end. */
function swappedEnds(right: string, words: string, start: number, end: number): readonly [number, number] {
  if (end - start >= right.length) return [0, 0];
  const isFirst = words.charAt(start - 1) === right.charAt(1) && words.charAt(start + 1) !== right.charAt(1);
  const isLast = words.charAt(end) === right.at(-2) && words.charAt(end - 2) !== right.at(-2);
  return [isFirst ? 1 : 0, isLast ? 1 : 0];
}

/** Up to so many characters before and from `at` on, without blank space, and where each stands. */
function around(folded: string, { start, end }: Span, at: number, before: number, after: number) {
  const places: number[] = [];
  for (let i = at - 1; i >= start && places.length < before; i -= 1) if (!isBlank(folded, i)) places.unshift(i);
  const length = places.length + after;
  for (let i = at; i < end && places.length < length; i += 1) if (!isBlank(folded, i)) places.push(i);
  return { words: places.map((i) => folded.charAt(i)).join(''), places };
}

const isBlank = (folded: string, at: number): boolean => folded.charCodeAt(at) <= 0x20;
