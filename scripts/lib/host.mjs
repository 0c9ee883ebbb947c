// The tests inside VS Code's extension host, in the desktop VS Code or in its server build, as VSCODE_TEST_HOST says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadDesktop, runInDesktop } from '../vscode/desktop.mjs';
import { runInServer } from '../vscode/suite.mjs';
import { places, prepare } from './places.mjs';
import { at, root } from './project.mjs';
import { closing, countsOf, total } from './suites.mjs';

/** Runs out/host in each place. Resolves with the counts of their reports. */
export async function hostSuite() {
  const run = await chooseHost();
  const results = [];
  for (const place of places) results.push(await inPlace(run, place));
  return total(results);
}

async function inPlace(run, { name, tests, open, trusted }) {
  console.log(`\n--- ${name}`);
  const { folder, remove } = prepare();
  const report = join(folder, 'report');
  writeFileSync(report, '');
  const stop = follow(report);
  try {
    const code = await run({
      extension: root,
      tests: at('out/host/index.js'),
      workspace: open && join(folder, open),
      trusted,
      env: {
        NIANBAO_HOST_REPORT: report,
        NIANBAO_HOST_TESTS: tests,
        NIANBAO_HOST_FILES: pathToFileURL(folder).href,
      },
    });
    return code === undefined ? { passed: 0, failed: 0, skipped: 1 } : countsOf(stop(), code);
  } finally {
    stop();
    remove();
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
    return async (options) => {
      if (options.trusted !== false) return runInDesktop({ ...options, executable });
      console.log('NOT RUN: @vscode/test-electron trusts whatever is opened');
      return undefined;
    };
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
