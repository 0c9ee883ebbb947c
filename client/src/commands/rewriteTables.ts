import * as vscode from 'vscode';
import type { RewriteTablesResult, TableChoice } from '../../../server/src/lsp/protocol';
import { activeReport, applyTo, placeIn } from '../activeReport';
import type { Server } from '../server';

/** Asks in which layout the table at the cursor, or all tables, are to be written, and writes them so. No value changes. */
export async function rewriteTables(server: Server): Promise<void> {
  const editor = activeReport();
  if (!editor) return;
  const result = await server.request('nianbao/rewriteTables', await placeIn(editor, server));
  if (result.choices.length === 0) {
    void vscode.window.showInformationMessage(nothing(result));
    return;
  }
  const placeHolder =
    result.unread > 0 ? `另有 ${result.unread} 张表未能完整读出，不改写` : '只改写法，不改任何一格的内容';
  const choice = await vscode.window.showQuickPick(itemsOf(result.choices), { title: '改写表格', placeHolder });
  if (!choice?.choice) return;
  const { edits, layout } = choice.choice;
  if (!(await applyTo(editor.document, result.version, edits, server))) {
    void vscode.window.showInformationMessage('文件刚有改动，表格没有改写。请再试一次。');
    return;
  }
  vscode.window.setStatusBarMessage(`年报：${edits.length} 张表已改写为${names[layout].label}`, 5000);
}

const nothing = ({ unread }: RewriteTablesResult): string =>
  unread > 0
    ? '表格未能完整读出，不能改写。请先按提示改正表格。'
    : '没有可以改写的表格：文中没有读到表格，或表中有格式以外的文字。';

type Item = vscode.QuickPickItem & { readonly choice?: TableChoice };

function itemsOf(choices: readonly TableChoice[]): readonly Item[] {
  const items: Item[] = [];
  let group: string | undefined;
  for (const choice of choices) {
    const label = choice.table === null ? `全部表格（${choice.edits.length} 张）` : `光标所在的表：${choice.table}`;
    if (label !== group) items.push({ label, kind: vscode.QuickPickItemKind.Separator });
    group = label;
    items.push({ ...names[choice.layout], choice });
  }
  return items;
}

const names: Readonly<Record<TableChoice['layout'], { readonly label: string; readonly detail: string }>> = {
  cells: { label: '一格一行', detail: '每格占一行，行与行之间空一行，与从 Word 粘贴的相同' },
  rows: { label: '一行一行（制表符分隔）', detail: '每行占一行，可整块粘贴到 Excel' },
  markdown: { label: 'Markdown 表格', detail: '用竖线分隔，可在 Markdown 预览中看成表格' },
};
