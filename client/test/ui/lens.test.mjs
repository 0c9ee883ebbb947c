// The small print over a report and its tables: read, clicked, and true to the text as it changes.
import assert from 'node:assert/strict';
import { goToLine, placeOf } from '../../../scripts/vscode/editor.mjs';
import { openFile } from '../../../scripts/vscode/workbench.mjs';
import { invented, lay, visitVsCode } from './support/visit.mjs';

const name = '小字.txt';
const text = invented(17);
const wrongRow = '（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 12 |';
lay(name, text);

describe('the lenses over a report', () => {
  let page;
  let visit;
  const lens = (words) => page.locator('.editor-instance .codelens-decoration', { hasText: words });

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    assert.ok(text.includes(wrongRow), 'the report has the wrong cell');
    await openFile(page, name);
  });

  it('say year, organ and how much is wrong', async () => {
    await lens(/^2025 年 · 望汐街道办事处 · \d 个错误/).waitFor();
  });

  it('say that a table does not add up, and a hint says what the cell should be', async () => {
    await goToLine(page, text, '三、收到和处理');
    await lens('勾稽 ✗ 1 处').waitFor();
    await placeOf(page, '（二）部分公开', '应为 2');
    await visit.picture('lens');
  });

  it('lead to the problems', async () => {
    await lens('勾稽 ✗ 1 处').getByRole('button', { name: '勾稽 ✗ 1 处' }).click();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'table/cell-mismatch' }).first().waitFor();
  });

  it('mend the table at a click, and then say that it adds up', async () => {
    await openFile(page, name);
    await goToLine(page, text, '（二）部分公开');
    await lens('修正').getByRole('button', { name: '修正' }).click();
    await page
      .locator('.view-line', { hasText: '（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 2 |' })
      .waitFor();
    await lens('勾稽 ✓').first().waitFor();
    await lens('勾稽 ✗').waitFor({ state: 'detached' });
  });

  it('come back with the text when that is undone', async () => {
    await page.keyboard.press('Control+Z');
    await lens('勾稽 ✗ 1 处').waitFor();
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  });
});
