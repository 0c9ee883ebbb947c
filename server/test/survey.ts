/** The problems of a whole workspace, asked for and told in short. */
import { type PreviousResultId, ProgressType } from 'vscode-languageserver';
import type { WorkspaceItem } from '../src/lsp/protocol';
import type { TestClient } from './client';

/** Asks for the whole workspace as a client does that streams. */
export async function pull(
  { connection }: TestClient,
  previousResultIds: readonly PreviousResultId[] = [],
  more: object = {},
) {
  const streamed: WorkspaceItem[] = [];
  const partialResultToken = `partial-${Math.random()}`;
  const stop = connection.onProgress(
    new ProgressType<{ items: WorkspaceItem[] }>(),
    partialResultToken,
    ({ items }) => {
      streamed.push(...items);
    },
  );
  const params = { identifier: 'nianbao', previousResultIds, partialResultToken, ...more };
  const { items } = await connection.sendRequest<{ items: WorkspaceItem[] }>('workspace/diagnostic', params);
  stop.dispose();
  return [...streamed, ...items];
}

/** `a.txt: rule rule`, or `a.txt unchanged`, in order. */
export const lines = (items: readonly WorkspaceItem[]): readonly string[] =>
  items
    .map((item) => {
      const name = decodeURIComponent(item.uri.slice(item.uri.lastIndexOf('/') + 1));
      return item.kind === 'full' ? `${name}: ${item.items.map(({ code }) => code).join(' ')}` : `${name} unchanged`;
    })
    .sort();

export const idsOf = (items: readonly WorkspaceItem[]): readonly PreviousResultId[] =>
  items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
