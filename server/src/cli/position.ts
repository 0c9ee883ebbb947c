import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../engine';

/** 0-based line, 0-based character in UTF-16 code units: what LSP calls a position. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Spans of this text to ranges. The language server's own document does it, so that the two agree on line ends. */
export function ranges(text: string): (span: Span) => Range {
  const document = TextDocument.create('', '', 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}
