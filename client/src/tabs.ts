import * as vscode from 'vscode';

/** Where to open a text: beside a page that leads there, such as the walkthrough's, and not in its place. */
export function columnForText(): vscode.ViewColumn {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  // Pages of VS Code itself have no kind that extensions know.
  return activeTab && activeTab.input === undefined ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}

/** The texts that a tab shows. */
export function shownUris({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
