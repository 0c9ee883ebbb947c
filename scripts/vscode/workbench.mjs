// A window of VS Code as a user has it: the extension installed from its .vsix, a folder open, hands on the keyboard.
import { install } from './install.mjs';
import { launchBrowser, openPage, workbenchUrl } from './page.mjs';
import { startServer } from './server.mjs';

// The machine's monospace font alone has no Chinese.
const settings = { 'editor.fontFamily': "'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" };

/** Opens a window on a folder. `close` ends everything that this started; `log` gives what the server said. */
export async function openWindow({ folder, vsix, size, settings: more }) {
  install();
  const server = await startServer({ vsix: [vsix], settings: { ...settings, ...more } });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await openPage(browser, size);
    // VS Code asks for lenses and for the outline as late as they took of late, up to a minute: once the machine stood still, that is long.
    page.setDefaultTimeout(100_000);
    await page.goto(workbenchUrl(server, { folder }));
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, close, log: server.log };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a file of the folder through Quick Open and waits for its text. */
export async function openFile(page, name) {
  await pick(page, 'Control+P', name, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command through the Command Palette, by its title. */
export const runCommand = (page, title) => pick(page, 'F1', `>${title}`, title);

/** Clicks until what the click leads to is there: a row that VS Code draws anew at that moment swallows it. */
export async function clickFor(button, wanted) {
  for (let attempt = 0; attempt < 3 && !(await wanted.isVisible()); attempt++) {
    await button.click();
    await wanted.waitFor({ timeout: 5000 }).catch(() => {});
  }
  await wanted.waitFor();
}

/** Goes to the end of a line (1-based) of the editor. */
export async function goTo(page, line) {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor.focused').waitFor();
  // Of a wrapped line the first leads to the end of its row only.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
}

/**
 * Opens the menu of quick fixes at the cursor and gives its entry with this text. Asks again after a while: VS Code looks for
 * fixes by itself, too, a moment after the cursor or the problems change, and that drops a request under way.
 */
export async function quickFix(page, text) {
  const entry = page.locator('.action-widget .monaco-list-row', { hasText: text });
  for (let attempt = 0; attempt < 5 && !(await entry.isVisible()); attempt++) {
    await page.keyboard.press('Control+.');
    await entry.waitFor({ timeout: 4000 }).catch(() => {});
  }
  await entry.waitFor({ timeout: 4000 });
  return entry;
}

/** Shows the Problems panel and gives it. */
export async function showProblems(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  const panel = page.locator('.markers-panel');
  await panel.waitFor();
  return panel;
}

/** Shows the Outline, with the whole side bar to itself, and gives its tree. */
export async function showOutline(page) {
  await runCommand(page, 'Explorer: Focus on Outline View');
  const files = page.locator('.pane-header.expanded[aria-label^="Explorer Section"]');
  if (await files.isVisible()) await files.click();
  const tree = page.locator('.outline-pane .outline-tree');
  await tree.locator('.monaco-list-row').first().waitFor();
  return tree;
}

async function pick(page, key, text, wanted) {
  await page.keyboard.press(key);
  const widget = page.locator('.quick-input-widget');
  await widget.locator('input[type="text"]').fill(text);
  await widget
    .locator('.monaco-list-row', { hasText: wanted.replace(/^View: /, '') })
    .first()
    .click();
  await widget.waitFor({ state: 'hidden' });
}
