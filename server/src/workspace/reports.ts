/** The files of a workspace that may be reports, on this machine or wherever else an editor finds them. */

export interface ReportFile {
  readonly uri: string;
  /** The same as last time: the file was not changed since. Undefined where that cannot be told without reading it. */
  readonly stamp: string | undefined;
}

/**
 * `text`: what is in it, be it a report or not. `other`: it was not even read, being no report. `unread`: it could not be read, in
 * Chinese; `isReport` where it is a report all the same, and its reader should be told.
 */
export type Reading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unread'; readonly why: string; readonly isReport: boolean };

export interface ReportFiles {
  /** Looks in the folders, given as URIs. Rejects where that cannot be done. */
  find(folders: readonly string[]): Promise<readonly ReportFile[]>;
  /** Never rejects. */
  read(uri: string): Promise<Reading>;
}
