import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, type Report, renumber } from '../../engine';
import { toRange, toTextEdit } from '../convert';
import type { RenumberResult } from '../protocol';

/**
 * For the menu of a heading or an item that those on later lines do not count on from. Undefined where all is in order, and for a
 * number that is wrong by itself: the check has its mend. What is wrong further down is offered there.
 */
export function renumbering(
  report: Report,
  offset: number,
): { readonly title: string; readonly edits: readonly Edit[] } | undefined {
  const { edits = [], isHere = false, references = [] } = renumber(report, offset, false) ?? {};
  const lineEnd = report.folded.indexOf('\n', offset);
  if (!isHere || lineEnd < 0 || edits.every(({ span }) => span.start < lineEnd)) return undefined;
  const left = references.length > 0 ? `；另有 ${references.length} 处提到序号，须自行核对` : '';
  return { title: `从此处起依次重编序号（改 ${edits.length} 处${left}）`, edits };
}

export function renumberResult(document: TextDocument, report: Report, offset: number): RenumberResult {
  const { edits, references } = renumber(report, offset, true) ?? { edits: null, references: [] };
  return {
    version: document.version,
    edits: edits?.map((edit) => toTextEdit(document, edit)) ?? null,
    references: references.map((span) => ({
      range: toRange(document, span),
      words: report.text.slice(span.start, span.end),
    })),
  };
}
