import * as vscode from 'vscode';
import { languageId } from '../language';

/** Makes the active file a report, whatever detection thinks of it. */
export async function markAsReport(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await vscode.languages.setTextDocumentLanguage(document, languageId);
  else void vscode.window.showInformationMessage('请先打开一个文件。');
}
