import * as vscode from 'vscode';
import { activeReport, applyTo, placeIn } from '../activeReport';
import type { Server } from '../server';

/** Applies all safe fixes of the active report as one edit, so that one undo takes them back. */
export async function fixAll(server: Server): Promise<void> {
  const editor = activeReport();
  if (!editor) return;
  const { document } = editor;
  const { uri } = await placeIn(editor, server);
  const { version, edits } = await server.request('nianbao/fixAll', { uri });
  if (edits.length === 0) {
    void vscode.window.showInformationMessage('没有可以安全修正的问题。其余问题须逐一判断。');
    return;
  }
  if (version !== document.version) return fixAll(server);
  if (await applyTo(document, version, edits, server))
    vscode.window.setStatusBarMessage(`年报：已修正 ${edits.length} 处`, 5000);
}
