import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { feeIsReported, type Report, type TableId } from '../../engine';
import type { Client } from '../capabilities';
import { toCompletionItem } from '../convert';
import { type Caret, caretAt, type Suggestion } from './caret';
import { figureSuggestions } from './completion-figures';
import { headingSuggestions, itemSuggestions, skeleton } from './completion-outline';

/** What may come next at a place: a heading, an item, a row's label, a fixed sentence, a number of the tables. */
export function completions(
  document: TextDocument,
  report: Report,
  offset: number,
  client: Pick<Client, 'snippets'>,
): CompletionItem[] {
  const caret = caretAt(report, offset);
  const found = isInReadTable(report, offset)
    ? []
    : [
        ...figureSuggestions(report, caret),
        ...itemSuggestions(report, caret),
        ...headingSuggestions(report, caret),
        ...rowSuggestions(report, caret),
        ...feeSuggestions(report, caret),
        ...(client.snippets ? skeleton(report, caret) : []),
      ];
  return found.map((suggestion, rank) => toCompletionItem(document, suggestion, rank));
}

const isInReadTable = ({ tables }: Report, offset: number): boolean =>
  tables.some(({ status, span }) => status === 'read' && span.start <= offset && offset <= span.end);

const tableOf: Readonly<Record<string, TableId>> = { disclosure: 'disclosure', requests: 'requests' };

/** The labels that the table of this section lacks, in a cell of their own. */
function rowSuggestions(report: Report, { section, typed, isAtEnd, offset }: Caret): readonly Suggestion[] {
  const id = tableOf[section?.kind ?? ''];
  const cell = /(?<![^\t|])[^\t|]*$/.exec(typed)?.[0].trimStart() ?? '';
  if (!id || !isAtEnd || cell.length > 12 || /[。；;]/.test(cell)) return [];
  const labels = report.tables.find((table) => table.id === id)?.labels;
  return report.form.tables[id].rows
    .filter((row) => !labels?.has(row.id))
    .map(({ label, columns }) => ({
      label,
      kind: CompletionItemKind.Field,
      detail: `${report.form.tables[id].title}：${columns.map((column) => column.label).join('、')}`,
      span: { start: offset - cell.length, end: offset },
      newText: label,
    }));
}

const feeSentence = '本年度未收取信息处理费。';

/** At the beginning of a sentence of section six. */
function feeSuggestions(report: Report, { section, typed, isAtEnd, offset }: Caret): readonly Suggestion[] {
  const begun = /(?<![^。])[^。]*$/.exec(typed)?.[0].trimStart() ?? '';
  if (section?.kind !== 'other' || !isAtEnd || begun.length > 6 || feeIsReported(report)) return [];
  return [
    {
      label: feeSentence,
      kind: CompletionItemKind.Text,
      detail: '没有收取的也应说明',
      about: '第六部分应说明收取信息处理费的情况（国办函〔2020〕109号）。收取了的，改写件数和金额。',
      span: { start: offset - begun.length, end: offset },
      newText: feeSentence,
    },
  ];
}
