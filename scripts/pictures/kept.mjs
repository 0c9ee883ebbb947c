// The pictures of docs/images: every scene in light, dark and high contrast. Made again by one command, so that they never show
// a product that is no more.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../lib/project.mjs';
import { openFile, openWindow, runCommand } from '../vscode/workbench.mjs';
import { fixture, name, neighbours, scenes } from './scenes.mjs';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
const size = { width: 1080, height: 600 };
const mostBytes = 58 * 1024;
/** A window with the text and nothing else to look at; nothing is saved, so that a scene can be taken back. */
const settings = {
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.stickyScroll.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.restoreViewState': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

/** Writes `<scene>-<theme>.webp` into `out`: of all scenes, or of those that are `wanted`. */
export async function keptPictures({ vsix, out, wanted }) {
  const chosen = Object.keys(scenes).filter((scene) => wanted.length === 0 || wanted.includes(scene));
  for (const [theme, title] of Object.entries(themes)) await inTheme(theme, title, chosen, { vsix, out });
}

async function inTheme(theme, title, chosen, { vsix, out }) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pictures-'));
  const text = readFileSync(at('test-fixtures/reports', fixture), 'utf8');
  writeFileSync(join(folder, name), text);
  for (const [neighbour, source] of Object.entries(neighbours)) {
    const year = /\d{4}/.exec(neighbour)?.[0] ?? '';
    const report = readFileSync(at('test-fixtures/reports', source), 'utf8');
    writeFileSync(join(folder, neighbour), report.replaceAll('2025', year));
  }
  const window = await openWindow({ folder, vsix, size, settings: { ...settings, 'workbench.colorTheme': title } });
  const { page } = window;
  try {
    await page.keyboard.press('Control+B');
    for (const scene of chosen) {
      await openFile(page, name);
      await page.locator('.codelens-decoration', { hasText: '2025 年' }).waitFor();
      await scenes[scene](page, text);
      await page.waitForTimeout(1500);
      const picture = await toWebp(page, await page.screenshot());
      writeFileSync(join(out, `${scene}-${theme}.webp`), picture);
      console.log(`${scene}-${theme}: ${Math.round(picture.length / 1024)} KB`);
      await takeBack(page);
    }
  } catch (error) {
    await page.screenshot({ path: at('out/screenshots/failed-picture.png') });
    throw error;
  } finally {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeBack(page) {
  await page.setViewportSize(size);
  await page.mouse.move(0, 0);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Escape');
  await openFile(page, name);
  await runCommand(page, 'File: Revert File');
  await runCommand(page, 'View: Close All Editors');
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
  if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
}

/** The same picture in little room: the browser can write the format that VS Code's own pictures do not come in. */
async function toWebp(page, png) {
  const blank = await page.context().newPage();
  const address = `data:image/png;base64,${png.toString('base64')}`;
  let picture;
  for (const quality of [0.7, 0.55, 0.4, 0.3, 0.2]) {
    const data = await blank.evaluate(encode, [address, quality]);
    picture = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
    if (picture.length <= mostBytes) break;
  }
  await blank.close();
  return picture;
}

/** Runs in the page. */
async function encode([address, quality]) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality);
}
