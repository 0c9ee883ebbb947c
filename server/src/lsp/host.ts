import { type Connection, RequestType } from 'vscode-languageserver';
import type { Host } from '../workspace/host';
import { folderOf } from '../workspace/uris';
import type { ClientRequests } from './protocol';

export interface DocumentHost extends Host {
  /** Can a file be written beside the document? */
  serves(uri: string): boolean;
}

/** A request that this project's client answers. */
export const clientRequest = <M extends keyof ClientRequests>(method: M) =>
  new RequestType<ClientRequests[M]['params'], ClientRequests[M]['result'], never>(method);
const readFileRequest = clientRequest('nianbao/readFile');
const writeFileRequest = clientRequest('nianbao/writeFile');

/** `files` reads and writes `file:` URIs; the client is asked for all others, where it is one that answers. */
export function documentHost(connection: Connection, files: Host | undefined, companion: boolean): DocumentHost {
  const client: Host | undefined = companion
    ? {
        readFile: async (uri) => (await connection.sendRequest(readFileRequest, { uri })) ?? undefined,
        writeFile: async (uri, text) => void (await connection.sendRequest(writeFileRequest, { uri, text })),
      }
    : undefined;
  const hostOf = (uri: string): Host | undefined => (uri.startsWith('file:') && files ? files : client);
  return {
    readFile: async (uri) => hostOf(uri)?.readFile(uri),
    async writeFile(uri, text) {
      const host = hostOf(uri);
      if (!host) throw new Error('此处的文件无法写入');
      await host.writeFile(uri, text);
    },
    serves: (uri) => folderOf(uri) !== undefined && hostOf(uri) !== undefined,
  };
}
