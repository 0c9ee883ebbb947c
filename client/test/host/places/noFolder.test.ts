import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  acceptMisnumbered,
  closeAll,
  fault,
  faults,
  files,
  json,
  quickFixes,
  showReport,
  until,
  untilProblems,
} from '../support';

const single = files('workspace', '清溪县2025.txt');
const config = files('workspace', 'nianbao.config.json');
const baseline = files('workspace', 'nianbao.baseline.json');

describe('no folder', () => {
  let text: string;
  before(async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(single));
  });
  afterEach(closeAll);

  describe('a single file', () => {
    it('is judged and mended, after a restart too', async () => {
      const document = await showReport(single);
      await untilProblems(single, faults);
      await vscode.commands.executeCommand('nianbao.restartServer');
      await untilProblems(single, faults);
      await vscode.commands.executeCommand('nianbao.fixAll');
      await untilProblems(single, []);
      assert.notEqual(document.getText(), text);
    });

    it('obeys the configuration beside it', async () => {
      await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{ "severity": { "table": "off" } }'));
      await showReport(single);
      await untilProblems(single, ['outline/section-misnumbered']);
      await vscode.workspace.fs.delete(config);
    });

    it('has its baseline beside it', async () => {
      await showReport(single);
      await untilProblems(single, faults);
      await acceptMisnumbered(single);
      await untilProblems(single, ['table/cell-mismatch']);
      const { accepted } = await json(baseline);
      assert.deepEqual(
        accepted.map(({ file }: { file: string }) => file),
        ['清溪县2025.txt'],
      );
      await vscode.workspace.fs.delete(baseline);
    });
  });

  describe('a text that was never saved', () => {
    const untitled = async (language: string, content = text) =>
      (await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }))).document;

    it('is judged and mended', async () => {
      const document = await untitled('nianbao');
      await untilProblems(document.uri, faults);
      const [fix] = (await quickFixes(document.uri, await fault(document.uri))).filter(
        ({ isPreferred }) => isPreferred,
      );
      assert.ok(fix?.edit);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      await untilProblems(document.uri, ['table/cell-mismatch']);
      await vscode.commands.executeCommand('nianbao.fixAll');
      await untilProblems(document.uri, []);
    });

    it('is offered no baseline, which would have no place', async () => {
      const { uri } = await untitled('nianbao');
      await untilProblems(uri, faults);
      const titles = (await quickFixes(uri, await fault(uri))).map(({ title }) => title);
      assert.ok(titles.length > 0);
      assert.deepEqual(
        titles.filter((title) => title.includes('基线')),
        [],
      );
    });

    it('is taken for a report by itself', async () => {
      const document = await untitled('plaintext');
      await until('the language', () => document.languageId === 'nianbao');
      await untilProblems(document.uri, faults);
    });
  });

  it('has nothing to check as a whole', async () => {
    const summary = await vscode.commands.executeCommand<object>('nianbao.checkWorkspace');
    assert.deepEqual(summary, { files: 0, done: 0, reports: 0, faulty: 0, unread: 0 });
  });
});
