// The tests inside VS Code's extension host, in the desktop VS Code or in its server build, as VSCODE_TEST_HOST says.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadDesktop, runInDesktop } from '../vscode/desktop.mjs';
import { runInServer } from '../vscode/suite.mjs';
import { at, root } from './project.mjs';

/** Runs out/host. Resolves with the counts of its report. */
export async function hostSuite() {
  const run = await chooseHost();
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-host-'));
  const report = join(folder, 'report.txt');
  writeFileSync(report, '');
  // A copy: the tests change and write files in it.
  const workspace = join(folder, 'workspace');
  cpSync(at('test-fixtures/workspace'), workspace, { recursive: true });
  const stop = follow(report);
  try {
    const code = await run({
      extension: root,
      tests: at('out/host/index.js'),
      workspace,
      env: { NIANBAO_HOST_REPORT: report },
    });
    return counts(stop(), code);
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Unset, the variable means: the desktop one, or the server build where the desktop one cannot be had. Only that is
 * forgiven; a run that fails in the desktop VS Code has failed.
 */
export async function chooseHost() {
  const asked = process.env.VSCODE_TEST_HOST || undefined;
  if (asked === 'server') return runInServer;
  if (asked !== undefined && asked !== 'desktop')
    throw new Error(`VSCODE_TEST_HOST is desktop or server, not ${asked}`);
  try {
    const executable = await downloadDesktop();
    return (options) => runInDesktop({ ...options, executable });
  } catch (error) {
    if (asked === 'desktop') throw error;
    console.warn(`
**************************************************************************************
* The desktop VS Code cannot be had here: ${error.message}
* The tests run in VS CODE'S SERVER BUILD instead, in its real extension host.
* VSCODE_TEST_HOST=desktop makes this a failure, VSCODE_TEST_HOST=server asks for it.
**************************************************************************************
`);
    return runInServer;
  }
}

/** Shows a growing file, line by line as it grows. Gives a function that ends it and returns the whole text. */
function follow(file) {
  let shown = 0;
  const show = () => {
    const text = readFileSync(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    for (const line of text.slice(shown, Math.max(end, shown)).split('\n').slice(0, -1)) {
      if (!closing.test(line)) console.log(line);
    }
    shown = Math.max(end, shown);
    return text;
  };
  const timer = setInterval(show, 200);
  let text;
  return () => {
    clearInterval(timer);
    text ??= show();
    return text;
  };
}

const closing = /^(\d+) passed, (\d+) failed$/m;

function counts(report, code) {
  const [, passed = 0, failed = 0] = closing.exec(report) ?? [];
  const skipped = /^ *(\d+) pending$/m.exec(report)?.[1] ?? 0;
  const problem = code !== 0 && Number(failed) === 0;
  if (problem) console.error(report ? `VS Code ended with ${code}.` : `VS Code ended with ${code} before a test ran.`);
  return { passed: Number(passed), failed: problem ? 1 : Number(failed), skipped: Number(skipped) };
}
