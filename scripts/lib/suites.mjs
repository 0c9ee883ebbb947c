// How a stage of `npm test` is run and counted: each function resolves with `{ passed, failed, skipped }`.
import { fork } from 'node:child_process';
import { at, node, root } from './project.mjs';

/** A tool that says yes or no by its exit code: one check. */
export async function tool(...args) {
  const passed = (await node(args)) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Files of mocha tests, in a process of their own. A crash, no test at all, and no end within `minutes` count as a failure. */
export function mocha(files, flags = [], minutes = 5) {
  return new Promise((resolve, reject) => {
    const child = fork(at('scripts/mocha.mjs'), [...flags, ...files], {
      cwd: root,
      execArgv: ['--enable-source-maps'],
    });
    let counts = { passed: 0, failed: 0, skipped: 0 };
    const timer = setTimeout(() => {
      console.error(`No end after ${minutes} minutes: ended by force.`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('message', (message) => {
      counts = message;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      const unexplained = code !== 0 && counts.failed === 0;
      if (unexplained)
        console.error(
          counts.passed === 0 ? 'No test passed.' : `The tests passed, but their process ended with ${code}.`,
        );
      resolve(unexplained ? { ...counts, failed: 1 } : counts);
    });
  });
}

/** The counts of several results as one. */
export function total(results) {
  const sum = (key) => results.reduce((all, result) => all + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of a report that mocha wrote elsewhere, in VS Code. */
export const closing = /^(\d+) passed, (\d+) failed$/m;

/** The counts of such a report, and of the exit code of what wrote it. */
export function countsOf(report, code) {
  const [, passed = 0, failed = 0] = closing.exec(report) ?? [];
  const skipped = /^ *(\d+) pending$/m.exec(report)?.[1] ?? 0;
  const problem = code !== 0 && Number(failed) === 0;
  if (problem) console.error(report ? `VS Code ended with ${code}.` : `VS Code ended with ${code} before a test ran.`);
  return { passed: Number(passed), failed: problem ? 1 : Number(failed), skipped: Number(skipped) };
}
