// The reconciliation view: how long the script of its page runs for a keystroke in the text. In a browser, without VS Code.
import { readFileSync } from 'node:fs';
import { at } from '../../scripts/lib/project.mjs';
import { launchBrowser, openPage } from '../../scripts/vscode/page.mjs';
import { openDocument, product, startServer } from '../lib/client.mjs';
import { absolute, missing } from '../lib/figure.mjs';
import { p95 } from '../lib/stats.mjs';

const name = 'reconciliation view, script of a keystroke';

export async function view({ reports, edits }) {
  let browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    return [missing('view-keystroke', name, `no browser here: ${error.message.split('\n')[0]}`)];
  }
  const server = await startServer(product);
  try {
    const ours = [];
    for (const text of reports) ours.push(...(await keystrokes(browser, server, text, Math.ceil(edits / 4))));
    return [
      absolute({ id: 'view-keystroke', name: `${name}, median`, ours, bound: 16 }),
      absolute({ id: 'view-keystroke-p95', name: `${name}, p95`, ours, bound: 16, of: p95 }),
    ];
  } finally {
    await server.stop();
    await browser.close();
  }
}

/** Milliseconds of script for each edit of a report, a number typed and taken away all over it. */
async function keystrokes(browser, server, text, edits) {
  const page = await openPage(browser, { width: 700, height: 900 });
  await page.setContent('<!DOCTYPE html><html lang="zh-CN"><body></body></html>');
  await page.evaluate(() => {
    window.acquireVsCodeApi = () => ({ postMessage() {}, setState() {} });
  });
  await page.addStyleTag({ content: readFileSync(at('dist/view.css'), 'utf8') });
  await page.addScriptTag({ content: readFileSync(at('dist/view.js'), 'utf8') });
  const document = await openDocument(server, text);
  const file = { uri: document.uri, name: '年报.txt', locked: false };
  for (let i = 0; i < edits; i += 1) {
    document.type();
    const found = await server.connection.sendRequest('nianbao/reconciliation', { uri: document.uri });
    if (found) await page.evaluate(drawn, { type: 'report', file, view: found });
  }
  const took = await page.evaluate(() =>
    performance.getEntriesByName('nianbao:report').map(({ duration }) => duration),
  );
  await page.close();
  // The first one builds the tables.
  return took.slice(1);
}

/** In the page: as VS Code hands a message over, and until the picture of it is there. */
function drawn(message) {
  window.postMessage(message, '*');
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
