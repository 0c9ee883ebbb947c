import { CompletionItemKind } from 'vscode-languageserver';
import { type Report, subjectName, suggestFigure } from '../../engine';
import type { Caret, Suggestion } from './caret';

/** The number of the tables that the sentence has come to: `收到政府信息公开申请` → `3件`. */
export function figureSuggestions(report: Report, { offset, typed }: Caret): readonly Suggestion[] {
  if (/^\s*\d/.test(report.folded.slice(offset, offset + 4))) return [];
  const clause = /(?<![^。；;])[^。；;]*$/.exec(typed)?.[0] ?? '';
  const suggestion = suggestFigure(report, clause);
  if (!suggestion) return [];
  const { subject, figure, text } = suggestion;
  return [
    {
      label: text,
      kind: CompletionItemKind.Value,
      detail: figure.table,
      about: `${subjectName(subject)}：${figure.table}为 **${figure.value}**。`,
      span: { start: offset, end: offset },
      newText: text,
      isPreselected: true,
    },
  ];
}
