// What the kept pictures show: each scene brings the window to where the picture is taken, from a report that is open and whole.
import { clickOn, goToLine, hoverAt, typeChinese } from '../vscode/editor.mjs';
import { quickFix, runCommand, showProblems } from '../vscode/workbench.mjs';

/** An invented report with a wrong cell in one-cell-a-line tables, a misnumbered heading and a measure word. */
export const fixture = '11-清溪县-2025-序号与总计.txt';
export const name = '清溪县2025年报.txt';

/** Others beside it, for the tree: by what they are named in the folder. */
export const neighbours = {
  '望汐街道2024年报.txt': '17-望汐街道-2025-勾稽不平.txt',
  '望汐街道2022年报.txt': '17-望汐街道-2025-勾稽不平.txt',
};

/** The wrong cell is right above. */
const belowWrongCell = '2.没有现成信息需要另行制作';

/** By the picture's name. `text` is the report's. */
export const scenes = {
  async problems(page, text) {
    await showProblems(page);
    await goToLine(page, text, '4、 政府信息公开行政复议');
    await page.locator('.squiggly-error').first().waitFor();
  },
  async view(page, text) {
    await goToLine(page, text, '三、收到和处理');
    await runCommand(page, '年报: Show the Reconciliation View');
    const view = page.frameLocator('iframe.webview').frameLocator('iframe');
    await view.locator('td.culprit').first().click();
    await page.keyboard.press('Control+1');
  },
  async hover(page, text) {
    await goToLine(page, text, belowWrongCell);
    const { x, y } = await middleOf(page.locator('.squiggly-error').first());
    await hoverAt(page, x, y);
  },
  async 'quick-fix'(page, text) {
    await goToLine(page, text, '4、 政府信息公开行政复议');
    await quickFix(page, '将序号改为“四、”');
  },
  async lens(page, text) {
    await goToLine(page, text, '三、收到和处理');
    await page.locator('.codelens-decoration', { hasText: '勾稽 ✗' }).first().waitFor();
  },
  async completion(page, text) {
    await goToLine(page, text, '全年通过县政府网站');
    await typeChinese(page, [
      ['因政府信息公开', 'yzfxxgk'],
      ['收到', 'shoudao'],
      ['申请', 'shenqing'],
    ]);
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  },
  async rename(page, text) {
    await goToLine(page, text, '2025年，清溪县把');
    await clickOn(page, '2025年，清溪县把', '2025');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input:focus');
    await input.fill('2026');
    await input.press('Enter');
    await page.locator('.bulk-edit-panel .monaco-list-row[aria-level="2"]').first().waitFor();
  },
  async walkthrough(page) {
    // In a smaller window, VS Code cuts off what the steps say.
    await page.setViewportSize({ width: 1280, height: 711 });
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>Open Walkthrough');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'First Report in Five Steps' }).click();
    await page.locator('.getting-started-step[data-step-id$="#tables"]').click();
    await page.locator('.getting-started-media img').first().waitFor();
  },
  // Last, for it has the whole folder checked, and all its problems are counted in the status bar from then on.
  async tree(page) {
    await runCommand(page, 'View: Show Annual Reports');
    await page.locator('.sidebar .monaco-list-row', { hasText: '2023 年缺' }).waitFor();
    await widenSideBar(page, 120);
  },
};

/** The editor draws its lines anew whenever something is known of them: what is there now may be gone before it is measured. */
async function middleOf(locator) {
  await locator.waitFor();
  const box = await locator.boundingBox();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : middleOf(locator);
}

/** By so much, dragging its edge; then the mouse is out of the way, where nothing is said of what is under it. */
async function widenSideBar(page, by) {
  const { x, y, width, height } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + by, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(x + width / 2, y + height - 50);
}
