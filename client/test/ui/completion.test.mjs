// What is offered while one writes with a Chinese input method: the list opens by itself.
import assert from 'node:assert/strict';
import { goToLine, placeOf, typeChinese } from '../../../scripts/vscode/editor.mjs';
import { openFile } from '../../../scripts/vscode/workbench.mjs';
import { invented, lay, visitVsCode } from './support/visit.mjs';

const name = '补全.txt';
const heading = '五、存在的主要问题及改进情况';
const whole = invented(17);
const text = whole.replace(`${heading}\n`, '');
lay(name, text);

describe('writing a report', () => {
  let page;
  let visit;
  const list = () => page.locator('.suggest-widget.visible');

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    assert.ok(whole.includes(`${heading}\n`), 'the report has the heading');
    await openFile(page, name);
    await page.locator('.editor-instance .codelens-decoration', { hasText: '2025 年' }).waitFor();
  });

  it('has the number of the table offered where the sentence comes to it', async () => {
    await goToLine(page, text, '公开信息143条');
    await typeChinese(page, [
      ['因政府信息公开', 'yzfxxgk'],
      ['收到', 'shoudao'],
      ['申请', 'shenqing'],
    ]);
    await list().getByText('15件').first().waitFor();
    assert.match(await list().innerText(), /表中本年新收总计/);
    await visit.picture('completion-number');
    await page.keyboard.press('Tab');
    await placeOf(page, '因政府信息公开收到申请15件');
  });

  it('has the missing section offered with its number, found by its words', async () => {
    await goToLine(page, text, '其他需要报告');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await typeChinese(page, [['存在', 'cunzai']]);
    await list().getByText(heading).first().waitFor();
    await visit.picture('completion-heading');
    await page.keyboard.press('Enter');
    await placeOf(page, heading);
  });

  after(async () => {
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  });
});
