// Starts VS Code's server build for one run: a profile of its own, a free port of this machine, a secret in its address.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { layout } from './home.mjs';
import { quiet, restricted } from './settings.mjs';

/**
 * Starts the server. `vsix` files are installed first, as a user would install them; `settings` are added to the user's.
 * `testMode` makes the workbench heed extension development paths and test runs (and hides its notifications). What is opened
 * is trusted, unless `trusted` is false.
 * Resolves, once it listens, with its address, a promise of its end and the means to end it; the profile goes with it.
 */
export async function startServer({ vsix = [], settings = {}, testMode = false, trusted = true } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'nianbao-vscode-'));
  const { main, node } = layout();
  const token = randomBytes(16).toString('hex');
  const env = cleanEnvironment(data);
  const folders = ['--server-data-dir', data, '--user-data-dir', join(data, 'data')];
  folders.push('--extensions-dir', join(data, 'extensions'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(
    join(data, 'data/User/settings.json'),
    JSON.stringify({ ...quiet, ...(trusted ? {} : restricted), ...settings }, null, 2),
  );

  for (const file of vsix) installExtension(file, node, [main, ...folders], { cwd: data, env });

  const args = [main, ...folders, '--host', '127.0.0.1', '--port', '0', '--connection-token', token];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-experiments');
  if (trusted) args.push('--disable-workspace-trust');
  if (testMode) args.push('--enable-smoke-test-driver');
  // Its own process group: the extension hosts that it starts end with it.
  const child = spawn(node, args, { cwd: data, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = endsWithThisProcess(child, data);
  const { port, log } = await listening(child).catch(async (error) => {
    await end();
    throw error;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { authority: `127.0.0.1:${port}`, token, log, ended, stop: end };
}

/** Installs a .vsix as a user would. The profile goes where that fails. */
function installExtension(file, node, args, options) {
  const done = spawnSync(node, [...args, '--force', '--install-extension', resolve(file)], {
    ...options,
    encoding: 'utf8',
  });
  const said = `${done.stdout}${done.stderr}`;
  if (done.status === 0 && /successfully installed/.test(said)) return;
  rmSync(options.cwd, { recursive: true, force: true });
  throw new Error(`could not install ${file}:\n${said}`);
}

/** The environment without what an outer VS Code or Node has set for itself, with sockets beside the profile, without a marketplace. */
function cleanEnvironment(data) {
  const foreign = /^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data };
}

/** The port, once the server has said it, and a function that gives all it has said. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${said}`));
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve({ port: Number(port), log: () => said });
      });
    }
  });
}

/** However this process ends, the server ends, too, and its profile is removed. Returns the orderly way. */
function endsWithThisProcess(child, data) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // it has ended already
    }
  };
  const force = () => {
    signal('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  const interrupted = () => process.exit(130);
  process.once('exit', force);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, interrupted);
  return async () => {
    if (child.exitCode === null && child.signalCode === null) {
      signal('SIGTERM');
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    }
    force();
    process.off('exit', force);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, interrupted);
  };
}
