// The reports of the folder in the side bar: found without being opened, filtered, opened at a click.
import assert from 'node:assert/strict';
import { clickFor } from '../../../scripts/vscode/workbench.mjs';
import { invented, lay, visitVsCode } from './support/visit.mjs';

// A place of its own: the folder has the reports of the other tests, too.
const newer = invented(11).replaceAll('清溪县', '云麓县');
lay('新年报.txt', newer);
lay('旧年报.txt', newer.replaceAll('2025', '2022'));
lay('云麓县年报.txt', 'PK\x03\x04');

describe('the tree of reports', () => {
  let page;
  let visit;
  const view = () => page.locator('.pane', { has: page.locator('[aria-label^="Annual Reports Section"]') });
  const row = (words) => view().locator('.monaco-list-row', { hasText: words });
  const filter = async (words) => {
    await page
      .locator('.sidebar')
      .getByRole('button', { name: /^(Filter Reports|Clear the Filter)/ })
      .waitFor();
    if (await action('Clear the Filter').isVisible()) await action('Clear the Filter').click();
    await action('Filter Reports').click();
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.fill(words);
    await input.press('Enter');
  };
  const action = (name) => page.locator('.sidebar').getByRole('button', { name });

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
  });
  after(async () => {
    await page.getByRole('tab', { name: /^Explorer/ }).click();
  });

  it('is there at a click in the activity bar, and fills itself', async () => {
    await page.getByRole('tab', { name: /^Annual Reports/ }).click();
    await row('云麓县人民政府').waitFor();
    await row('望汐街道办事处').first().waitFor();
    await visit.picture('tree');
  });

  it('shows on demand only what has problems, and says so', async () => {
    await action('Show Only Reports with Problems').click();
    await view().getByText('筛选：仅有问题的').waitFor();
    await action('Show All Reports').click();
    await view().getByText('筛选：').waitFor({ state: 'detached' });
  });

  it('says which years are missing, and what cannot be read', async () => {
    await filter('云麓县人民政府');
    await row('云麓县年报.txt').waitFor({ state: 'detached' });
    await filter('云麓县');
    await row('云麓县年报.txt').getByText('不是文本文件').waitFor();
    await action('Clear the Filter').click();
    for (const year of ['2024 年缺', '2023 年缺']) await row(year).first().waitFor();
  });

  it('is filtered by words', async () => {
    await filter('云麓 2022');
    await view().getByText('筛选：“云麓 2022”').waitFor();
    await row('望汐街道办事处').first().waitFor({ state: 'detached' });
    await visit.picture('tree-filter');
    assert.equal(await row(/\d 年/).count(), 1);
  });

  it('opens a report at a click, and its tables beside it', async () => {
    await row(/2022 年/).click();
    await page.locator('.tab.active[data-resource-name="旧年报.txt"]').waitFor();
    await page.locator('.statusbar-item', { hasText: /2022 年 · 云麓县 · \d+ 个错误/ }).waitFor();
    await row(/2022 年/).hover();
    const tables = row(/2022 年/).getByRole('button', { name: /勾稽|Reconciliation/ });
    await clickFor(tables, page.locator('.tab', { hasText: '勾稽核对表' }).first());
    await visit.picture('tree-open');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+W');
  });

  it('has all reports again when the filter is cleared', async () => {
    await action('Clear the Filter').click();
    await row('望汐街道办事处').first().waitFor();
  });
});
