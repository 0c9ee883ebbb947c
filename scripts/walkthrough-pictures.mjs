// The pictures of the walkthrough, made from the product itself on invented reports: node scripts/walkthrough-pictures.mjs
// They go to images/walkthrough, in one theme for all, for the package must stay small. Look at them before you commit them.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './lib/project.mjs';
import { packageExtension } from './package.mjs';
import { goTo, openFile, openWindow, quickFix, runCommand, showProblems } from './vscode/workbench.mjs';

const pictures = at('images/walkthrough');
/** Wide enough for the column of a step, and of the quality that the budget of the package allows. */
const width = 600;
const quality = 0.15;

const folder = mkdtempSync(join(tmpdir(), 'nianbao-walkthrough-'));
const reports = readdirSync(at('test-fixtures/reports')).filter((name) => /^1[1-7]-.*\.txt$/.test(name));
const sample = '望汐街道2025.txt';
for (const name of reports) {
  const [, organ, year] = name.split('-');
  copyFileSync(at('test-fixtures/reports', name), join(folder, `${organ}${year}.txt`));
}
mkdirSync(pictures, { recursive: true });
const vsix = await packageExtension(at('out/nianbao.vsix'));
try {
  await take();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function take() {
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'editor.fontSize': 13,
    'editor.wordWrap': 'off',
    '[nianbao]': { 'editor.wordWrap': 'off' },
    'breadcrumbs.enabled': false,
    'workbench.activityBar.location': 'hidden',
    'files.autoSave': 'off',
  };
  const window = await openWindow({ folder, vsix, size: { width: 700, height: 560 }, settings });
  const { page } = window;
  const save = (title, clip) => picture(page, join(pictures, `${title}.webp`), clip);
  const box = (selector) => page.locator(selector).first().boundingBox();
  try {
    await openFile(page, sample);
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await goTo(page, 40);
    await page.locator('.codelens-decoration', { hasText: '勾稽 ✗' }).first().waitFor();
    await save('open', part(await box('.editor-group-container'), 55, 251));

    await goTo(page, 65);
    await quickFix(page, '将序号改为');
    await save('fix', part(await box('.editor-group-container'), 170, 270));
    await page.keyboard.press('Escape');

    const problems = await showProblems(page);
    await problems.locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    await save('findings', await box('.part.panel'));

    await runCommand(page, 'Check All Reports in the Workspace');
    await page.locator('.notification-toast', { hasText: '已检查' }).first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await runCommand(page, 'View: Toggle Maximized Panel');
    await problems.locator('.monaco-list-row[aria-level="1"]').nth(1).waitFor();
    await save('folder', part(await box('.part.panel'), 0, 300));
    await runCommand(page, 'View: Toggle Maximized Panel');
    await runCommand(page, 'View: Toggle Panel Visibility');

    await page.setViewportSize({ width: 1400, height: 620 });
    await openFile(page, sample);
    await goTo(page, 36);
    await runCommand(page, 'Show the Reconciliation View');
    const view = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await view.locator('td[data-ref="requests.partial.naturalPerson"]').waitFor();
    await view.getByText('表三 ✗').click();
    await page.waitForTimeout(1500);
    // What is said of the cell would hide the rows beneath it.
    await page.keyboard.press('Escape');
    await save('tables', part(await box('.editor-group-container >> nth=1'), 36, 360));
  } catch (error) {
    await page.screenshot({ path: at('out/walkthrough-failed.png') });
    throw error;
  } finally {
    await window.close();
  }
}

/** So much of a box, from so far down on. */
function part({ x, y, width, height }, from, tall) {
  return { x, y: y + from, width, height: Math.min(tall, height - from) };
}

/** Saves what is seen in `clip` as a WebP, which Chromium can write and this machine's tools cannot. */
async function picture(page, path, clip) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  const png = await page.screenshot({ clip });
  const canvas = await page.context().newPage();
  const url = await canvas.evaluate(
    async ([data, width, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const scale = Math.min(1, width / image.width);
      const target = document.createElement('canvas');
      target.width = Math.round(image.width * scale);
      target.height = Math.round(image.height * scale);
      target.getContext('2d').drawImage(image, 0, 0, target.width, target.height);
      return target.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), width, quality],
  );
  await canvas.close();
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  writeFileSync(path, bytes);
  console.log(`${path} ${bytes.length}`);
}
