// VS Code as a user has it: the extension installed from its .vsix, a draft opened from the Explorer's folder, two faults seen
// and mended with the keyboard, the file saved. The tests are steps of one visit, in this order.
import assert from 'node:assert/strict';
import { goTo, openFile, quickFix, showOutline, showProblems } from '../../../scripts/vscode/workbench.mjs';
import { visitVsCode } from './support/visit.mjs';

const name = '清溪县2025.txt';
const wrongHeading = '4、 政府信息公开行政复议、行政诉讼情况';
const rightHeading = '四、政府信息公开行政复议、行政诉讼情况';
const wrongTotal = '1.本机关不掌握相关政府信息\n\t7\n\t1\n\t0\n\t0\n\t1\n\t0\n\t8\n';
const rightTotal = wrongTotal.replace('8', '9');

describe('a draft in VS Code', () => {
  let visit;
  let original;
  let page;
  const lineOf = (text) => original.slice(0, original.indexOf(text)).split('\n').length;
  const language = () => page.locator('[id="status.editor.mode"]');

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    original = visit.read(name);
    assert.ok(original.includes(wrongHeading) && original.includes(wrongTotal), `${name} has the two faults`);
  });

  it('leaves a plain text file alone', async () => {
    await openFile(page, '普通文本.txt');
    await language().getByText('Plain Text').waitFor();
  });

  it('becomes a report by itself', async () => {
    await openFile(page, name);
    await language().getByText('政府信息公开年报').waitFor();
  });

  it('has the wrong heading underlined', async () => {
    await goTo(page, lineOf(wrongHeading));
    await page.locator('.view-line', { hasText: '政府信息公开行政复议' }).waitFor();
    await page.locator('.squiggly-error').first().waitFor();
  });

  it('has its two faults in the Problems panel, in Chinese', async () => {
    const panel = await showProblems(page);
    // Other tests have left reports with problems in the folder.
    const filter = page.locator('.viewpane-filter input');
    await filter.fill(name);
    const rows = panel.locator('.monaco-list-row[aria-level="2"]');
    await rows.nth(1).waitFor();
    await panel.locator('.monaco-list-row[aria-level="1"]').nth(1).waitFor({ state: 'detached' });
    const texts = await rows.allInnerTexts();
    assert.equal(texts.length, 2, texts.join('\n'));
    for (const text of texts) assert.match(text, /\p{Script=Han}{4}/u);
    assert.match(texts.join('\n'), /outline\/section-misnumbered/);
    assert.match(texts.join('\n'), /table\/cell-mismatch/);
  });

  it('has its sections and tables in the Outline, as a tree', async () => {
    const tree = await showOutline(page);
    const row = (level) => tree.locator(`.monaco-list-row[aria-level="${level}"]`);
    await row(1).filter({ hasText: '六、其他需要报告的事项' }).waitFor();
    const labels = await row(1).evaluateAll((rows) => rows.map((item) => item.ariaLabel));
    assert.deepEqual(
      labels.map((label) => label.replace(/ \(\w+\)$/, '')),
      [
        '2025年清溪县人民政府政府信息公开工作年度报告',
        '一、总体情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        wrongHeading,
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
    );
    await row(2).filter({ hasText: '（三）政府信息管理' }).waitFor();
    await row(2)
      .filter({ hasText: /申请情况表.*新收 33/ })
      .waitFor();
    await visit.picture('1-problems');
  });

  it('offers the mend of the heading under Ctrl+.', async () => {
    await openFile(page, name);
    await goTo(page, lineOf(wrongHeading));
    await quickFix(page, '将序号改为“四、”');
    await visit.picture('2-quick-fix');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: rightHeading }).waitFor();
  });

  it('offers the mend of the wrong cell', async () => {
    await goTo(page, lineOf(wrongTotal) + 7);
    await page.locator('.squiggly-error').first().waitFor();
    await quickFix(page, '将此格改为 9');
    await visit.picture('3-quick-fix-cell');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('has no problem left', async () => {
    const panel = await showProblems(page);
    await panel.locator('.monaco-list-row').first().waitFor({ state: 'detached' });
    await visit.picture('4-mended');
  });

  it('is on the disk as it should be, to the letter', async () => {
    await openFile(page, name);
    await visit.saves(name, original.replace(wrongHeading, rightHeading).replace(wrongTotal, rightTotal));
  });
});
