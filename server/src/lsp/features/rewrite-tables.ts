import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Edit,
  type Report,
  type Table,
  type TableLayout,
  type TableWriter,
  tableLayouts,
  tableWriter,
} from '../../engine';
import { toTextEdit } from '../convert';
import type { RewriteTablesResult } from '../protocol';

interface TableRewrite {
  readonly layout: TableLayout;
  /** `undefined`: all tables. */
  readonly table: Table | undefined;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** How the table at the offset, and all tables together, can be written otherwise. Only where a table is there. */
export function tableRewrites(report: Report, offset: number): readonly TableRewrite[] {
  const table = tableAt(report, offset);
  return table ? rewrites(report, table) : [];
}

export function tableChoices(document: TextDocument, report: Report, offset: number): RewriteTablesResult {
  const choices = rewrites(report, tableAt(report, offset)).map(({ layout, table, edits }) => ({
    layout,
    table: table?.definition.title ?? null,
    edits: edits.map((edit) => toTextEdit(document, edit)),
  }));
  const unread = report.tables.filter(({ status }) => status !== 'read').length;
  return { version: document.version, unread, choices };
}

const tableAt = ({ tables, folded }: Report, offset: number): Table | undefined =>
  tables.find(({ status, span }) => {
    // The first cell may have a tab or a bar before it.
    const start = folded.lastIndexOf('\n', span.start - 1) + 1;
    return status === 'read' && start <= offset && offset <= span.end;
  });

function rewrites(report: Report, table: Table | undefined): readonly TableRewrite[] {
  if (!report.isReport) return [];
  const write = tableWriter(report);
  const one = table ? [table] : [];
  const all = report.tables.filter(({ status }) => status === 'read');
  const name = (count: number): string => (count > 1 ? `全部 ${count} 张表` : '表格');
  return [
    ...one.flatMap((table) => inLayouts(write, [table], '此表', table)),
    ...(all.length > one.length ? inLayouts(write, all, name(all.length), undefined) : []),
  ];
}

const inLayouts = (
  write: TableWriter,
  tables: readonly Table[],
  what: string,
  table: Table | undefined,
): readonly TableRewrite[] =>
  tableLayouts.flatMap((layout) => {
    const edits = write(tables, layout);
    return edits ? [{ layout, table, title: `将${what}改写为${layoutNames[layout]}`, edits }] : [];
  });

/** As people are asked for them. */
export const layoutNames: Readonly<Record<TableLayout, string>> = {
  cells: '一格一行',
  rows: '一行一行（制表符分隔）',
  markdown: 'Markdown 表格',
};
