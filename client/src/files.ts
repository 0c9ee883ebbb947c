/** Reads and writes files for the server, which cannot reach those of a virtual workspace. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../../server/src/lsp/protocol';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];

/** Names that may be read and written: whatever the server asks, nothing else is touched. */
const isOurs = ({ path }: vscode.Uri): boolean => /\/nianbao\.(?:config|baseline)\.json$/.test(path);

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('nianbao/readFile', async ({ uri }: Params<'nianbao/readFile'>): Promise<string | null> => {
    const file = vscode.Uri.parse(uri);
    if (!isOurs(file)) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
      throw new Error(error instanceof TypeError ? '不是 UTF-8 编码' : `无法读取：${reasonOf(error)}`);
    }
  });
  client.onRequest('nianbao/writeFile', async ({ uri, text }: Params<'nianbao/writeFile'>): Promise<null> => {
    const file = vscode.Uri.parse(uri);
    try {
      if (!isOurs(file)) throw new Error(file.path);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      throw new Error(`无法写入：${reasonOf(error)}`);
    }
    return null;
  });
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
