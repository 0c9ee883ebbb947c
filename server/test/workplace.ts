/** A workspace of files in memory, and a report in it. */
import assert from 'node:assert/strict';
import { type ClientOptions, connect, type TestClient } from './client';
import { misnumbered } from './texts';

export const config = 'file:///w/nianbao.config.json';
export const baseline = 'file:///w/nianbao.baseline.json';
/** In a folder below those two. */
export const uri = 'file:///w/%E7%94%B2/a.txt';

/** A server over files in memory. */
export async function workplace(files: Record<string, string> = {}, options: ClientOptions = {}) {
  const host = {
    readFile: async (at: string) => files[at],
    writeFile: async (at: string, text: string) => {
      files[at] = text;
    },
  };
  const client = await connect({ files: host, folders: ['file:///w'], ...options });
  return { files, ...client };
}

/** Chooses the action of this title at the problem of the report. */
export async function choose(
  { open, execute }: Pick<TestClient, 'open' | 'execute'>,
  title: string,
  text = misnumbered,
) {
  const document = open(text, uri);
  const action = (await document.actions('4、', { only: ['quickfix'] })).find((one) => one.title === title);
  assert.ok(action, title);
  await execute(action.command);
  return document;
}
