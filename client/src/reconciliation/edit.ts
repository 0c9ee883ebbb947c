import * as vscode from 'vscode';
import type { Server } from '../server';
import type { FromView } from './messages';
import { toRange } from './places';

type Edit = Extract<FromView, { type: 'edit' }>;

/** Writes what was typed for a cell into the text, as one undo step. Gives why it was not done, in Chinese. */
export async function editCell(
  server: Server,
  document: vscode.TextDocument,
  { ref, shown, typed }: Edit,
): Promise<string | undefined> {
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const { version, edit, problem } = await server.request('nianbao/setCell', { uri, ref, shown, typed });
  if (!edit) return problem ?? '未能修改';
  if (document.version !== version) return '正文刚有改动，请重新输入';
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, toRange(edit.range), edit.newText);
  return (await vscode.workspace.applyEdit(change)) ? undefined : '此文件不能修改';
}
