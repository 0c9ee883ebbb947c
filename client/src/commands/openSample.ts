import * as vscode from 'vscode';
import { languageId } from '../language';
import { columnForText } from '../tabs';

/** Opens an invented report with a few typical faults, to be tried on: a copy that no file stands behind. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'sample.txt'));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: languageId, content });
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: columnForText() });
}
