import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  acceptMisnumbered,
  closeAll,
  faults,
  inWorkspace,
  json,
  plainText,
  problems,
  report,
  showReport,
  untilProblems,
} from '../support';

describe('a workspace that is not trusted', () => {
  afterEach(closeAll);

  it('is not', () => assert.equal(vscode.workspace.isTrusted, false));

  it('has its reports judged, and mended', async () => {
    await showReport(report());
    await untilProblems(report(), faults);
    await vscode.commands.executeCommand('nianbao.fixAll');
    await untilProblems(report(), []);
  });

  it('is checked as a whole', async () => {
    const summary = await vscode.commands.executeCommand<object>('nianbao.checkWorkspace');
    assert.deepEqual(summary, { ...summary, reports: 2, faulty: 1, unread: 0 });
    await untilProblems(report(), faults);
    assert.deepEqual(problems(plainText()), []);
  });

  it('has its configuration obeyed, which says what is a problem and runs nothing', async () => {
    const config = inWorkspace('nianbao.config.json');
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{ "severity": { "table": "off" } }'));
    await showReport(report());
    await untilProblems(report(), ['outline/section-misnumbered']);
    await vscode.workspace.fs.delete(config);
    await untilProblems(report(), faults);
  });

  it('has a baseline written on demand', async () => {
    await showReport(report());
    await untilProblems(report(), faults);
    await acceptMisnumbered(report());
    await untilProblems(report(), ['table/cell-mismatch']);
    assert.equal((await json(inWorkspace('nianbao.baseline.json'))).accepted.length, 1);
  });
});
