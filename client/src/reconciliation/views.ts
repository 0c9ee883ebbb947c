/** 勾稽核对表: the views that are open, what they follow, and how they survive a reload of the window. */
import * as vscode from 'vscode';
import { reportInSight } from '../activeReport';
import { languageId } from '../language';
import type { Server } from '../server';
import { shownUris } from '../tabs';
import { isSame } from '../uris';
import type { Kept, TableId } from './messages';
import { createPanel, type Panel } from './panel';

const viewType = 'nianbao.reconciliation';

export function createReconciliation(server: Server, context: vscode.ExtensionContext): vscode.Disposable {
  const panels = new Set<Panel>();

  const adopt = (webviewPanel: vscode.WebviewPanel, uri: vscode.Uri, locked: boolean): Panel => {
    const panel = createPanel(webviewPanel, { server, context, uri, locked });
    panels.add(panel);
    webviewPanel.onDidDispose(() => panels.delete(panel));
    return panel;
  };

  /** As the command, without arguments; as a lens, with the file and the table. */
  const show = (given?: unknown, table?: TableId): void => {
    const uri = typeof given === 'string' ? vscode.Uri.parse(given) : reportInSight()?.document.uri;
    if (!uri) {
      void vscode.window.showInformationMessage('请先打开一份政府信息公开工作年度报告。');
      return;
    }
    const known = [...panels].find((panel) => !panel.locked || isSame(panel.uri, uri));
    const panel = known ?? adopt(createWebviewPanel(), uri, false);
    panel.show(uri, table);
    if (known) known.reveal();
  };

  const ofDocument = (uri: vscode.Uri): readonly Panel[] => [...panels].filter((panel) => isSame(panel.uri, uri));

  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId !== languageId) return;
    for (const panel of panels)
      if (!panel.locked && !isSame(panel.uri, editor.document.uri)) panel.show(editor.document.uri);
  };

  const opened = (document: vscode.TextDocument): void => {
    for (const panel of ofDocument(document.uri)) panel.refresh();
    if (document === vscode.window.activeTextEditor?.document) follow(vscode.window.activeTextEditor);
  };

  const renamed = ({ files }: vscode.FileRenameEvent): void => {
    for (const { oldUri, newUri } of files)
      for (const panel of panels) {
        const [from, path] = [oldUri.toString(), panel.uri.toString()];
        // A folder takes all in it along.
        if (path === from || path.startsWith(`${from}/`))
          panel.show(vscode.Uri.parse(newUri.toString() + path.slice(from.length)));
      }
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('nianbao.showReconciliation', show),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(webviewPanel, state: Partial<Kept> | undefined) {
        const uri = state?.uri ? vscode.Uri.parse(state.uri) : reportInSight()?.document.uri;
        if (!uri) return webviewPanel.dispose();
        adopt(webviewPanel, uri, state?.locked === true);
        await load(uri);
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) for (const panel of ofDocument(document.uri)) panel.refresh();
    }),
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      for (const panel of ofDocument(uri)) panel.refresh();
      if (ofDocument(uri).length > 0 && isInTab(uri)) void load(uri);
    }),
    vscode.workspace.onDidRenameFiles(renamed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nianbao')) for (const panel of panels) panel.refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      for (const panel of ofDocument(textEditor.document.uri)) panel.caretMoved(textEditor);
    }),
    server.onChanged(() => {
      for (const panel of panels) panel.refresh();
    }),
  );
}

const createWebviewPanel = (): vscode.WebviewPanel =>
  vscode.window.createWebviewPanel(
    viewType,
    '勾稽核对表',
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );

/** After a reload a tab that is not in front has no document yet. A file that is gone is told of by the view. */
async function load(uri: vscode.Uri): Promise<void> {
  // One that was never saved is gone once it is closed; VS Code would make an empty one in its place.
  if (uri.scheme === 'untitled') return;
  try {
    await vscode.workspace.openTextDocument(uri);
  } catch {}
}

const isInTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => shownUris(tab).some((shown) => isSame(shown, uri))),
  );
