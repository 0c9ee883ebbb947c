// Runs a test entry (a CommonJS module that exports run()) inside the extension host of VS Code's server build, or in that of a
// browser.
import { format, stripVTControlCharacters } from 'node:util';
import { install } from './install.mjs';
import { launchBrowser, openPage, remoteUri, workbenchUrl } from './page.mjs';
import { startServer } from './server.mjs';

/** Takes the same options as `runInDesktop`, and whether `workspace` is trusted. Resolves with the exit code: 0 where run() resolved. */
export async function runInServer({ extension, tests, workspace, trusted, env = {}, seconds }) {
  install();
  const server = await startServer({ testMode: true, trusted });
  const browser = await launchBrowser();
  try {
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server, extension)],
      ['extensionTestsPath', remoteUri(server, tests)],
      ['extensionEnvironment', JSON.stringify(env)],
    ];
    return await runInPage(browser, workbenchUrl(server, { folder: workspace, payload }), { seconds });
  } catch (error) {
    console.error(server.log());
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * In test mode the workbench calls two functions of its window, where they exist: one with all that is logged, the extension
 * host's console included, and one with the exit code at the end, which this resolves with. `hear` is told of each line that
 * is logged; they are shown, most of them the workbench's own talk, only when something goes wrong.
 */
export async function runInPage(browser, address, { seconds = 300, hear = () => {} }) {
  const page = await openPage(browser);
  const log = [];
  let settle;
  const code = new Promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = stripVTControlCharacters(format(...args));
    log.push(line);
    hear(line);
  });
  await page.exposeFunction('codeAutomationExit', settle.resolve);
  page.once('crash', () => settle.reject(new Error('the page with the workbench crashed')));
  const limit = setTimeout(() => settle.reject(new Error(`no result of the tests after ${seconds} s`)), seconds * 1000);
  try {
    // Where the page cannot be opened, the tests have no result either.
    page.goto(address).catch(settle.reject);
    return await code;
  } catch (error) {
    console.error(log.join('\n'));
    throw error;
  } finally {
    clearTimeout(limit);
    await page.context().close();
  }
}
