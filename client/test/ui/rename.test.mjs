// F2 on the report's year: every place is shown before it is changed.
import assert from 'node:assert/strict';
import { clickOn, goToLine } from '../../../scripts/vscode/editor.mjs';
import { openFile } from '../../../scripts/vscode/workbench.mjs';
import { invented, lay, visitVsCode } from './support/visit.mjs';

const name = '改年度.txt';
const text = invented(11);
lay(name, text);

describe('F2 on the year', () => {
  let page;
  let visit;
  const preview = () => page.locator('.bulk-edit-panel');
  const rows = () => preview().locator('.monaco-list-row[aria-level="2"]');

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    await openFile(page, name);
    await page.locator('.editor-instance .codelens-decoration', { hasText: '2025 年 · 清溪县' }).waitFor();
  });

  it('asks for the new year with the old one to write over', async () => {
    await goToLine(page, text, '2025年，清溪县把');
    await clickOn(page, '2025年，清溪县把', '2025');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input:focus');
    await input.waitFor();
    assert.equal(await input.inputValue(), '2025');
    await input.fill('2026');
    await input.press('Enter');
  });

  it('shows the places in a preview, ticked', async () => {
    await rows().first().waitFor();
    const changed = rows().filter({ hasText: '20252026' });
    const found = await changed.evaluateAll((list) =>
      list.map((row) => [row.querySelector('[aria-checked]')?.getAttribute('aria-checked'), row.textContent]),
    );
    await visit.picture('rename-preview');
    for (const [ticked, words] of found) assert.equal(ticked, 'true', words);
    const words = found.map(([, words]) => words).join('\n');
    assert.equal(found.length, 6, words);
    for (const part of ['年清溪县人民政府', '年1月1日起', '年12月31日止', '年，我县收到政府信息公开申请'])
      assert.ok(words.includes(`20252026${part}`), `${part} is not among\n${words}`);
  });

  it('changes those and nothing else, but not what is unticked', async () => {
    await rows()
      .filter({ hasText: '年，清溪县各行政机关未收取' })
      .locator('[role="checkbox"], .monaco-checkbox')
      .first()
      .click();
    await preview().getByRole('button', { name: 'Apply' }).click();
    await page.locator('.view-line', { hasText: '2026年，清溪县把' }).waitFor();
    const kept = '2025年，清溪县各行政机关未收取';
    assert.ok(text.includes(kept));
    const expected = [
      '2025年清溪县人民政府',
      '自2025年1月1日',
      '至2025年12月31日',
      '2025年，清溪县把',
      '2025年，我县收到',
    ].reduce((changed, words) => changed.replace(words, words.replace('2025', '2026')), text);
    await visit.saves(name, expected);
  });
});
