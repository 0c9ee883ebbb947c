import { CompletionItemKind } from 'vscode-languageserver';
import {
  composeReport,
  duties,
  missingHeadings,
  missingItems,
  type Report,
  type TableLayout,
  tableLayouts,
} from '../../engine';
import type { Caret, Suggestion } from './caret';
import { toSnippet } from './new-report';
import { layoutNames } from './rewrite-tables';

/** No longer beginning than this is taken for that of a heading. */
const longestBegun = 14;

const isHeadingBegun = ({ typed, isAtEnd }: Caret): boolean =>
  isAtEnd && typed.trim().length <= longestBegun && !/[\t|。,;:]/.test(typed);

/** What is typed on the line, without its indent. */
const begun = ({ typed, offset }: Caret) => ({ start: offset - typed.trimStart().length, end: offset });

/** A heading with its number, for who begins with the number and for who begins with the words. */
function heading(caret: Caret, text: string) {
  const typed = caret.typed.trimStart();
  const marker = /^(?:[（(].+?[）)]|.、)/.exec(text)?.[0] ?? '';
  const words = text.slice(marker.length);
  return {
    label: text,
    newText: text,
    span: begun(caret),
    ...(typed !== '' && words.startsWith(typed) && { filter: words }),
  };
}

/** The sections that are missing, the one that comes next chosen. */
export function headingSuggestions(report: Report, caret: Caret): readonly Suggestion[] {
  if (!isHeadingBegun(caret) || !isReportBegun(report)) return [];
  return missingHeadings(report, caret.lineStart, caret.offset).map(({ kind, text, isNext }) => ({
    ...heading(caret, text),
    kind: CompletionItemKind.Module,
    detail: '章标题',
    about: duties[kind].asks,
    ...(isNext && { isPreselected: true }),
  }));
}

/** The items that section one lacks. */
export function itemSuggestions(report: Report, caret: Caret): readonly Suggestion[] {
  if (!isHeadingBegun(caret) || caret.section?.kind !== 'overview') return [];
  return missingItems(report, caret.section, caret.lineStart, caret.offset).map(({ text, asks }) => ({
    ...heading(caret, text),
    kind: CompletionItemKind.Class,
    detail: '总体情况的五个方面之一',
    about: asks,
  }));
}

/** In an empty text the whole outline, and the whole form with its tables. */
export function skeleton(report: Report, caret: Caret): readonly Suggestion[] {
  if (report.sections.length > 0 || !isHeadingBegun(caret) || caret.lineStart > 0) return [];
  return [outline(report, caret), ...tableLayouts.map((layout) => wholeReport(layout, caret))];
}

function outline(report: Report, caret: Caret): Suggestion {
  const headings = missingHeadings(report, caret.lineStart, caret.offset).map(
    ({ text }, i) => `${text}\n\${${i + 3}}\n`,
  );
  return {
    label: '年报框架',
    kind: CompletionItemKind.Snippet,
    detail: '标题和六个部分',
    span: begun(caret),
    newText: `\${1:机关名称}\${2:年份}年政府信息公开工作年度报告\n${headings.join('')}`,
    isSnippet: true,
  };
}

const wholeReport = (layout: TableLayout, caret: Caret): Suggestion => ({
  label: `年报全文（${layoutNames[layout]}）`,
  kind: CompletionItemKind.Snippet,
  detail: '标题、六个部分和三张空表',
  span: begun(caret),
  newText: toSnippet(composeReport({ layout, cells: 'blank' })),
  isSnippet: true,
});

/** A report, or a text that is too short to tell. */
const isReportBegun = ({ isReport, text }: Report): boolean => isReport || text.trim().length < 200;
