/** Between the view's cells and the places of the text. */
import * as vscode from 'vscode';
import type { ReconciliationView } from '../../../server/src/lsp/protocol';
import { isSame } from '../uris';
import type { CellRef, Target } from './messages';

type Range = ReconciliationView['tables'][number]['cells'][number]['range'];

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export function rangeOf({ tables }: ReconciliationView, target: Target): vscode.Range | undefined {
  const range =
    target.kind === 'cell'
      ? tables.flatMap(({ cells }) => cells).find(({ ref }) => ref === target.ref)?.range
      : target.kind === 'note'
        ? tables.find(({ id }) => id === target.table)?.notes[target.index]?.range
        : tables.find(({ id }) => id === target.table)?.range;
  return range ? toRange(range) : undefined;
}

/** The cell that a place of the text is in; a cell that has a line to itself has all of it. */
export function cellAt({ tables }: ReconciliationView, position: vscode.Position): CellRef | undefined {
  const cells = tables.flatMap((table) => table.cells);
  const exact = cells.findLast(({ range }) => toRange(range).contains(position));
  if (exact) return exact.ref;
  const inLine = cells.filter(({ range: { start, end } }) => start.line <= position.line && position.line <= end.line);
  return inLine.length === 1 ? inLine[0]?.ref : undefined;
}

/** Selects a place of a document in an editor that shows it, or in one beside the view. */
export async function reveal(
  document: vscode.TextDocument,
  range: vscode.Range,
  focus: boolean,
  viewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = shown?.viewColumn ?? columnOf(document.uri) ?? otherThan(viewColumn);
  const editor =
    shown && !focus
      ? shown
      : await vscode.window.showTextDocument(document, { viewColumn: column, preserveFocus: !focus });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a tab of the file is, though another one hides it. */
const columnOf = (uri: vscode.Uri): vscode.ViewColumn | undefined =>
  vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && isSame(input.uri, uri)),
  )?.viewColumn;

const otherThan = (column: vscode.ViewColumn | undefined): vscode.ViewColumn =>
  column === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
