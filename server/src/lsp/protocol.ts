/** What client and server say to each other beyond LSP. Types only: the client reads this file with `import type`. */
import type { Diagnostic, TextEdit } from 'vscode-languageserver';

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

/** Custom requests by method name: `client.sendRequest<Requests[M]['result']>(method, params)`. */
export interface Requests {
  /** Judges a text that is not open in the editor, under the settings of its URI. */
  readonly 'nianbao/check': { readonly params: CheckParams; readonly result: CheckResult };
  /** All safe fixes of an open document as one set of edits; empty where there are none. */
  readonly 'nianbao/fixAll': { readonly params: FixAllParams; readonly result: FixAllResult };
}

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
