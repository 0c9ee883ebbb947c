import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { connect, type TestClient } from '../../test/client';
import { misnumbered, problem } from '../../test/texts';
import { baseline, choose, config, uri, workplace } from '../../test/workplace';

describe('"not here"', () => {
  it('is offered after the mends, and not preferred', async () => {
    const { open } = await workplace();
    const actions = await open(misnumbered, uri).actions('4、', { only: ['quickfix'] });
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
      [
        ['将序号改为“四、”', 'quickfix', true],
        ['接受此处（写入基线）', 'quickfix', undefined],
        ['在此文件停用此规则', 'quickfix', undefined],
        ['在工作区停用此规则', 'quickfix', undefined],
      ],
    );
    assert.deepEqual(
      actions.at(-1)?.diagnostics?.map(({ code }) => code),
      ['outline/section-misnumbered'],
    );
  });

  it('names the rules where there are several', async () => {
    const { open } = await workplace();
    const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    const actions = await open(misnumbered.replace('申请3件', '申请4件'), uri).actions(whole, { only: ['quickfix'] });
    const titles = actions.map(({ title }) => title).filter((title) => title.startsWith('在工作区'));
    assert.deepEqual(titles, ['在工作区停用此规则：正文数字与表格不符', '在工作区停用此规则：一级标题序号有误']);
  });

  it('is not offered to a text in no folder, nor where nothing can be written', async () => {
    const titles = async ({ open }: Pick<TestClient, 'open'>, at: string) =>
      (await open(misnumbered, at).actions('4、', { only: ['quickfix'] })).length;
    assert.equal(await titles(await workplace(), 'untitled:1'), 1);
    assert.equal(await titles(await workplace(), 'vscode-vfs://github/o/a.txt'), 1);
    assert.equal(await titles(await connect(), uri), 1);
    assert.equal(
      await titles(await connect({ initializationOptions: { companion: true } }), 'vscode-vfs://x/a.txt'),
      4,
    );
  });

  it('accepts a finding, and nothing else like it', async () => {
    const two = misnumbered.replace('二、主动', '2、主动');
    const client = await workplace();
    const document = await choose(client, '接受此处（写入基线）', two);
    assert.deepEqual(await document.problems(), ['error outline/section-misnumbered 2、']);
    assert.deepEqual(JSON.parse(client.files[baseline] ?? '').accepted, [
      {
        file: '甲/a.txt',
        rule: 'outline/section-misnumbered',
        fingerprint: JSON.parse(client.files[baseline] ?? '').accepted[0].fingerprint,
        text: '4、政府信息公开行政复议、行政诉讼情况',
      },
    ]);
    assert.equal(client.refreshes(), 1);
    assert.equal(client.changes(), 0);
    const { edits } = await client.request('nianbao/fixAll', { uri });
    assert.equal(document.after(edits), misnumbered, 'what was accepted is not mended');
    document.replace('4、', '四、');
    document.replace('四、政府', '4、政府');
    assert.equal((await document.problems()).length, 1, 'it is accepted still');
  });

  it('writes beside the configuration that holds, or into the baseline that does', async () => {
    const beside = await workplace({ 'file:///w/%E7%94%B2/nianbao.config.json': '{}' });
    await choose(beside, '接受此处（写入基线）');
    assert.equal(JSON.parse(beside.files['file:///w/%E7%94%B2/nianbao.baseline.json'] ?? '').accepted[0].file, 'a.txt');
    const above = await workplace({ 'file:///nianbao.baseline.json': '// 县\n{ "version": 1, "accepted": [] }' });
    await choose(above, '接受此处（写入基线）');
    assert.match(above.files['file:///nianbao.baseline.json'] ?? '', /^\/\/ 县\n.*\n.*"file": "w\/甲\/a\.txt"/);
  });

  it('writes beside the report where there is no workspace', async () => {
    const { files, ...client } = await workplace({}, { folders: [] });
    await choose(client, '在工作区停用此规则');
    assert.deepEqual(Object.keys(files), ['file:///w/%E7%94%B2/nianbao.config.json']);
  });

  it('switches a rule off in a file', async () => {
    const client = await workplace({ [config]: '{\n  // 本县\n  "reportYear": 2025\n}\n' });
    const document = await choose(client, '在此文件停用此规则');
    assert.deepEqual(await document.problems(), []);
    assert.match(client.files[config] ?? '', /\/\/ 本县\n {2}"reportYear": 2025,\n/);
    assert.deepEqual(await client.open(misnumbered, 'file:///w/b.txt').problems(), [problem]);
  });

  it('switches a rule off in the workspace', async () => {
    const client = await workplace();
    const document = await choose(client, '在工作区停用此规则');
    assert.deepEqual(await document.problems(), []);
    assert.deepEqual(await client.open(misnumbered, 'file:///w/b.txt').problems(), []);
    assert.deepEqual(JSON.parse(client.files[config] ?? ''), { severity: { 'outline/section-misnumbered': 'off' } });
  });

  it('loses nothing where several are chosen at once', async () => {
    const client = await workplace();
    const names = Array.from({ length: 20 }, (_, i) => `file:///w/${i}.txt`);
    await Promise.all(
      names.map(async (name) => {
        const actions = await client.open(misnumbered, name).actions('4、', { only: ['quickfix'] });
        await client.execute(actions[1]?.command);
      }),
    );
    assert.equal(JSON.parse(client.files[baseline] ?? '').accepted.length, 20);
  });

  it('does not write over what it cannot understand, and says so', async () => {
    for (const [title, at] of [
      ['接受此处（写入基线）', baseline],
      ['在此文件停用此规则', config],
    ] as const) {
      const client = await workplace({ [at]: '{ "severity": ' });
      await choose(client, title);
      assert.equal(client.files[at], '{ "severity": ');
      assert.match(client.messages[0] ?? '', /^nianbao\.\w+\.json 未改动：不是有效的 JSON：/);
    }
  });

  it('says why it could not write', async () => {
    const client = await connect({
      files: { readFile: async () => undefined, writeFile: () => Promise.reject(new Error('无法写入：没有权限')) },
    });
    await choose(client, '在工作区停用此规则');
    assert.deepEqual(client.messages, ['nianbao.config.json 未改动：无法写入：没有权限']);
  });

  it('takes no commands that make no sense', async () => {
    const { files, execute, open } = await workplace();
    const argument = { uri: 'untitled:1', rule: 'text/residue', fingerprint: '', text: '' };
    for (const command of ['nianbao.acceptFinding', 'nianbao.disableRuleInFile', 'rm'])
      for (const args of [undefined, [], [3], [{}], [argument]])
        await execute({ title: '', command, ...(args && { arguments: args }) });
    assert.deepEqual(files, {});
    assert.deepEqual(await open(misnumbered, uri).problems(), [problem]);
  });

  it('is written by the client where only that can, and tells it that findings differ', async () => {
    const written: Record<string, string> = {};
    const client = await connect({ initializationOptions: { companion: true }, folders: ['vscode-vfs://github/o'] });
    client.connection.onRequest('nianbao/readFile', ({ uri }: { uri: string }) => written[uri] ?? null);
    client.connection.onRequest('nianbao/writeFile', ({ uri, text }: { uri: string; text: string }) => {
      written[uri] = text;
      return null;
    });
    const document = client.open(misnumbered, 'vscode-vfs://github/o/r/a.txt');
    const actions = await document.actions('4、', { only: ['quickfix'] });
    await client.execute(actions[1]?.command);
    assert.deepEqual(Object.keys(written), ['vscode-vfs://github/o/nianbao.baseline.json']);
    assert.deepEqual(await document.problems(), []);
    for (let i = 0; i < 100 && client.changes() === 0; i += 1) await delay(1);
    assert.equal(client.changes(), 1);
  });
});
