import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { languageId } from './language';
import type { Server } from './server';

/** The report that the user is in, or the first one in sight: a page of the walkthrough may stand beside it. */
export function reportInSight(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors].find(
    ({ document }) => document.languageId === languageId,
  );
}

/** The same; where there is none, the user is told. */
export function activeReport(): vscode.TextEditor | undefined {
  const editor = reportInSight();
  if (editor) return editor;
  void vscode.window.showInformationMessage('请先打开一份年报。当前文件若是年报，可执行“年报：将当前文件作为年报”。');
  return undefined;
}

/** A place of the editor's document, as the server is asked about it. */
export async function placeIn({ document, selection }: vscode.TextEditor, server: Server) {
  const { code2ProtocolConverter: convert } = await server.start();
  return { uri: convert.asUri(document.uri), position: convert.asPosition(selection.active) };
}

/** Makes the edits as one, so that one undo takes them back. False where the document is no longer that version. */
export async function applyTo(
  document: vscode.TextDocument,
  version: number,
  edits: readonly TextEdit[],
  server: Server,
): Promise<boolean> {
  const { protocol2CodeConverter: convert } = await server.start();
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await convert.asTextEdits([...edits]));
  // Typed on meanwhile: the edits would land elsewhere.
  return version === document.version && vscode.workspace.applyEdit(edit);
}
