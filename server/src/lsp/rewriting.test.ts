import assert from 'node:assert/strict';
import type { PrepareRenamePlaceholder, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { rangeOf, wordsIn } from '../../test/positions';
import { print } from '../../test/print';
import { sample } from '../../test/sample';
import { parse } from '../engine';

const { text } = print(sample, 'pipe-rows', { eol: '\r\n' });
const untidy = text.replace('四、政府', '4. 政府').replace('（三）政府', '（3）政府').replace('412 |', '412   |');
const options = { tabSize: 2, insertSpaces: true };

describe('formatting', () => {
  it('brings markers and blank space into the standard form', async () => {
    const document = (await connect()).open(untidy);
    assert.equal(document.after(await document.ask<TextEdit[]>('formatting', { options })), text);
  });

  it('keeps to the range that it is asked for', async () => {
    const document = (await connect()).open(untidy);
    const range = rangeOf(untidy, '4. 政府信息公开');
    const edits = await document.ask<TextEdit[]>('rangeFormatting', { options, range });
    assert.equal(document.after(edits), untidy.replace('4. 政府', '四、政府'));
  });

  it('has nothing to do in a neat report or another text', async () => {
    const { open } = await connect();
    assert.deepEqual(await open(text).ask('formatting', { options }), []);
    assert.deepEqual(await open('会议纪要 \n').ask('formatting', { options }), []);
  });
});

describe('rewriting tables', () => {
  const layouts = ['一格一行', '一行一行（制表符分隔）', 'Markdown 表格'];
  const titles = [
    ...layouts.map((name) => `将此表改写为${name}`),
    ...layouts.map((name) => `将全部 3 张表改写为${name}`),
  ];

  it('is offered in the menu of a table that was read, and there alone', async () => {
    const document = (await connect()).open(text);
    const offered = async (words: string, context = {}) =>
      (await document.actions(words, context))
        .filter(({ kind }) => kind === 'refactor.rewrite')
        .map(({ title }) => title);
    assert.deepEqual(await offered('行政许可'), titles);
    assert.deepEqual(await offered('第二十条第（一）项'), titles);
    assert.deepEqual(await offered('行政许可', { only: ['refactor'] }), titles);
    assert.deepEqual(await offered('行政许可', { only: ['source', 'quickfix'] }), []);
    assert.deepEqual(await offered('行政许可', { triggerKind: 2 }), [], 'unasked');
    assert.deepEqual(await offered('网站栏目'), []);
    document.replace('行政强制 | 0 |', '行政强制 |');
    assert.deepEqual(await offered('行政许可'), []);
  });

  it('changes the one table, with its line ends', async () => {
    const document = (await connect()).open(text);
    const [action] = await document.actions('行政许可', { only: ['refactor.rewrite'] });
    const after = document.after(action?.edit);
    assert.ok(after.includes('\r\n\t行政许可\r\n\t412\r\n\r\n\t第二十条第（六）项\r\n'));
    assert.equal(after.slice(after.indexOf('三、收到')), text.slice(text.indexOf('三、收到')));
  });

  it('answers the command with all ways, each in one edit', async () => {
    const { open, request } = await connect();
    const document = open(text);
    const position = { line: 0, character: 0 };
    const result = await request('nianbao/rewriteTables', { uri: document.uri, position });
    assert.deepEqual(
      result.choices.map(({ layout, table, edits }) => [layout, table, edits.length]),
      ['cells', 'rows', 'markdown'].map((layout) => [layout, null, 3]),
    );
    const values = (report: string) =>
      parse(report).tables.map(({ cells }) => Array.from(cells.values(), ({ value }) => value));
    for (const { edits } of result.choices) assert.deepEqual(values(document.after(edits)), values(text));
    const inTable = await request('nianbao/rewriteTables', {
      uri: document.uri,
      position: rangeOf(text, '行政许可').start,
    });
    assert.deepEqual(
      inTable.choices.slice(0, 3).map(({ table }) => table),
      Array(3).fill('主动公开政府信息情况表'),
    );
  });

  it('says what could not be read, and has nothing for another text', async () => {
    const { open, request } = await connect();
    const position = { line: 0, character: 0 };
    const ask = (words: string) => request('nianbao/rewriteTables', { uri: open(words).uri, position });
    const { unread, choices } = await ask(text.replace('二、上年结转', ''));
    assert.deepEqual([unread, choices.length], [1, 3]);
    assert.deepEqual(await ask('会议纪要\n'), { version: 1, unread: 0, choices: [] });
    const closed = await request('nianbao/rewriteTables', { uri: 'file:///none.txt', position });
    assert.deepEqual(closed, { version: -1, unread: 0, choices: [] });
  });
});

describe('renumbering', () => {
  const report = text.replace('（三）政府信息管理', '（三）清理文件\r\n逐件清理，见第（四）项。\r\n（三）政府信息管理');
  const right = report
    .replace('（三）政府信息管理', '（四）政府信息管理')
    .replace('（四）平台', '（五）平台')
    .replace('（五）监督', '（六）监督');

  it('is offered on the heading, with what it leaves to be looked at', async () => {
    const document = (await connect()).open(report);
    const [action, ...others] = await document.actions('清理文件', { only: ['refactor.rewrite'] });
    assert.deepEqual(others, []);
    assert.equal(action?.title, '从此处起依次重编序号（改 3 处；另有 1 处提到序号，须自行核对）');
    assert.equal(document.after(action.edit), right);
    const unasked = await document.actions('清理文件', { triggerKind: 2 });
    assert.ok(unasked.some(({ title }) => title === action.title));
    assert.deepEqual(await document.actions('清理文件', { only: ['source.organizeImports'] }), []);
  });

  it('is not offered where all is in order', async () => {
    const document = (await connect()).open(text);
    assert.deepEqual(await document.actions('（三）政府信息管理', { only: ['refactor'] }), []);
    const later = (await connect()).open(report);
    assert.deepEqual(await later.actions('（一）主动公开', { only: ['refactor'] }), [], 'nor far from where it is not');
  });

  it('answers the command, which also takes the next heading', async () => {
    const { open, request } = await connect();
    const document = open(report);
    const ask = (words: string) =>
      request('nianbao/renumber', { uri: document.uri, position: rangeOf(report, words).start });
    const { version, edits, references } = await ask('（三）政府信息管理');
    assert.equal(version, 1);
    assert.equal(document.after(edits ?? undefined), right);
    assert.deepEqual(
      references.map(({ range, words }) => [words, wordsIn(report, range)]),
      [['第（四）项', '第（四）项']],
    );
    assert.equal(document.after((await ask('逐件清理')).edits ?? undefined), right);
    assert.deepEqual((await ask('未收取')).edits, null);
    const position = { line: 0, character: 0 };
    assert.deepEqual(await request('nianbao/renumber', { uri: 'file:///none.txt', position }), {
      version: -1,
      edits: null,
      references: [],
    });
  });
});

describe('a new report', () => {
  it('is a snippet whose blanks count up, and a name', async () => {
    const { request } = await connect();
    const plan = { organ: '清溪县人民政府', year: 2025, layout: 'cells', cells: 'zero' } as const;
    const { name, snippet } = await request('nianbao/newReport', plan);
    assert.equal(name, '清溪县人民政府2025年政府信息公开工作年度报告.txt');
    assert.match(snippet, /^清溪县人民政府2025年政府信息公开工作年度报告\n/);
    const stops = [...snippet.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
    assert.deepEqual(
      stops,
      Array.from(stops, (_, i) => i + 1),
    );
    assert.match(snippet, /\n\t行政许可\n\t\$\{17:0\}\n/);
    assert.match(snippet, /申请\$\{4:×\}件/);
  });
});

describe('renaming the year', () => {
  const report = text.replace('全年公开', '较2024年增加，全年公开').replace('组织业务', '按〔2025〕1号要求，组织业务');

  it('is offered on the report’s year and nowhere else', async () => {
    const document = (await connect()).open(report);
    const found = await document.askAt<PrepareRenamePlaceholder | null>('prepareRename', '2025年政府');
    assert.ok(found);
    assert.deepEqual([wordsIn(report, found.range), found.placeholder], ['2025', '2025']);
    for (const other of ['2024年增加', '2025〕1号', '清溪区人民'])
      assert.equal(await document.askAt('prepareRename', other), null);
  });

  it('changes title and sentences, by kind, in a preview', async () => {
    const document = (await connect()).open(report);
    const edit = await document.askAt<WorkspaceEdit>('rename', '2025年政府', { newName: '２０２６年' });
    assert.equal(
      document.after(edit),
      report.replace('2025年政府信息', '2026年政府信息').replace('2025年，清溪区', '2026年，清溪区'),
    );
    // In VS Code what needs confirmation opens the preview, unticked; what does not stands there ticked.
    assert.deepEqual(edit.changeAnnotations, {
      '请逐处核对，不改的去掉勾选': { label: '请逐处核对，不改的去掉勾选', needsConfirmation: true },
      标题: { label: '标题' },
      句首的年份: { label: '句首的年份' },
    });
  });

  it('goes without groups where the client knows none', async () => {
    const document = (await connect({ capabilities: {} })).open(report);
    const edit = await document.askAt<WorkspaceEdit>('rename', '2025年政府', { newName: '2026' });
    assert.equal(edit.changeAnnotations, undefined);
    assert.ok(document.after(edit).includes('2026年，清溪区'));
  });

  it('takes only a year', async () => {
    const document = (await connect()).open(report);
    for (const newName of ['', '25', '二〇二六', '1999', '20266'])
      await assert.rejects(document.askAt('rename', '2025年政府', { newName }), /报告年度应为四位数字/);
  });
});
