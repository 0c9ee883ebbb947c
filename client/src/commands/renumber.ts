import * as vscode from 'vscode';
import { activeReport, applyTo, placeIn } from '../activeReport';
import type { Server } from '../server';

/** Makes the headings or the items of a list from the cursor on count on. Words that name a number are left to the user. */
export async function renumber(server: Server): Promise<void> {
  const editor = activeReport();
  if (!editor) return;
  const { document } = editor;
  const { version, edits, references } = await server.request('nianbao/renumber', await placeIn(editor, server));
  if (!edits || edits.length === 0) {
    const message = edits ? '从此处起序号连续，不用重编。' : '光标处及其后没有可以重编的序号。';
    void vscode.window.showInformationMessage(message);
    return;
  }
  if (!(await applyTo(document, version, edits, server))) {
    void vscode.window.showInformationMessage('文件刚有改动，序号没有重编。请再试一次。');
    return;
  }
  vscode.window.setStatusBarMessage(`年报：已重编 ${edits.length} 处序号`, 5000);
  const [first] = references;
  if (!first) return;
  const words = references.length > 1 ? `“${first.words}”等 ${references.length} 处` : `“${first.words}”`;
  const show = '转到';
  const { protocol2CodeConverter: convert } = await server.start();
  void vscode.window
    .showWarningMessage(`序号已重编。正文中${words}提到序号，没有改动，请核对。`, show)
    .then((choice) => {
      if (choice === show) void vscode.window.showTextDocument(document, { selection: convert.asRange(first.range) });
    });
}
