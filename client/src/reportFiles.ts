/** The workspace's files that may be reports, read as the editor would read them. */
import * as vscode from 'vscode';
import { detect } from '../../server/src/engine/detect';

const extensions = ['txt', 'md', 'nianbao'];

export const filePattern = `**/*.{${extensions.join(',')}}`;

/** Larger than any report by far; such a file is not read. */
const maxBytes = 8 * 1024 * 1024;

/** `files.exclude` is respected besides. */
const excluded = '**/node_modules/**';

export const findFiles = (token?: vscode.CancellationToken): Thenable<vscode.Uri[]> =>
  vscode.workspace.findFiles(filePattern, excluded, undefined, token);

/** Would `findFiles` find this one? */
export async function isFound(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  const path = vscode.workspace.asRelativePath(uri, false).replace(/[*?[\]{}]/g, '[$&]');
  return (await vscode.workspace.findFiles(new vscode.RelativePattern(folder, path), excluded, 1)).length > 0;
}

/**
 * `report`: its text. `garbled`: a report in GB18030 that the settings of the editor decode as something else. `other`: no
 * report. `unread`: could not be read.
 */
export type Reading =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'garbled' | 'other' }
  | { readonly kind: 'unread'; readonly why: string };

export async function read(uri: vscode.Uri): Promise<Reading> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) return { kind: 'other' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = await decode(bytes, uri);
    if (detect(text)) return { kind: 'report', text };
    return { kind: text.includes('\uFFFD') && (await isReportInGb18030(bytes)) ? 'garbled' : 'other' };
  } catch (error) {
    return { kind: 'unread', why: error instanceof Error ? error.message : String(error) };
  }
}

const isReportInGb18030 = async (bytes: Uint8Array): Promise<boolean> =>
  detect(await vscode.workspace.decode(bytes, { encoding: 'gb18030' }));

/** As the editor would. That is another process, which need not be asked for what is UTF-8 by setting and in fact. */
async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<string> {
  if (vscode.workspace.getConfiguration('files', uri).get('encoding') === 'utf8') {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Some other encoding, told by its first bytes or to be guessed.
    }
  }
  return vscode.workspace.decode(bytes, { uri });
}
