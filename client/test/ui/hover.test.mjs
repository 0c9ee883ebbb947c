// What the mouse tells: a wrong number of a table, a number in prose, a heading.
import assert from 'node:assert/strict';
import { goToLine, hoverOver } from '../../../scripts/vscode/editor.mjs';
import { openFile } from '../../../scripts/vscode/workbench.mjs';
import { invented, lay, visitVsCode } from './support/visit.mjs';

const name = '悬停.txt';
const text = invented(17);
lay(name, text);

describe('the mouse over a report', () => {
  let page;
  let visit;

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    await openFile(page, name);
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });

  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  });

  it('tells of a wrong cell what is wrong, its row and column, and the equations worked out', async () => {
    await goToLine(page, text, '（二）部分公开');
    const hover = await hoverOver(page, '（二）部分公开', '12');
    const said = await hover.innerText();
    await visit.picture('hover-cell');
    assert.match(said, /“自然人”应为 2，现为 12/);
    assert.match(said, /（二）部分公开（区分处理的，只计这一情形，不计其他情形） · 自然人：12/);
    assert.match(said, /✗ 总计 2 ≠ 自然人 12/);
    const [equations, rule] = ['✗ ', '规则：'].map((words) => said.indexOf(words));
    assert.ok(0 < equations && equations < rule, 'the equations come before the rule');
    // Seen without scrolling.
    const { bottom } = await box(hover);
    assert.ok((await box(hover.getByText('✗ 总计 2')).then((equation) => equation.bottom)) <= bottom);
  });

  it('tells of a number in prose which cell it repeats, and that they differ', async () => {
    await goToLine(page, text, '共收到政府信息公开申请51件');
    const said = await (await hoverOver(page, '共收到政府信息公开申请51件', '51')).innerText();
    await visit.picture('hover-prose');
    assert.match(said, /✗ 与表格不一致：表中本年新收总计为 15/);
    assert.match(said, /一、本年新收政府信息公开申请数量 · 总计：15/);
  });

  it('tells of a heading what the form asks there, and on what basis', async () => {
    await goToLine(page, text, '三、收到和处理');
    const said = await (await hoverOver(page, '三、收到和处理')).innerText();
    assert.match(said, /这一部分写什么/);
    assert.match(said, /依据：中华人民共和国政府信息公开条例/);
  });
});

async function box(locator) {
  const { y, height } = await locator.boundingBox();
  return { bottom: y + height };
}
