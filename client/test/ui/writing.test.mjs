// A report from nothing: the questions, the blanks that Tab goes through, what is offered while one writes, other layouts.
import assert from 'node:assert/strict';
import { goToLine, typeChinese } from '../../../scripts/vscode/editor.mjs';
import { openFile, runCommand } from '../../../scripts/vscode/workbench.mjs';
import { invented, lay, visitVsCode } from './support/visit.mjs';

const name = '改写.txt';
const text = invented(17);
lay(name, text);
const unfilled = text.replace('申请51件', '申请×件');
lay('未填.txt', unfilled);

/** Runs a command that asks something in the place where it was chosen. */
async function ask(page, title) {
  await page.keyboard.press('F1');
  const widget = page.locator('.quick-input-widget');
  await widget.locator('input[type="text"]').fill(`>${title}`);
  await widget.locator('.monaco-list-row', { hasText: title }).first().click();
}

describe('a new report', () => {
  let page;
  let visit;
  const box = () => page.locator('.quick-input-widget:visible');
  const line = (words) => page.locator('.editor-instance .view-line', { hasText: words }).first();

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    // With a file open the commands of extensions are surely known.
    await openFile(page, name);
  });

  it('asks for organ, year, layout and filling, and lets one go back', async () => {
    await ask(page, 'New Report');
    await box().getByText('编制年报的机关全称').waitFor();
    await page.keyboard.type('2025年');
    await page.keyboard.press('Enter');
    await box().getByText('请写机关全称').waitFor();
    await page.keyboard.press('Control+A');
    await typeChinese(page, [['清溪县教育局', 'qingxi']]);
    await page.keyboard.press('Enter');
    await box().getByText('报告年度').waitFor();
    assert.equal(await box().locator('input').inputValue(), String(new Date().getFullYear() - 1));
    await visit.picture('new-report-year');
    await box().locator('.codicon-quick-input-back').click();
    await box().getByText('编制年报的机关全称').waitFor();
    assert.equal(await box().locator('input').inputValue(), '清溪县教育局', 'the answer is kept');
    await page.keyboard.press('Enter');
    await box().getByText('报告年度').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2025');
    await page.keyboard.press('Enter');
    await box().getByText('从 Word 粘贴时的样子').waitFor();
    await visit.picture('new-report-layout');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await box().getByText('没有填的格会有提示').waitFor();
    await page.keyboard.press('Enter');
    await line('清溪县教育局2025年政府信息公开工作年度报告').waitFor();
  });

  it('opens under the name that it will be saved by', async () => {
    await page.locator('.tab.active', { hasText: '清溪县教育局2025年政府信息公开工作年度报告.txt' }).waitFor();
    await page.locator('[id="status.editor.mode"]').getByText('政府信息公开年报').waitFor();
    await visit.picture('new-report');
  });

  it('goes from blank to blank with Tab', async () => {
    await typeChinese(page, [['我局推进政府信息公开。', 'wo']]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('120');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await line('2025年，我局推进政府信息公开。').waitFor();
    await line('全年主动公开政府信息120条。').waitFor();
    await line('全年收到政府信息公开申请3件，办结×件').waitFor();
    // Over the other blanks of section one to the first cell of table 2.
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await line(/规章\s*5/).waitFor();
    await visit.picture('new-report-tab');
  });

  it('says what is not filled in yet', async () => {
    await page.locator('.editor-instance .codelens-decoration', { hasText: '2025 年 · 清溪县教育局' }).waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
  });

  it('has an undo that takes back what was typed, and a close that asks', async () => {
    await page.keyboard.press('Escape');
    await runCommand(page, 'View: Revert and Close Editor');
    await page.locator('.tab', { hasText: '清溪县教育局' }).waitFor({ state: 'detached' });
  });
});

describe('a number that is not filled in', () => {
  it('is selected, and gives way to that of the table', async () => {
    const { page, picture } = await visitVsCode();
    assert.notEqual(unfilled, text);
    await openFile(page, '未填.txt');
    await goToLine(page, unfilled, '申请×件');
    const sentence = unfilled.split('\n').find((line) => line.includes('申请×件'));
    await page.keyboard.press('Home');
    for (let i = 0; i < sentence.indexOf('×'); i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: '15' }).first().waitFor();
    await picture('fill-number');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-line', { hasText: '申请15件，上年结转' }).waitFor();
    await page.keyboard.press('Control+Z');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  });
});

describe('the layout of tables', () => {
  let page;
  let visit;
  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
  });

  for (const [label, seen, picture] of [
    ['一格一行', /^\s*行政规范性文件$/, 'layout-cells'],
    ['Markdown 表格', '| --- | --- | --- | --- |', 'layout-markdown'],
    ['一行一行（制表符分隔）', /^行政规范性文件\s+1\s+1\s+2$/, 'layout-rows'],
  ]) {
    it(`becomes ${label} by the command, and comes back with one undo`, async () => {
      await openFile(page, name);
      await goToLine(page, text, '一、总体情况');
      await ask(page, 'Rewrite Table in Another Layout');
      await page.locator('.quick-input-title', { hasText: '改写表格' }).waitFor();
      const entry = page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first();
      await entry.click();
      await page.locator('.statusbar-item', { hasText: '3 张表已改写' }).waitFor();
      await page.keyboard.press('Control+Home');
      await page.locator('.editor-instance .view-line', { hasText: seen }).first().waitFor();
      await visit.picture(picture);
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    });
  }
});
