import type { CompletionItemKind } from 'vscode-languageserver';
import { type Report, type Section, type Span, sectionBefore } from '../../engine';

/** An entry of the list, by offsets. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail: string;
  /** Why, in Markdown. */
  readonly about?: string;
  /** What the typed words are held against, if not the label. */
  readonly filter?: string;
  /** What is typed so far and is replaced. */
  readonly span: Span;
  readonly newText: string;
  readonly isSnippet?: boolean;
  readonly isPreselected?: boolean;
}

/** Where the caret is, for those who suggest. */
export interface Caret {
  readonly offset: number;
  readonly lineStart: number;
  /** The line up to the caret, folded. */
  readonly typed: string;
  /** Nothing follows on the line. */
  readonly isAtEnd: boolean;
  readonly section: Section | undefined;
}

export function caretAt(report: Report, offset: number): Caret {
  const { folded } = report;
  const lineStart = folded.lastIndexOf('\n', offset - 1) + 1;
  const end = folded.indexOf('\n', offset);
  return {
    offset,
    lineStart,
    typed: folded.slice(lineStart, offset),
    isAtEnd: folded.slice(offset, end < 0 ? undefined : end).trim() === '',
    section: sectionBefore(report, lineStart - 1),
  };
}
