// The tests inside VS Code's extension host of a browser.
import { install } from '../vscode/install.mjs';
import { launchBrowser } from '../vscode/page.mjs';
import { runInPage } from '../vscode/suite.mjs';
import { startWeb } from '../vscode/web.mjs';
import { places, prepare } from './places.mjs';
import { root } from './project.mjs';
import { closing, countsOf, total } from './suites.mjs';

/** What the lines of the report begin with, among all that the page logs. */
const mark = '│';

/** Runs out/web in each place. Resolves with the counts of their reports. */
export async function webSuite() {
  install();
  const { folder, remove } = prepare();
  const web = await startWeb({ extension: root, mount: folder });
  const browser = await launchBrowser();
  try {
    const [first, ...others] = places;
    const inTurn = async () => {
      const results = [];
      for (const place of others) results.push(await inPlace(browser, web, place));
      return total(results);
    };
    return total(await Promise.all([inPlace(browser, web, first), inTurn()]));
  } finally {
    await browser.close();
    web.stop();
    remove();
  }
}

/** Its report is shown at its end: two places are taken at a time, since most of it the tests wait. */
async function inPlace(browser, web, { name, tests, open, trusted }) {
  const report = [`\n--- ${name}`];
  const hear = (line) => {
    if (line.startsWith(mark)) report.push(line.slice(mark.length));
  };
  // The one virtual file system that VS Code does not trust by itself is that of github.dev.
  const scheme = trusted === false ? 'vscode-vfs' : 'memory';
  const address = web.address({ open, scheme, trusted, tests: `out/web/${tests}.js` });
  try {
    const code = await runInPage(browser, address, { hear });
    return countsOf(report.join('\n'), code);
  } finally {
    console.log(report.filter((line) => !closing.test(line)).join('\n'));
  }
}
