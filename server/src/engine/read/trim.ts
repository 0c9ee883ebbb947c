import type { Span } from '../span';

export function trim(folded: string, start: number, end: number): Span {
  while (start < end && isSpace(folded.charCodeAt(start))) start += 1;
  while (end > start && isSpace(folded.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

export const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10;

/** `**0**`, in Markdown. */
export function withoutEmphasis(folded: string, { start, end }: Span): Span {
  let marks = 0;
  while (marks < 3 && folded.charCodeAt(start + marks) === asterisk && folded.charCodeAt(end - 1 - marks) === asterisk)
    marks += 1;
  return marks > 0 && end - start > 2 * marks ? trim(folded, start + marks, end - marks) : { start, end };
}

const asterisk = 42;
