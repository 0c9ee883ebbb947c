// Where one is in a long report, said above the text: the path of section and table, and the headings that are scrolled away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.mjs';
import { goToLine } from '../../../scripts/vscode/editor.mjs';
import { openFile } from '../../../scripts/vscode/workbench.mjs';
import { lay, visitVsCode } from './support/visit.mjs';

const name = '长表.txt';
const text = readFileSync(at('test-fixtures/workspace/清溪县2025.txt'), 'utf8');
lay(name, text);

describe('the place in a table of a cell a line', () => {
  let page;
  let visit;
  const section = '三、收到和处理政府信息公开申请情况';

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    await openFile(page, name);
    await page.locator('.editor-instance .codelens-decoration', { hasText: '2025 年' }).waitFor();
    await goToLine(page, text, '2.没有现成信息需要另行制作');
  });

  it('is the section and the table, in the breadcrumbs', async () => {
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: '申请情况表' }).waitFor();
    assert.deepEqual((await crumbs.allInnerTexts()).slice(-2), [section, '收到和处理政府信息公开申请情况表']);
  });

  it('is the section and the row, as lines that stay while the text scrolls', async () => {
    const lines = page.locator('.sticky-widget .sticky-line-content');
    await lines.filter({ hasText: section }).waitFor();
    await lines.filter({ hasText: /^\s*(?:（[一二三四五六七]）|\d\.)/ }).waitFor();
    await visit.picture('sticky-scroll');
  });
});
