import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, faults, report, showReport, until, untilProblems } from '../../support';
import { lastWorker } from '../workers';

describe('a worker that crashes', () => {
  after(closeAll);

  it('is followed by another, which judges the report again', async () => {
    await showReport(report());
    await untilProblems(report(), faults);
    const worker = lastWorker();
    assert.ok(worker);
    worker.terminate();
    // What a browser tells of an error that nobody caught.
    worker.dispatchEvent(new Event('error'));
    await until('another worker', () => lastWorker() !== worker);
    await vscode.commands.executeCommand('nianbao.fixAll');
    await untilProblems(report(), []);
  });
});
