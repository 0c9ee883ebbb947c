/** What client and server say to each other beyond LSP. Types and names only. */
import type { Diagnostic, TextEdit, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { Judgement } from '../engine/judgement';
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
  /** Judges a text that is not open in the editor, under the settings of its URI. */
  readonly 'nianbao/check': { readonly params: CheckParams; readonly result: CheckResult };
  /** All safe fixes of an open document as one set of edits; empty where there are none. */
  readonly 'nianbao/fixAll': { readonly params: FixAllParams; readonly result: FixAllResult };
  /** How much of an open report was judged; `null` for any other document, and for one that is not to be checked. */
  readonly 'nianbao/judgement': { readonly params: FixAllParams; readonly result: JudgementResult };
}

export type JudgementResult = Judgement | null;

export interface CheckParams {
  readonly uri: string;
  readonly text: string;
}

export interface CheckResult {
  /** `null`: the text is no such report. */
  readonly report: { readonly year: number | null; readonly organ: string | null } | null;
  readonly diagnostics: Diagnostic[];
}

export interface FixAllParams {
  readonly uri: string;
}

export interface FixAllResult {
  /** The version of the document that the edits are for; -1 where it is not open. */
  readonly version: number;
  readonly edits: TextEdit[];
}
