import type { TextDocument } from 'vscode-languageserver-textdocument';
import { setCell as cellEdit, type GridCell, type Sheet, type SheetEquation, sheetsOf } from '../../engine';
import type { Checked } from '../cache';
import { toRange, toTextEdit } from '../convert';
import type { ReconciliationResult, SetCellParams, SetCellResult, TableView } from '../protocol';

/** The three tables as the form draws them, with what the equations say of each cell. `null` where nothing is judged. */
export function reconciliation({ document, report, findings, scope }: Checked): ReconciliationResult {
  if (!scope.live || !report.isReport) return null;
  return {
    version: document.version,
    year: report.year?.value ?? null,
    organ: report.organ ?? null,
    tables: sheetsOf(report, findings).map((sheet) => tableView(document, sheet)),
  };
}

/** The edit that writes what the user typed into a cell, as the text writes its numbers. */
export function setCell({ document, report, scope }: Checked, { ref, shown, typed }: SetCellParams): SetCellResult {
  const { version } = document;
  const { edit, problem } = cellEdit(report, ref, shown, typed, scope.options);
  return { version, edit: edit ? toTextEdit(document, edit) : null, problem: problem ?? null };
}

function tableView(document: TextDocument, sheet: Sheet): TableView {
  const { id, name, title, edition, status, why, span, grid, cells, equations, notes, counts, summary } = sheet;
  return {
    ...{ id, name, title, edition, status, counts, summary, equations },
    why: why ?? null,
    range: span ? toRange(document, span) : null,
    head: grid.head,
    rows: grid.rows.map((row) => row.map((cell) => headerOrValue(cell, equations))),
    cells: cells.map(({ span, value, expected, ...cell }) => ({
      ...cell,
      range: toRange(document, span),
      value: value ?? null,
      expected: expected ?? null,
    })),
    notes: notes.map(({ span, ...note }) => ({ ...note, range: toRange(document, span) })),
  };
}

function headerOrValue(cell: GridCell, equations: readonly SheetEquation[]): TableView['rows'][number][number] {
  if (cell.kind === 'value') return cell;
  const { heads, ...words } = cell;
  const own = equations.flatMap(({ left, right }, index) =>
    [...left, ...right].every((ref) => heads.includes(ref)) ? [index] : [],
  );
  return { ...words, equations: own };
}
