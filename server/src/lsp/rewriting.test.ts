import assert from 'node:assert/strict';
import type { PrepareRenamePlaceholder, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { rangeOf, wordsIn } from '../../test/positions';
import { print } from '../../test/print';
import { sample } from '../../test/sample';

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

  it('changes title and sentences, each kind to be confirmed', async () => {
    const document = (await connect()).open(report);
    const edit = await document.askAt<WorkspaceEdit>('rename', '2025年政府', { newName: '２０２６年' });
    assert.equal(
      document.after(edit),
      report.replace('2025年政府信息', '2026年政府信息').replace('2025年，清溪区', '2026年，清溪区'),
    );
    assert.deepEqual(edit.changeAnnotations, {
      标题: { label: '标题', needsConfirmation: true },
      句首的年份: { label: '句首的年份', needsConfirmation: true },
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
