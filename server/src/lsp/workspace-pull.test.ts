import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ProgressType,
  type SymbolInformation,
  type WorkDoneProgressBegin,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { type ClientOptions, connect, pushed, type TestClient } from '../../test/client';
import { idsOf, lines, pull } from '../../test/survey';
import { faultless, misnumbered } from '../../test/texts';
import { encode } from '../cli/files/encoding';
import { nodeHost } from '../workspace/nodeHost';
import { nodeReports } from '../workspace/nodeReports';

const wrong = ['outline/section-misnumbered'];

describe('the workspace, by a client that pulls', () => {
  let root: string;
  const path = (name: string) => join(root, name);
  const uri = (name: string) => pathToFileURL(path(name)).href;
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(path(name), content);
    // Long ago, so that its time tells whether it was changed.
    utimesSync(path(name), 1_000_000, 1_000_000);
  };
  const server = (options: ClientOptions = {}) =>
    connect({ files: nodeHost, reports: nodeReports, folders: [pathToFileURL(root).href], ...options });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nianbao 工作区-'));
    mkdirSync(path('下级'));
    write('甲.txt', misnumbered);
    write('下级/乙.md', faultless);
    write('备忘.txt', '明天开会');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is offered where files can be found, to clients whose library may ask whenever it likes', async () => {
    const provides = async (options: ClientOptions) =>
      (await server(options)).initialized.capabilities.diagnosticProvider?.workspaceDiagnostics;
    assert.equal(await provides({}), true);
    assert.equal(await provides({ initializationOptions: { companion: true } }), false);
    assert.equal(await provides({ capabilities: pushed }), undefined);
    assert.equal((await connect()).initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, false);
  });

  it('has the problems of all its files, streamed', async () => {
    const client = await server();
    const items = await pull(client);
    assert.deepEqual(lines(items), ['乙.md: ', '备忘.txt: ', `甲.txt: ${wrong}`]);
    assert.ok(items.every((item) => item.version === null && item.nianbao === undefined));
    const whole = await pull(client, [], { partialResultToken: undefined });
    assert.deepEqual(lines(whole), lines(items));
  });

  it('is in any encoding, and says nothing of what is no text', async () => {
    write('c.txt', await encode({ text: misnumbered, encoding: 'gb18030', bom: false }));
    write('d.txt', Buffer.from(`\uFEFF${misnumbered}`, 'utf16le'));
    write('e.txt', Buffer.from('PK\x03\x04 年报'));
    const found = lines(await pull(await server()));
    assert.deepEqual(found.slice(0, 3), [`c.txt: ${wrong}`, `d.txt: ${wrong}`, 'e.txt: ']);
  });

  it('is unchanged where neither a text nor what it is judged by has changed', async () => {
    const client = await server();
    const first = await pull(client);
    const second = await pull(client, idsOf(first));
    assert.deepEqual(lines(second), ['乙.md unchanged', '备忘.txt unchanged', '甲.txt unchanged']);
    // Written again with the same text, at another time.
    writeFileSync(path('甲.txt'), misnumbered);
    const third = await pull(client, idsOf(second));
    assert.deepEqual(lines(third), lines(second));
    write('甲.txt', `${misnumbered}\n`);
    assert.deepEqual(lines(await pull(client, idsOf(third))), [
      '乙.md unchanged',
      '备忘.txt unchanged',
      `甲.txt: ${wrong}`,
    ]);
  });

  it('is unchanged for a server that was started anew', async () => {
    const ids = idsOf(await pull(await server()));
    const client = await server();
    assert.deepEqual(lines(await pull(client, ids)), ['乙.md unchanged', '备忘.txt unchanged', '甲.txt unchanged']);
    assert.ok((await symbols(client, '2025清溪')).length > 0);
  });

  it('is judged again when a configuration changes, as far as that concerns a file', async () => {
    const client = await server();
    const first = await pull(client);
    write('nianbao.config.json', '{ "overrides": [ { "files": ["甲.txt"], "severity": { "outline": "off" } } ] }');
    client.changed(uri('nianbao.config.json'));
    const second = await pull(client, idsOf(first));
    assert.deepEqual(lines(second), ['乙.md unchanged', '备忘.txt unchanged', '甲.txt: ']);
    write('nianbao.config.json', '{ "ignore": ["甲.txt"] }');
    client.changed(uri('nianbao.config.json'));
    assert.ok(lines(await pull(client, idsOf(first))).includes('甲.txt: '));
  });

  it('takes back what it told of a file that is gone, once', async () => {
    const client = await server();
    const first = await pull(client);
    rmSync(path('甲.txt'));
    const second = await pull(client, idsOf(first));
    assert.deepEqual(lines(second), ['乙.md unchanged', '备忘.txt unchanged', '甲.txt: ']);
    assert.equal(idsOf(second).length, 2);
    assert.equal((await pull(client, idsOf(second))).length, 2);
  });

  it('leaves open documents to themselves, however their URI is spelt', async () => {
    const client = await server();
    const first = await pull(client);
    client.open(misnumbered, decodeURIComponent(uri('甲.txt')));
    assert.deepEqual(lines(await pull(client, idsOf(first))), ['乙.md unchanged', '备忘.txt unchanged']);
  });

  it('tells how far it is', async () => {
    const client = await server();
    const told: (WorkDoneProgressBegin | WorkDoneProgressReport)[] = [];
    client.connection.onProgress(new ProgressType<WorkDoneProgressReport>(), 'done', (value) => void told.push(value));
    await pull(client, [], { workDoneToken: 'done' });
    assert.deepEqual(
      told.map(({ kind, percentage }) => [kind, percentage]),
      [
        ['begin', 0],
        ['report', 33],
        ['report', 66],
        ['report', 100],
        ['end', undefined],
      ],
    );
    assert.equal(told.at(-2)?.message, '3 / 3 个文件');
  });

  it('stops when it is told to, and answers', async () => {
    const source = new CancellationTokenSource();
    let reads = 0;
    const files = Array.from({ length: 500 }, (_, i) => ({ uri: `file:///w/${i}.txt`, stamp: undefined }));
    const client = await server({ initializationOptions: { companion: true } });
    client.connection.onRequest('nianbao/findReports', () => files);
    client.connection.onRequest('nianbao/readReport', () => {
      reads += 1;
      if (reads === 20) source.cancel();
      return { kind: 'text', text: faultless } as unknown;
    });
    const params = { previousResultIds: [], partialResultToken: 1 };
    await assert.rejects(client.connection.sendRequest('workspace/diagnostic', params, source.token), {
      code: LSPErrorCodes.RequestCancelled,
    });
    assert.ok(reads < 100, `${reads} files read`);
    assert.equal((await client.open(misnumbered).problems()).length, 1);
  });

  it('goes on where one file makes the engine fail', async () => {
    const engine = await import('../engine');
    const parse: typeof engine.parse = (text, options) => {
      if (text === misnumbered) throw new Error('boom');
      return engine.parse(text, options);
    };
    const client = await connect({
      ...{ files: nodeHost, reports: nodeReports, folders: [pathToFileURL(root).href] },
      engine: { ...engine, parse },
    });
    assert.deepEqual(lines(await pull(client)), ['乙.md: ', '备忘.txt: ']);
    assert.ok(client.logged.some((line) => line.includes('boom')));
  });

  it('has symbols of reports that are not open, until they are gone', async () => {
    const client = await server();
    assert.deepEqual(await symbols(client, '清溪'), []);
    await pull(client);
    assert.deepEqual((await symbols(client, '清溪复议')).map(({ name }) => name).sort(), [
      '4、政府信息公开行政复议、行政诉讼情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
    const open = client.open(faultless.replaceAll('清溪', '桐岭'), uri('甲.txt'));
    assert.equal((await symbols(client, '清溪复议')).length, 1);
    assert.equal((await symbols(client, '桐岭复议')).length, 1);
    open.close();
    rmSync(path('甲.txt'));
    await pull(client);
    assert.equal((await symbols(client, '清溪复议')).length, 1);
  });

  const symbols = ({ connection }: TestClient, query: string): Promise<SymbolInformation[]> =>
    connection.sendRequest('workspace/symbol', { query });
});
