import assert from 'node:assert/strict';
import { type ClientOptions, connect, describeProblem } from '../../test/client';
import { pull } from '../../test/survey';
import { faultless, misnumbered, problem } from '../../test/texts';
import type { Reading } from '../workspace/reports';
import type { WorkspaceItem } from './protocol';

/** A server whose client finds and reads these files, and has one configuration for all of them. */
async function served(readings: Readonly<Record<string, Reading>>, config: string | null, options: ClientOptions = {}) {
  const client = await connect({ initializationOptions: { companion: true }, ...options });
  const tokens: unknown[] = [];
  client.connection.onRequest('nianbao/findReports', ({ token }: { token: unknown }) => {
    tokens.push(token);
    return Object.keys(readings).map((uri) => ({ uri }));
  });
  client.connection.onRequest('nianbao/readReport', ({ uri }: { uri: string }) => readings[uri] as unknown);
  client.connection.onRequest('nianbao/readFile', ({ uri }: { uri: string }) =>
    uri === 'vfs://x/nianbao.config.json' ? config : null,
  );
  return { client, tokens };
}

const told = (items: readonly WorkspaceItem[], name: string) => items.find(({ uri }) => uri === `vfs://x/${name}.txt`);

describe("the workspace, by this project's client", () => {
  it('is what the client finds and reads, with what is told of each file', async () => {
    const readings: Record<string, Reading> = {
      'vfs://x/a.txt': { kind: 'text', text: misnumbered },
      'vfs://x/b.txt': { kind: 'unread', why: '似为 GB18030 编码', isReport: true },
      'vfs://x/c.txt': { kind: 'unread', why: '没有权限', isReport: false },
      'vfs://x/d.txt': { kind: 'other' },
      'vfs://x/e.txt': { kind: 'text', text: '一、采购清单\n' },
    };
    const { client, tokens } = await served(readings, null);
    client.open(faultless, 'vfs://x/a.txt');
    const items = await pull(client, [{ uri: 'vfs://x/gone.txt', value: 'x' }], { partialResultToken: undefined });
    assert.deepEqual(tokens, [null]);
    assert.deepEqual(told(items, 'a')?.nianbao, { kind: 'report', year: 2025, organ: '清溪区人民政府' });
    assert.deepEqual(told(items, 'c')?.nianbao, { kind: 'unread', why: '没有权限', isReport: false });
    for (const name of ['d', 'e', 'gone']) assert.deepEqual(told(items, name)?.nianbao, { kind: 'other' });
    assert.deepEqual(
      items.map(({ uri, ...item }) => [uri.slice(8, -4), 'items' in item ? item.items.length : -1]).sort(),
      [
        ['a', 1],
        ['b', 1],
        ['c', 0],
        ['d', 0],
        ['e', 0],
        ['gone', 0],
      ],
    );
  });

  it('is judged under the settings and the configuration of each file', async () => {
    const readings: Record<string, Reading> = {
      'vfs://x/a.txt': { kind: 'text', text: misnumbered },
      'vfs://x/b.txt': { kind: 'text', text: misnumbered },
    };
    const config = '{ "reportYear": 2024, "overrides": [ { "files": ["b.txt"], "severity": { "outline": "off" } } ] }';
    const { client } = await served(readings, config, { settings: { nianbao: { severity: { outline: 'hint' } } } });
    const items = await pull(client);
    const problemsOf = (name: string) => {
      const item = told(items, name);
      return item?.kind === 'full' ? item.items.map((diagnostic) => describeProblem(misnumbered, diagnostic)) : [];
    };
    assert.deepEqual(told(items, 'a')?.nianbao, { kind: 'report', year: 2024, organ: '清溪区人民政府' });
    const ofYear = ['error year/mismatch 2025', 'warning year/plan-unmarked 2025'];
    assert.deepEqual(problemsOf('a'), [...ofYear, problem.replace('error', 'hint')]);
    assert.deepEqual(problemsOf('b'), ofYear);
  });
});
