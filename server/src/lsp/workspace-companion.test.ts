import assert from 'node:assert/strict';
import { connect } from '../../test/client';
import { pull } from '../../test/survey';
import { faultless, misnumbered } from '../../test/texts';
import type { Reading } from '../workspace/reports';

describe("the workspace, by this project's client", () => {
  it('is what the client finds and reads, with what is told of each file', async () => {
    const readings: Record<string, Reading> = {
      'vfs://x/a.txt': { kind: 'text', text: misnumbered },
      'vfs://x/b.txt': { kind: 'unread', why: '似为 GB18030 编码', isReport: true },
      'vfs://x/c.txt': { kind: 'unread', why: '没有权限', isReport: false },
      'vfs://x/d.txt': { kind: 'other' },
    };
    const client = await connect({ initializationOptions: { companion: true } });
    const tokens: unknown[] = [];
    client.connection.onRequest('nianbao/findReports', ({ token }: { token: unknown }) => {
      tokens.push(token);
      return Object.keys(readings).map((uri) => ({ uri }));
    });
    client.connection.onRequest('nianbao/readReport', ({ uri }: { uri: string }) => readings[uri] as unknown);
    client.connection.onRequest('nianbao/readFile', () => null);
    client.open(faultless, 'vfs://x/a.txt');
    const items = await pull(client, [{ uri: 'vfs://x/gone.txt', value: 'x' }], { partialResultToken: undefined });
    assert.deepEqual(tokens, [null]);
    const told = (name: string) => items.find(({ uri }) => uri === `vfs://x/${name}.txt`);
    assert.deepEqual(told('a')?.nianbao, { kind: 'report', year: 2025, organ: '清溪区人民政府' });
    assert.deepEqual(told('c')?.nianbao, { kind: 'unread', why: '没有权限', isReport: false });
    assert.deepEqual(told('d')?.nianbao, { kind: 'other' });
    assert.deepEqual(told('gone')?.nianbao, { kind: 'other' });
    assert.deepEqual(
      items.map(({ uri, ...item }) => [uri.slice(8, -4), 'items' in item ? item.items.length : -1]).sort(),
      [
        ['a', 1],
        ['b', 1],
        ['c', 0],
        ['d', 0],
        ['gone', 0],
      ],
    );
  });
});
