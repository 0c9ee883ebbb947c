// The reconciliation view as a user has it: opened by the lens over a table, a wrong number seen, found in the text, mended in
// the view, undone in the text. The tests are steps of one visit, in this order.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.mjs';
import { goToLine } from '../../../scripts/vscode/editor.mjs';
import { goTo, openFile, runCommand } from '../../../scripts/vscode/workbench.mjs';
import { lay, visitVsCode } from './support/visit.mjs';

const name = '核对表甲.txt';
const other = '核对表乙.txt';
const original = readFileSync(at('test-fixtures/workspace/清溪县2025.txt'), 'utf8');
lay(name, original);
lay(other, readFileSync(at('test-fixtures/workspace/望汐街道2023.txt'), 'utf8'));

const hostile = '核对表丙.txt';
lay(hostile, original.replace('\t33\n', '\t<b>1</b>\n').replace('清溪县人民政府', '<img src=x onerror=alert(1)>局'));

/** A row of which the last number, its total, should be 9. */
const label = '1.本机关不掌握相关政府信息';
const row = `${label}\n\t7\n\t1\n\t0\n\t0\n\t1\n\t0\n\t`;

describe('the reconciliation view', () => {
  let visit;
  let page;
  let view;
  const cell = (ref) => view.locator(`td[data-ref="requests.${ref}"]`);
  const wrong = () => cell('unavailable.notHeld.total');
  /** The line (1-based) of the row's nth value. */
  const lineOf = (value) => original.slice(0, original.indexOf(label)).split('\n').length + value;
  /** VS Code in a browser saves by itself. */
  const saved = async (text) => {
    for (let i = 0; i < 100 && visit.read(name) !== text; i += 1) await page.waitForTimeout(100);
    assert.equal(visit.read(name), text);
  };
  const toText = async () => {
    await page.keyboard.press('Control+1');
    await page.locator('.monaco-editor.focused').waitFor();
  };
  const pageOfView = () => page.frameLocator('iframe.webview').frameLocator('iframe');

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    assert.ok(original.includes(`${row}8\n`), 'the report has the wrong total');
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, name);
  });

  after(async () => {
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'View: Single Column Editor Layout');
  });

  it('opens by the lens over a table', async () => {
    await goToLine(page, original, '法律服务机构');
    const lens = page.locator('.codelens-decoration', { hasText: '勾稽 ✗ 1 处' });
    await lens.getByText('查看表格').click();
    view = pageOfView();
    await view.locator('#sheet-requests table').waitFor();
    await page.locator('.tab', { hasText: `勾稽核对表 ${name}` }).waitFor();
  });

  it('shows in red which cell is wrong, and what it should be', async () => {
    await wrong().filter({ hasText: '应为 9' }).waitFor();
    assert.match(await wrong().getAttribute('class'), /\bculprit\b/);
    assert.equal(await wrong().getAttribute('aria-label'), '本机关不掌握相关政府信息，总计：8，等式不成立，应为 9');
    assert.match(await view.locator('#sheet-requests .verdict').innerText(), /^✗ 1 处有误，致 2 式不平$/);
    await view.locator('th[data-state="fails"]', { hasText: '总计' }).first().waitFor();
    await visit.picture('view-1-opened');
  });

  it('gives the equations of a cell to the mouse', async () => {
    await wrong().hover();
    const tooltip = view.locator('[role="tooltip"]');
    await tooltip.waitFor({ state: 'visible' });
    assert.match(
      await tooltip.innerText(),
      /✗ 1.本机关不掌握相关政府信息：总计 8 ≠ 自然人 7 \+ 商业企业 1 \+ 法律服务机构 1（左边 8，右边 9）/,
    );
    await visit.picture('view-2-hover');
  });

  it('leads to the text, and lights the cell that the caret is in', async () => {
    await wrong().click();
    await page.locator('.active-line-number', { hasText: String(lineOf(7)) }).waitFor();
    await view.locator('td.caret[data-ref="requests.unavailable.notHeld.total"]').waitFor();
    await toText();
    await goTo(page, lineOf(1));
    await view.locator('td.caret[data-ref="requests.unavailable.notHeld.naturalPerson"]').waitFor();
  });

  it('moves by the arrow keys, and says what is no number', async () => {
    await cell('denied.inquiry.otherOrganization').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    assert.equal(await wrong().evaluate((node) => node === node.ownerDocument.activeElement), true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('二');
    await page.keyboard.press('Enter');
    await view.locator('.problem', { hasText: '请填非负整数' }).waitFor();
    await page.keyboard.press('Escape');
    await wrong().filter({ hasText: '应为 9' }).waitFor();
  });

  it('writes a number that is typed into the text, and all is well', async () => {
    await page.keyboard.press('9');
    await page.keyboard.press('Enter');
    await view.locator('#sheet-requests .verdict', { hasText: '✓ 39 式相符' }).waitFor();
    assert.doesNotMatch(await wrong().getAttribute('class'), /culprit/);
    await saved(original.replace(`${row}8\n`, `${row}9\n`));
    await visit.picture('view-3-mended');
  });

  it('is undone by one undo', async () => {
    await wrong().focus();
    await page.keyboard.press('Control+Z');
    await wrong().filter({ hasText: '应为 9' }).waitFor();
    await saved(original);
  });

  it('follows what is typed in the text', async () => {
    await toText();
    await goTo(page, lineOf(7));
    await page.keyboard.type('5');
    await wrong().filter({ hasText: '85' }).filter({ hasText: '应为 9' }).waitFor();
    await page.keyboard.press('Backspace');
    await wrong()
      .filter({ hasText: /^8应为 9$/ })
      .waitFor();
  });

  it('copies a table for Word and Excel', async () => {
    await view.locator('#sheet-requests .bar button').click();
    await view.locator('.status', { hasText: '已复制表三' }).waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text()));
    });
    assert.match(html, /<td[^>]*>8<\/td>/);
    assert.ok(
      text.split(/\r?\n/).some((line) => line.startsWith('四、结转下年度继续办理\t\t\t')),
      text,
    );
  });

  it('takes no word of a report for markup', async () => {
    await toText();
    await openFile(page, hostile);
    await cell('received.total').filter({ hasText: '<b>1</b>' }).waitFor();
    await cell('received.total').hover();
    await view.locator('[role="tooltip"]').filter({ hasText: '<b>1</b>' }).waitFor();
    assert.equal(await view.locator('.frame :is(img, b, script, [onerror])').count(), 0);
    await visit.picture('view-4-hostile');
  });

  it('follows the active report, unless it is fixed to one', async () => {
    await toText();
    await openFile(page, other);
    await view.locator('header strong', { hasText: '望汐街道' }).waitFor();
    await view.locator('header button', { hasText: '固定' }).click();
    await view.locator('header button[aria-pressed="true"]').waitFor();
    await toText();
    await openFile(page, name);
    await page.waitForTimeout(500);
    assert.match(await view.locator('header strong').innerText(), /望汐街道/);
  });

  it('is there again after the window was reloaded, and of the same report', async () => {
    // As the command does it: VS Code then keeps what it has to keep.
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').fill('>Developer: Reload Window');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    view = pageOfView();
    await view.locator('header strong', { hasText: '望汐街道' }).waitFor({ timeout: 60_000 });
    await view.locator('header button[aria-pressed="true"]').waitFor();
    await visit.picture('view-5-reloaded');
  });
});
