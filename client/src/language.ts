import * as vscode from 'vscode';
import { shownUris } from './tabs';
import { isSame } from './uris';

/** The id of the language in package.json. */
export const languageId = 'nianbao';

/** What the problems of reports bear as their source. */
export const source = '年报';

/** The client asks for the problems of reports that are shown; others may be loaded besides, by whatever reads texts. */
export function isLive(uri: vscode.Uri): boolean {
  const isIt = (other: vscode.Uri) => isSame(other, uri);
  return (
    vscode.workspace.textDocuments.some((document) => document.languageId === languageId && isIt(document.uri)) &&
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.flatMap(shownUris).some(isIt))
  );
}

/** The command that shows the Problems panel; the one named for it hides a panel that is shown. */
export const showProblems = 'workbench.panel.markers.view.focus';

export const problemsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((one) => one.source === source);
