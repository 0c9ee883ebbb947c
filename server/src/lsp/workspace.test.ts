import assert from 'node:assert/strict';
import { connect, describeProblem, pushed, vscode } from '../../test/client';
import { misnumbered, problem } from '../../test/texts';
import { config, uri, workplace } from '../../test/workplace';

describe('the configuration', () => {
  it('is that of the nearest folder upwards, and goes before the settings', async () => {
    const { open } = await workplace(
      { [config]: '{ "severity": { "outline": "hint" } }' },
      { settings: { nianbao: { severity: { 'outline/section-misnumbered': 'warning' } } } },
    );
    assert.deepEqual(await open(misnumbered, uri).problems(), [problem.replace('error', 'hint')]);
    assert.deepEqual(await open(misnumbered, 'file:///x/a.txt').problems(), [problem.replace('error', 'warning')]);
    assert.deepEqual(await open(misnumbered, 'untitled:1').problems(), [problem.replace('error', 'warning')]);
  });

  it('leaves files alone that it ignores', async () => {
    const { open, request } = await workplace({ [config]: '{ "ignore": ["a.txt"] }' });
    const document = open(misnumbered, uri);
    assert.deepEqual(await document.problems(), []);
    assert.deepEqual(await document.actions('4、'), []);
    assert.deepEqual(await request('nianbao/fixAll', { uri }), { version: 1, edits: [] });
    assert.equal(await request('nianbao/judgement', { uri }), null);
    assert.ok((await document.symbols()).length > 0);
  });

  it('is read again when it changes', async () => {
    const { files, open, changed, registered, refreshes } = await workplace();
    const document = open(misnumbered, uri);
    assert.deepEqual(await document.problems(), [problem]);
    assert.ok(registered.includes('workspace/didChangeWatchedFiles'));
    const { resultId } = await document.pull();
    assert.equal((await document.pull(resultId)).kind, 'unchanged');
    files[config] = '{ "severity": { "outline": "off" } }';
    changed(config);
    assert.deepEqual(await document.problems(), []);
    assert.equal(refreshes(), 1);
  });

  it('is pushed again when it changes', async () => {
    const capabilities = { ...pushed, workspace: vscode.workspace ?? {} };
    const { files, open, changed, push, published } = await workplace({}, { capabilities });
    open(misnumbered, uri);
    assert.equal((await push(uri, 1)).diagnostics.length, 1);
    published.splice(0);
    files[config] = '{ "severity": { "outline": "off" } }';
    changed(config);
    assert.deepEqual((await push(uri, 1)).diagnostics, []);
  });

  it('is read again at each change of a text by clients that cannot watch', async () => {
    const { didChangeWatchedFiles, ...workspace } = vscode.workspace ?? {};
    const { files, open } = await workplace({}, { capabilities: { ...vscode, workspace } });
    const document = open(misnumbered, uri);
    assert.deepEqual(await document.problems(), [problem]);
    files[config] = '{ "severity": { "outline": "off" } }';
    document.replace('120条', '121条');
    assert.deepEqual(await document.problems(), []);
  });

  it('is used as far as it holds, and shows its problems until they are mended', async () => {
    const text = '{\n  "severity": { "outline": "hint", "txt": "off" }\n}';
    const { files, open, push, changed, published } = await workplace({ [config]: text });
    const document = open(misnumbered, uri);
    assert.deepEqual(await document.problems(), [problem.replace('error', 'hint')]);
    const [wrong] = (await push(config, undefined)).diagnostics;
    assert.ok(wrong);
    assert.equal(describeProblem(text, wrong), 'error undefined "txt"');
    assert.match(String(wrong.message), /没有“txt”这条规则/);
    published.splice(0);
    files[config] = '{}';
    changed(config);
    assert.deepEqual((await push(config, undefined)).diagnostics, []);
    assert.deepEqual(await document.problems(), [problem]);
  });

  it('is asked of the client where only that can read it', async () => {
    const asked: string[] = [];
    const client = await connect({ initializationOptions: { companion: true } });
    client.connection.onRequest('nianbao/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === 'vscode-vfs://github/o/nianbao.config.json' ? '{ "severity": { "outline": "off" } }' : null;
    });
    assert.deepEqual(await client.open(misnumbered, 'vscode-vfs://github/o/r/a.txt').problems(), []);
    assert.ok(asked.includes('vscode-vfs://github/o/r/nianbao.baseline.json'));
  });
});
