// Runs a test entry (a CommonJS module that exports run()) inside the extension host of VS Code's server build.
import { format, stripVTControlCharacters } from 'node:util';
import { install } from './install.mjs';
import { launchBrowser, openPage, remoteUri, workbenchUrl } from './page.mjs';
import { startServer } from './server.mjs';

/** Takes the same options as `runInDesktop`. Resolves with the exit code: 0 where run() resolved. */
export async function runInServer({ extension, tests, workspace, env = {}, seconds = 300 }) {
  install();
  const server = await startServer({ testMode: true });
  const browser = await launchBrowser();
  const log = [];
  try {
    const page = await openPage(browser);
    const exitCode = await outcome(page, log);
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server, extension)],
      ['extensionTestsPath', remoteUri(server, tests)],
      ['extensionEnvironment', JSON.stringify(env)],
    ];
    await page.goto(workbenchUrl(server, { folder: workspace, payload }));
    return await within(seconds, exitCode);
  } catch (error) {
    console.error(`${log.join('\n')}\n${server.log()}`);
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * In test mode the workbench calls two functions of its window, where they exist: one with all that is logged, the extension
 * host's console included, and one with the exit code at the end. Gives a promise of that code. The log is kept: most of it
 * is the workbench's own talk, wanted only when something goes wrong.
 */
async function outcome(page, log) {
  let settle;
  const code = new Promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  code.catch(() => {}); // the page may crash before anyone waits
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    log.push(stripVTControlCharacters(format(...args)));
  });
  await page.exposeFunction('codeAutomationExit', settle.resolve);
  page.once('crash', () => settle.reject(new Error('the page with the workbench crashed')));
  return { promise: code };
}

function within(seconds, { promise }) {
  const limit = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no result of the tests after ${seconds} s`)), seconds * 1000).unref();
  });
  return Promise.race([promise, limit]);
}
