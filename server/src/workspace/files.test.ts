import assert from 'node:assert/strict';
import { workspaceFiles } from './files';
import { folderOf, foldersUp, relativePath } from './uris';

/** A host over an object; `read` lists what was asked for. */
function memory(files: Record<string, string | Error>) {
  const read: string[] = [];
  const host = {
    async readFile(uri: string) {
      read.push(uri);
      const content = files[uri];
      if (content instanceof Error) throw content;
      return content;
    },
    writeFile: () => Promise.reject(new Error('not here')),
  };
  return { files: workspaceFiles(host), read };
}

describe('workspaceFiles', () => {
  it('takes the nearest file upwards, whole', async () => {
    const { files } = memory({
      'file:///a/nianbao.config.json': '{ "reportYear": 2024, "organ": "甲" }',
      'file:///a/b/nianbao.config.json': '// 本年\n{ "reportYear": 2025 }',
      'file:///nianbao.baseline.json': '{ "version": 1, "accepted": [] }',
    });
    const { config, baseline } = await files.of('file:///a/b/c/');
    assert.equal(config?.folder, 'file:///a/b/');
    assert.deepEqual([config.value.reportYear, config.value.organ, config.problems], [2025, undefined, []]);
    assert.equal(baseline?.uri, 'file:///nianbao.baseline.json');
    assert.equal((await files.of('file:///x/')).config, undefined);
  });

  it('reads each place once until told to forget', async () => {
    const { files, read } = memory({});
    const first = await files.of('file:///a/b/');
    await Promise.all([files.of('file:///a/b/'), files.of('file:///a/c/')]);
    assert.equal(await files.of('file:///a/b/'), first);
    assert.equal(read.length, new Set(read).size);
    files.forget();
    assert.notEqual(await files.of('file:///a/b/'), first);
  });

  it('says what is wrong, and where', async () => {
    const text = '{ "severity": { "text": "loud" }, "ignore": [ 1 ] }';
    const { files } = memory({ 'x://h/nianbao.config.json': text });
    const { config } = await files.of('x://h/');
    const [level, pattern] = config?.problems ?? [];
    assert.equal(text.slice(level?.span.start, level?.span.end), '"text"');
    assert.equal(text.slice(pattern?.span.start, pattern?.span.end), '1');
  });

  for (const [text, message] of [
    ['{ "severity": {}, }', /^不是有效的 JSON：此处应为带双引号的名称/],
    ["{ 'severity': {} }", /^不是有效的 JSON：/],
    ['', /^文件是空的$/],
  ] as const)
    it(`takes nothing from ${JSON.stringify(text)}`, async () => {
      const { files } = memory({ 'file:///nianbao.config.json': text });
      const { config } = await files.of('file:///a/');
      assert.equal(config?.problems.length, 1);
      assert.match(config.problems[0]?.message ?? '', message);
    });

  it('does not look on above a file that cannot be read', async () => {
    const { files } = memory({
      'file:///a/nianbao.config.json': new Error('无法读取：没有权限'),
      'file:///nianbao.config.json': '{}',
    });
    const { config } = await files.of('file:///a/');
    assert.deepEqual(
      [config?.uri, config?.problems[0]?.message],
      ['file:///a/nianbao.config.json', '无法读取：没有权限'],
    );
  });

  it('does not take names of objects for settings', async () => {
    const { files } = memory({ 'file:///nianbao.config.json': '{ "__proto__": { "organ": "甲" }, "constructor": 1 }' });
    const { config } = await files.of('file:///');
    assert.equal(config?.value.organ, undefined);
    assert.equal(config?.problems.length, 2);
  });
});

describe('the folders of a URI', () => {
  it('are those of its path', () => {
    assert.equal(folderOf('file:///a/b%20c/d.txt'), 'file:///a/b%20c/');
    assert.equal(folderOf('vscode-vfs://github/o/r/d.txt'), 'vscode-vfs://github/o/r/');
    assert.deepEqual(foldersUp('file:///a/b/'), ['file:///a/b/', 'file:///a/', 'file:///']);
    assert.deepEqual(foldersUp('vscode-vfs://github/o/'), ['vscode-vfs://github/o/', 'vscode-vfs://github/']);
    assert.deepEqual(foldersUp('file:///'), ['file:///']);
  });

  it('are none of a text that is no file', () => {
    for (const uri of ['untitled:Untitled-1', 'untitled:/a/b.txt', 'x']) assert.equal(folderOf(uri), undefined, uri);
  });

  it('lead to names that people know', () => {
    assert.equal(relativePath('file:///a/', 'file:///a/%E7%94%B2/b%20c.txt'), '甲/b c.txt');
    assert.equal(relativePath('file:///a/', 'file:///a/100%.txt'), '100%.txt');
    assert.equal(relativePath('file:///a/', 'file:///b/c.txt'), undefined);
  });
});
