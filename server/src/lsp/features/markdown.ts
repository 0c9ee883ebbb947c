import type { Span } from '../../engine';

/** What is to be said of a place, and of which words exactly. */
export interface HoverPart {
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** Words of a report or of the form, so that Markdown takes none of their characters for its own. */
export const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
