import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, faults, problems, report, showReport, until, untilProblems } from '../../support';

describe('a server that crashes', () => {
  after(closeAll);

  it('is started again, and judges the report again', async function () {
    if (process.platform === 'win32') this.skip();
    await showReport(report());
    await untilProblems(report(), faults);
    process.kill(await until('the server', runningServer), 'SIGKILL');
    await until('the problems to go with the server', () => problems(report()).length === 0);
    await untilProblems(report(), faults);
  });

  it('is given up after five times in three minutes, which is said with a way to start it again', async function () {
    if (process.platform === 'win32') this.skip();
    await showReport(report());
    // A new one, whose crashes are counted from now on.
    await vscode.commands.executeCommand('nianbao.restartServer');
    const { showErrorMessage } = vscode.window;
    const told: unknown[][] = [];
    let choose: (choice: string | undefined) => void = () => {};
    Object.assign(vscode.window, {
      showErrorMessage: (...message: unknown[]) => {
        told.push(message);
        return new Promise((resolve) => {
          choose = resolve;
        });
      },
    });
    try {
      for (let crash = 1; crash <= 5; crash += 1) {
        await untilProblems(report(), faults);
        assert.deepEqual(told, [], `told after ${crash - 1}`);
        process.kill(await until('the server', runningServer), 'SIGKILL');
        await until('the problems to go with the server', () => problems(report()).length === 0);
      }
      await until('the message', () => told.length > 0);
      assert.deepEqual(told, [['校核服务多次意外停止，不再自动重新启动。', '重新启动', '显示日志']]);
      assert.equal(runningServer(), undefined);
      choose('重新启动');
      await untilProblems(report(), faults);
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
      choose(undefined);
    }
  });
});

/** The child of this extension host that runs dist/server.js. */
function runningServer(): number | undefined {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  for (const line of processes) {
    const [pid, parent, state = '', ...args] = line.trim().split(/\s+/);
    const isServer = Number(parent) === process.pid && args.some((arg) => arg.endsWith('dist/server.js'));
    if (isServer && !state.startsWith('Z')) return Number(pid);
  }
  return undefined;
}
