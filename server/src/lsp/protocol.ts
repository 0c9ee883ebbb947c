/** What client and server say to each other beyond LSP. Types and names only. */
import type { Position, Range, TextEdit, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { ReportPlan } from '../engine/compose/report';
import type { NotJudged } from '../engine/judgement';
import type { TableLayout } from '../engine/layout/draw';
import type { CellRef } from '../engine/report';
import type { GridValue, GridWords } from '../engine/sheet/grid';
import type { Sheet, SheetCell, SheetEquation, SheetNote } from '../engine/sheet/sheet';
import type { Reading, ReportFile } from '../workspace/reports';

/** The section `nianbao` of the user's settings, after bad values were left out. */
export interface Settings {
  readonly enable: boolean;
  /** The year that reports are about; `null`: as each report says. */
  readonly reportYear: number | null;
  /** By rule id (`table/total-mismatch`) or group (`table`). */
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  /** `problems`: what a wrong number should be; `all`: also the columns' names where a cell has a line of its own. */
  readonly inlayHints: 'off' | 'problems' | 'all';
}

/** In the initialization options: the client answers `ClientRequests` and listens to `nianbao/changed`. */
export interface Companion {
  readonly companion: true;
}

/** Custom requests of the server, for files that only the client can reach (virtual workspaces). */
export interface ClientRequests {
  /** `null`: there is no such file. */
  readonly 'nianbao/readFile': { readonly params: { readonly uri: string }; readonly result: string | null };
  readonly 'nianbao/writeFile': {
    readonly params: { readonly uri: string; readonly text: string };
    readonly result: null;
  };
  /**
   * The files that a `workspace/diagnostic` request is about; `token` is that request's token for partial results. The client's own
   * settings say which files of a workspace are to be looked at.
   */
  readonly 'nianbao/findReports': {
    readonly params: { readonly token: string | number | null };
    readonly result: readonly ReportFile[];
  };
  /** The text of a file as the editor would open it: it may be nowhere that the server can read, and in any encoding. */
  readonly 'nianbao/readReport': { readonly params: { readonly uri: string }; readonly result: Reading };
}

/** What is told of a file beside its problems, to this project's client. */
export type FileInfo =
  | { readonly kind: 'report'; readonly year: number | null; readonly organ: string | null }
  | { readonly kind: 'unread'; readonly why: string; readonly isReport: boolean }
  | { readonly kind: 'other' };

/** An item of the answer to `workspace/diagnostic`. */
export type WorkspaceItem = WorkspaceDocumentDiagnosticReport & { readonly nianbao?: FileInfo };

/** A notification without parameters: findings of any report may differ, by a configuration or a baseline. */
export const changedNotification = 'nianbao/changed';

/** Custom requests of the client by method name: `client.sendRequest<Requests[M]['result']>(method, params)`. */
export interface Requests {
  /** All safe fixes of an open document as one set of edits; empty where there are none. */
  readonly 'nianbao/fixAll': { readonly params: FixAllParams; readonly result: FixAllResult };
  /** How much of an open report was judged; `null` for any other document, and for one that is not to be checked. */
  readonly 'nianbao/judgement': { readonly params: FixAllParams; readonly result: JudgementResult };
  /** The tables 2, 3 and 4 of an open report with their equations worked out; `null` as above. */
  readonly 'nianbao/reconciliation': { readonly params: FixAllParams; readonly result: ReconciliationResult };
  /** The edit that writes what the user typed into a cell of an open report. */
  readonly 'nianbao/setCell': { readonly params: SetCellParams; readonly result: SetCellResult };
  /** A whole report to be filled in. */
  readonly 'nianbao/newReport': { readonly params: Required<ReportPlan>; readonly result: NewReportResult };
  /** Makes the headings or items from a place on count on from the one before. */
  readonly 'nianbao/renumber': { readonly params: PlaceParams; readonly result: RenumberResult };
  /** The layouts that the tables of an open report can be rewritten in. */
  readonly 'nianbao/rewriteTables': { readonly params: PlaceParams; readonly result: RewriteTablesResult };
}

export interface RenumberResult {
  /** The version of the document that the edits are for; -1 where it is not open. */
  readonly version: number;
  /** `null`: there is no number at the position to count on from. */
  readonly edits: TextEdit[] | null;
  /** Words that name a number which changes, and that are left as they are. */
  readonly references: readonly { readonly range: Range; readonly words: string }[];
}

export interface NewReportResult {
  /** A name for its file. */
  readonly name: string;
  /** In the syntax of snippets. */
  readonly snippet: string;
}

export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

export interface RewriteTablesResult {
  /** The version of the document that the edits are for; -1 where it is not open. */
  readonly version: number;
  /** How many tables the report has that could not be read whole. */
  readonly unread: number;
  readonly choices: readonly TableChoice[];
}

export interface TableChoice {
  readonly layout: TableLayout;
  /** The title of the one table, the one at the position; `null`: all of them. */
  readonly table: string | null;
  readonly edits: TextEdit[];
}

export type JudgementResult = ReportJudgement | null;

export interface ReportJudgement {
  readonly year: number | null;
  readonly organ: string | null;
  readonly judged: number;
  /** `range`: where to look, if there is such a place. */
  readonly notJudged: readonly (Omit<NotJudged, 'span'> & { readonly range: Range | null })[];
}

export interface FixAllParams {
  readonly uri: string;
}

export interface FixAllResult {
  /** The version of the document that the edits are for; -1 where it is not open. */
  readonly version: number;
  readonly edits: TextEdit[];
}

export type ReconciliationResult = ReconciliationView | null;

export interface ReconciliationView {
  /** The version of the document that all ranges are of. */
  readonly version: number;
  readonly year: number | null;
  readonly organ: string | null;
  /** Tables 2, 3 and 4, whether or not they are in the text. */
  readonly tables: readonly TableView[];
}

/** `Sheet` for the wire: ranges for spans, nothing undefined. */
export interface TableView extends Pick<Sheet, 'id' | 'name' | 'title' | 'edition' | 'status' | 'counts' | 'summary'> {
  readonly why: string | null;
  readonly range: Range | null;
  readonly head: number;
  readonly rows: readonly (readonly (HeaderView | GridValue)[])[];
  readonly cells: readonly CellView[];
  readonly equations: readonly SheetEquation[];
  readonly notes: readonly (Omit<SheetNote, 'span'> & { readonly range: Range })[];
}

export interface HeaderView extends Omit<GridWords, 'heads'> {
  /** The equations that are of the row or the column under it alone. */
  readonly equations: readonly number[];
}

export interface CellView extends Omit<SheetCell, 'span' | 'value' | 'expected'> {
  readonly range: Range;
  readonly value: number | null;
  readonly expected: number | null;
}

export interface SetCellParams {
  readonly uri: string;
  readonly ref: CellRef;
  /** What the cell said when the user typed. */
  readonly shown: string;
  readonly typed: string;
}

export interface SetCellResult {
  /** The version of the document that the edit is for; -1 where it is not open. */
  readonly version: number;
  /** `null` where there is a problem. */
  readonly edit: TextEdit | null;
  /** Why there is no edit, in Chinese. */
  readonly problem: string | null;
}
