import { execFileSync } from 'node:child_process';
import { closeAll, faults, problems, report, showReport, until, untilProblems } from '../../support';

describe('a server that crashes', () => {
  after(closeAll);

  it('is started again, and judges the report again', async function () {
    if (process.platform === 'win32') this.skip();
    await showReport(report());
    await untilProblems(report(), faults);
    process.kill(serverProcess(), 'SIGKILL');
    await until('the problems to go with the server', () => problems(report()).length === 0);
    await untilProblems(report(), faults);
  });
});

/** The child of this extension host that runs dist/server.js. */
function serverProcess(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  for (const line of processes) {
    const [pid, parent, ...args] = line.trim().split(/\s+/);
    if (Number(parent) === process.pid && args.some((arg) => arg.endsWith('dist/server.js'))) return Number(pid);
  }
  throw new Error('no server runs');
}
