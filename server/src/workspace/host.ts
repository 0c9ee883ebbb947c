/** What reads and writes the files beside reports: the file system, or an editor that has a file system of its own. */
export interface Host {
  /** The text without byte order mark; undefined where there is no such file. Rejects, in Chinese, where it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** Replaces or creates the file in one step. Rejects, in Chinese, where it cannot be written. */
  writeFile(uri: string, text: string): Promise<void>;
}
