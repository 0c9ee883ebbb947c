import { CompletionItemKind } from 'vscode-languageserver';
import { type Report, subjectName, suggestFigure } from '../../engine';
import type { Caret, Suggestion } from './caret';

/** The number of the tables that the sentence has come to: `收到政府信息公开申请` → `3件`. */
export function figureSuggestions(report: Report, { offset, typed }: Caret): readonly Suggestion[] {
  const next = report.folded.slice(offset, offset + 4);
  if (/^\s*\d/.test(next)) return [];
  const clause = /(?<![^。；;])[^。；;]*$/.exec(typed)?.[0] ?? '';
  // A mark for a number not yet known gives way to it: `申请×件`.
  const mark = /[×xX]{0,4}$/.exec(clause)?.[0].length ?? 0;
  const suggestion = suggestFigure(report, clause.slice(0, clause.length - mark));
  if (!suggestion) return [];
  const { subject, figure, unit } = suggestion;
  const text = next.startsWith(unit) ? String(figure.value) : `${figure.value}${unit}`;
  return [
    {
      label: text,
      kind: CompletionItemKind.Value,
      detail: figure.table,
      about: `${subjectName(subject)}：${figure.table}为 **${figure.value}**。`,
      span: { start: offset - mark, end: offset },
      newText: text,
      // Editors leave out what is not like the words that it replaces.
      ...(mark > 0 && { filter: clause.slice(-mark) }),
      isPreselected: true,
    },
  ];
}
