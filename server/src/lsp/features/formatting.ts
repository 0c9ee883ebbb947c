import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { neaten, type Report, type Span } from '../../engine';
import { toTextEdit } from '../convert';

/** Markers in the standard form and no stray blank space, in the text or a part of it: never a number, never a word. */
export const formatting = (document: TextDocument, report: Report, part?: Span): TextEdit[] =>
  neaten(report)
    .filter(({ span }) => part === undefined || (part.start <= span.start && span.end <= part.end))
    .map((edit) => toTextEdit(document, edit));
