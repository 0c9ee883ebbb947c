import * as vscode from 'vscode';
import { languageId } from '../language';
import type { Server } from '../server';

/** Applies all safe fixes of the active report as one edit, so that one undo takes them back. */
export async function fixAll(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) {
    void vscode.window.showInformationMessage('当前文件不是年报。可先执行“年报：将当前文件作为年报”。');
    return;
  }
  const client = await server.start();
  const { version, edits } = await server.request('nianbao/fixAll', {
    uri: client.code2ProtocolConverter.asUri(document.uri),
  });
  if (edits.length === 0) {
    void vscode.window.showInformationMessage('没有可以安全修正的问题。其余问题须逐一判断。');
    return;
  }
  // Typed on meanwhile: the edits would land elsewhere.
  if (version !== document.version) return fixAll(server);
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits(edits));
  if (await vscode.workspace.applyEdit(edit))
    vscode.window.setStatusBarMessage(`年报：已修正 ${edits.length} 处`, 5000);
}
