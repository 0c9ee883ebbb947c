// One VS Code for all files of UI tests: starting it takes longer than any of them. The extension is installed from its .vsix.
// A file of tests lays its own report into the folder and opens that; none relies on what another has left behind.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { at } from '../../../../scripts/lib/project.mjs';
import { packageExtension } from '../../../../scripts/package.mjs';
import { openWindow, runCommand } from '../../../../scripts/vscode/workbench.mjs';

const pictures = at('out/screenshots');
const reports = new Map();
let visit;

/** The window: opened by whoever asks first, closed after the last test; without the files and panels of who was here before. */
export async function visitVsCode() {
  if (visit) await tidy(visit.page);
  visit ??= await open();
  return visit;
}

async function tidy(page) {
  await page.keyboard.press('Escape');
  await runCommand(page, 'View: Close All Editors');
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
  await page.locator('.part.panel').waitFor({ state: 'hidden' });
}

/** Lays a report into the folder. To be said while test files are loaded: Quick Open does not see at once what comes later. */
export const lay = (name, text) => reports.set(name, text);

/** The text of an invented report of `test-fixtures/reports`, by the number that its name begins with. */
export function invented(number) {
  const folder = at('test-fixtures/reports');
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}-`) && file.endsWith('.txt'));
  return readFileSync(join(folder, name), 'utf8');
}

async function open() {
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-ui-'));
  cpSync(at('test-fixtures/workspace'), folder, { recursive: true });
  for (const [name, text] of reports) writeFileSync(join(folder, name), text);
  const vsix = await packageExtension(at('out/nianbao.vsix'));
  const { page, close, log } = await openWindow({ folder, vsix, size: { width: 1440, height: 900 } });
  return {
    page,
    log,
    /** The text of a file as it is on the disk. */
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    /** Saves the open file, and holds that `text` is then on the disk. */
    async saves(name, text) {
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      const read = () => readFileSync(join(folder, name), 'utf8');
      for (let attempt = 0; attempt < 50 && read() !== text; attempt++) await delay(100);
      assert.equal(read(), text);
    },
    /** Keeps what is seen, for a person to look at. */
    picture: (title) => page.screenshot({ path: join(pictures, `${title}.png`) }),
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

afterEach('a picture of the failure', async function () {
  if (this.currentTest?.state !== 'failed' || !visit) return;
  await visit.picture(`failed - ${this.currentTest.fullTitle()}`);
  console.error(visit.log());
});

after('the window is closed', () => visit?.close());
