/** The workspace's files that may be reports, read as the editor would read them. */
import * as vscode from 'vscode';
import { detect } from '../../server/src/engine/detect';
import { foreignAdvice, foreignFormat } from '../../server/src/workspace/foreign';
import type { Reading } from '../../server/src/workspace/reports';
import { isFound as isFoundBy, search } from './search';
import { nameOf } from './uris';

const extensions = ['txt', 'md', 'nianbao'];

export const filePattern = `**/*.{${extensions.join(',')}}`;

/** Larger than any report by far; such a file is not read. */
const maxBytes = 8 * 1024 * 1024;

/** `files.exclude` is respected besides. */
const excluded = '**/node_modules/**';

export const findFiles = (token?: vscode.CancellationToken): Promise<readonly vscode.Uri[]> =>
  search(filePattern, excluded, token);

/** Would `findFiles` find this one? */
export const isFound = (uri: vscode.Uri): Promise<boolean> => isFoundBy(uri, filePattern, excluded);

/** Never rejects. A file that is no text is told of only where its name says that it should be a report. */
export async function read(uri: vscode.Uri): Promise<Reading> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxBytes) return unreadable(uri, `文件过大（${(size / 1024 / 1024).toFixed(1)} MB），未读取`);
    const bytes = await vscode.workspace.fs.readFile(uri);
    const foreign = foreignFormat(bytes);
    if (foreign) return unreadable(uri, foreignAdvice(foreign));
    const text = await decode(bytes, uri);
    if (detect(text)) return { kind: 'text', text };
    if (text.includes('\0')) return unreadable(uri, '含有空字节，不是文本文件');
    if (!text.includes('\uFFFD')) return { kind: 'other' };
    if (await isReportInGb18030(bytes)) return { kind: 'unread', why: garbled, isReport: true };
    return unreadable(uri, '无法识别文字编码');
  } catch (error) {
    return { kind: 'unread', why: error instanceof Error ? error.message : String(error), isReport: false };
  }
}

const unreadable = (uri: vscode.Uri, why: string): Reading =>
  /年报|年度报告|信息公开/.test(nameOf(uri)) ? { kind: 'unread', why, isReport: false } : { kind: 'other' };

const garbled =
  '本文件似为 GB18030 编码的年报，未能检查：请将 files.encoding 设为 gb18030 或打开 files.autoGuessEncoding，再检查一次';

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
