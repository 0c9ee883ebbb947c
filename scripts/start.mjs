// `npm start`: builds, checks the sample reports, then opens a copy of them in VS Code with the extension.
// `npm start -- --no-open` stops after the check.
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { at, build, node, root } from './lib/project.mjs';
import { packageExtension } from './package.mjs';
import { downloadDesktop, hasScreen } from './vscode/desktop.mjs';
import { install } from './vscode/install.mjs';
import { which } from './vscode/machine.mjs';
import { workbenchUrl } from './vscode/page.mjs';
import { startServer } from './vscode/server.mjs';

const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
process.exitCode = (await checkSamples()) ? 0 : 1;
if (process.exitCode === 0 && !values['no-open']) await openSamples();

/** Builds and runs the command line on the samples. Findings are expected; only a check that could not be made is a failure. */
async function checkSamples() {
  if ((await build()) !== 0) return false;
  console.log('$ nianbao check test-fixtures/reports\n');
  const code = await node(['dist/cli.js', 'check', 'test-fixtures/reports']);
  return code === 0 || code === 1;
}

async function openSamples() {
  // A copy, for trying the fixes out without changing what the tests read.
  const folder = at('out/samples');
  rmSync(folder, { recursive: true, force: true });
  cpSync(at('test-fixtures/reports'), folder, { recursive: true });
  const executable = await desktop();
  if (executable) openDesktop(executable, folder);
  else await openServer(folder);
}

/** The VS Code of this machine, or else a downloaded one; undefined where there is none to be had, or no screen to show it. */
async function desktop() {
  if (!hasScreen()) {
    console.log('\nThere is no screen here for the desktop VS Code: opening its server build.');
    return undefined;
  }
  const installed = which('code', 'code.cmd');
  if (installed) return installed;
  return downloadDesktop().catch((error) => {
    console.warn(
      `\nThe desktop VS Code is not installed and cannot be downloaded (${error.message}): opening its server build.`,
    );
    return undefined;
  });
}

function openDesktop(executable, folder) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, firstReport(folder)];
  // VS Code refuses to run as root with the usual profile and the sandbox.
  if (process.getuid?.() === 0) args.push('--no-sandbox', '--user-data-dir', at('.vscode-test/root-profile'));
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE; // set in a terminal of VS Code itself
  // code.cmd is a script of Windows' shell, which takes the line as it stands.
  const shell = process.platform === 'win32';
  const quoted = (text) => (shell ? `"${text}"` : text);
  const child = spawn(quoted(executable), args.map(quoted), { cwd: root, env, shell, detached: true, stdio: 'ignore' });
  child.once('error', (error) => {
    console.error(`${executable} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.unref();
  console.log(`\nOpened ${folder} in ${executable} with the extension.`);
}

async function openServer(folder) {
  install();
  const vsix = await packageExtension(at('out/nianbao.vsix'));
  const server = await startServer({ vsix: [vsix] });
  console.log(
    `\nOpen this address in a browser on this machine:\n\n  ${workbenchUrl(server, { folder })}\n\nCtrl+C ends it.`,
  );
  await server.ended;
  throw new Error(`VS Code's server ended:\n${server.log()}`);
}

function firstReport(folder) {
  const name = readdirSync(folder)
    .sort()
    .find((file) => file.endsWith('.txt'));
  return join(folder, name ?? '');
}
