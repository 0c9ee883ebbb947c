import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, faults, pause, report, showReport, until, untilProblems } from '../../support';
import { breakWorkers, crash, lastWorker } from '../workers';

const restart = () => vscode.commands.executeCommand('nianbao.restartServer');

/** More often than a server is started again within three minutes. */
const crashes = 5;

describe('a worker', () => {
  beforeEach(async () => {
    await showReport(report());
    await untilProblems(report(), faults);
  });
  afterEach(async function () {
    breakWorkers(false);
    if (this.currentTest?.state === 'failed') await restart();
    await closeAll();
  });

  it('that crashes is followed by another, until it has crashed too often', async () => {
    for (let time = 1; time < crashes; time++) {
      const worker = lastWorker();
      crash(worker);
      await until('another worker', () => lastWorker() !== worker);
      await untilProblems(report(), faults);
    }
    const worker = lastWorker();
    crash(worker);
    await pause(1000);
    assert.equal(lastWorker(), worker, 'it was started again');
    await restart();
    await untilProblems(report(), faults);
  });

  it('that cannot be loaded is no server, until it can be', async () => {
    breakWorkers(true);
    await restart();
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('nianbao.checkWorkspace')));
    breakWorkers(false);
    await restart();
    await untilProblems(report(), faults);
  });
});
