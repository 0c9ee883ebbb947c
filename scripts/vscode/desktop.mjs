// The desktop VS Code that @vscode/test-electron downloads, and a screen for it where there is none.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { ensure } from './machine.mjs';

/** Whether a window can be shown on this machine as it is. */
export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Downloads the stable VS Code into .vscode-test, or finds it there. Resolves with its executable; throws where that cannot be. */
export function downloadDesktop() {
  console.log('Looking for the desktop VS Code (in .vscode-test, else a download)');
  return downloadAndUnzipVSCode({ version: 'stable', reporter: new SilentReporter() });
}

/** Takes the same options as `runInServer`, and the executable. Resolves with the exit code. */
export async function runInDesktop({ executable, extension, tests, workspace, env = {} }) {
  const closeScreen = hasScreen() ? () => {} : await openScreen();
  // A short path: macOS allows 103 characters for the socket which VS Code puts into its profile.
  const profile = mkdtempSync(join(tmpdir(), 'nb-'));
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: [
        ...(workspace ? [workspace] : []),
        '--disable-extensions',
        '--disable-telemetry',
        '--user-data-dir',
        profile,
      ],
    });
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    closeScreen();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Starts a virtual screen and names it in DISPLAY. The Chromium of the UI test brings the libraries that VS Code wants. */
async function openScreen() {
  ensure('browser', 'display');
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  process.env.DISPLAY = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].setEncoding('utf8').once('data', (number) => resolve(`:${number.trim()}`));
  });
  return () => {
    child.kill();
    delete process.env.DISPLAY;
  };
}
