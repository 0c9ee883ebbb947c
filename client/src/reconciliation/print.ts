import * as vscode from 'vscode';
import type { ReconciliationView } from '../../../server/src/lsp/protocol';
import { printable } from '../view/export';

/**
 * The tables as a page that a browser prints: VS Code does not let a webview print. On a machine of one's own the browser opens
 * at once; elsewhere (remote, web) the page is saved where the user says.
 */
export async function printTables(view: ReconciliationView, name: string, storage: vscode.Uri): Promise<void> {
  const content = new TextEncoder().encode(printable(view, name));
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && storage.scheme === 'file') {
    await vscode.workspace.fs.createDirectory(storage);
    const file = vscode.Uri.joinPath(storage, 'reconciliation.html');
    await vscode.workspace.fs.writeFile(file, content);
    if (await vscode.env.openExternal(file)) return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const page = `${name.replace(/\.[^.]*$/, '')}-勾稽核对表.html`;
  const target = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, page) }),
    filters: { 网页: ['html'] },
    title: '保存勾稽核对表，用浏览器打开后打印',
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, content);
  void vscode.window.showInformationMessage('已保存勾稽核对表，可用浏览器打开后打印。');
}
