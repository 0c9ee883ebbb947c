import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  configure,
  faults,
  pause,
  plainText,
  problems,
  reportText,
  scratch,
  show,
  showReport,
  until,
  untilProblems,
} from './support';

/** Long enough for detection to have acted, had it wanted to. */
const settle = () => pause(400);

describe('detection', () => {
  const files = scratch('detection');
  let text: string;
  before(async () => {
    text = await reportText();
  });
  afterEach(async () => {
    await configure('nianbao.detection', undefined);
    await closeAll();
  });
  after(() => files.remove());

  it('takes a report that is pasted into a new file', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '', language: 'plaintext' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
    await until('the language', () => document.languageId === 'nianbao');
    await untilProblems(document.uri, faults);
  });

  it('leaves a report as plain text where it is off, until it is on', async () => {
    await configure('nianbao.detection', 'off');
    const document = await show(await files.write('off.txt', text));
    await settle();
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(problems(document.uri), []);
    await configure('nianbao.detection', 'auto');
    await until('the language', () => document.languageId === 'nianbao');
  });

  it('does not change a report before an answer where it asks', async () => {
    await configure('nianbao.detection', 'ask');
    const document = await show(await files.write('ask.txt', text));
    await settle();
    assert.equal(document.languageId, 'plaintext');
  });

  it('remembers a report that the user made plain text again, until it is marked as one', async () => {
    const uri = await files.write('declined.txt', text);
    const document = await showReport(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await settle();
    assert.equal(document.languageId, 'plaintext');
    await until('the problems to go', () => problems(uri).length === 0);

    await closeAll();
    await until('the file to be closed', () => document.isClosed);
    const again = await show(uri);
    await settle();
    assert.equal(again.languageId, 'plaintext');

    await vscode.commands.executeCommand('nianbao.markAsReport');
    await until('the language', () => again.languageId === 'nianbao');
    await untilProblems(uri, faults);
  });

  it('lets the user mark any file as a report', async () => {
    const document = await show(plainText());
    await vscode.commands.executeCommand('nianbao.markAsReport');
    await until('the language', () => document.languageId === 'nianbao');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
  });

  it('leaves a notice about reports and a large other text as plain text', async () => {
    const notice = '关于做好2025年政府信息公开工作年度报告编制工作的通知\n各街道办事处：\n现将有关事项通知如下。\n';
    const large = '本行文字与报告无关。\n'.repeat(200_000);
    for (const [name, content] of Object.entries({ 'notice.txt': notice, 'large.txt': large })) {
      const document = await show(await files.write(name, content));
      await settle();
      assert.equal(document.languageId, 'plaintext', name);
    }
  });
});
