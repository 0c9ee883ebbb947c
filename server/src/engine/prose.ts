import type { Paragraph, Report, SectionKind } from './report';
import { type Span, span } from './span';

/** A match in the prose: not in a table, not in a heading of level 1. */
export interface ProseMatch {
  /** Its groups; of the folded text. */
  readonly match: RegExpExecArray;
  readonly span: Span;
  readonly paragraph: Paragraph;
}

/**
 * The matches of a global pattern in the folded prose, in text order. One pass over the text; a match that leaves its paragraph
 * is left out. Blank space stays: patterns that may meet it say so. `marks`: words of which every match has one, where a text may
 * well have none of them.
 */
export function inProse(
  { folded, paragraphs }: Report,
  pattern: RegExp,
  marks?: readonly string[],
): readonly ProseMatch[] {
  const found: ProseMatch[] = [];
  // A search for a word is far cheaper than an expression, which would have to be compiled as well.
  if (marks && !marks.some((mark) => folded.includes(mark))) return found;
  let at = 0;
  // Not `matchAll`, which makes a new expression each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const end = match.index + match[0].length;
    while (at < paragraphs.length && (paragraphs[at] as Paragraph).span.end < end) at += 1;
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (paragraph.span.start <= match.index) found.push({ match, span: span(match.index, end), paragraph });
  }
  return found;
}

const tableSections: ReadonlySet<SectionKind | undefined> = new Set(['disclosure', 'requests', 'disputes']);

/** A line of a table's section that holds no sentence: most likely a label of a table that could not be read. */
export const isLabel = ({ folded }: Report, { section, span: { start, end } }: Paragraph): boolean =>
  tableSections.has(section) && !folded.slice(start, end).includes('。');
