// First of all suites by its name: none of them calls activate().
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inBrowser, plainText, problems, report, show, showReport, untilProblems } from './support';

const extension = () => vscode.extensions.getExtension('nianbao.nianbao');

describe('activation', () => {
  after(closeAll);

  it('does not happen before a text is opened', function () {
    assert.ok(extension());
    // VS Code for the Web makes a plain text of its own as it starts.
    if (inBrowser) this.skip();
    assert.equal(extension()?.isActive, false);
  });

  it('makes a plain text that is a report one, and judges it', async () => {
    await showReport(report());
    await untilProblems(report(), ['outline/section-misnumbered', 'table/cell-mismatch']);
    assert.equal(extension()?.isActive, true);
  });

  it('leaves any other plain text alone', async () => {
    const document = await show(plainText());
    await showReport(report());
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(problems(plainText()), []);
  });

  it('offers every command of the manifest', async () => {
    const offered = new Set(await vscode.commands.getCommands(true));
    const { contributes } = extension()?.packageJSON ?? {};
    for (const { command } of contributes.commands) assert.ok(offered.has(command), command);
  });
});
