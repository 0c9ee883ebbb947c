import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { wordsIn } from '../../test/positions';
import { print, withCell } from '../../test/print';
import { sample } from '../../test/sample';
import type { CellRef } from '../engine';

const printed = print(sample, 'tabs');

/** `⟨the words⟩` that the hover is about, and its text; blank lines, targets of links and the page of a rule left out. */
async function hoverAt(text: string, at: string | number): Promise<string | undefined> {
  const { open } = await connect();
  const hover = await open(text).askAt<Hover | null>('hover', at);
  if (!hover?.range) return undefined;
  const { kind, value } = hover.contents as MarkupContent;
  assert.equal(kind, 'markdown');
  const own = value.replace(/^\*\*.+\*\*\n\n`\w+\/[\w-]+` ·[\s\S]*?\n\n---\n\n/, '');
  return `⟨${wordsIn(text, hover.range)}⟩\n${own.replace(/\n{2,}/g, '\n').replace(/\]\([^)]*\)/g, ']')}`;
}

const cell = (ref: CellRef): number => printed.cells.get(ref)?.start ?? assert.fail(ref);

describe('hover', () => {
  it('works out the equations of a number in a table', async () => {
    assert.equal(
      await hoverAt(printed.text, cell('requests.received.total')),
      [
        '⟨3⟩',
        '**收到和处理政府信息公开申请情况表**',
        '一、本年新收政府信息公开申请数量 · 总计：**3**',
        '- ✓ 总计 3 ＝ 自然人 2 + 商业企业 1',
        '- ✓ 本年新收政府信息公开申请数量 3 ＝ 总计 3',
      ].join('\n'),
    );
  });

  it('shows both sides where an equation does not hold', async () => {
    const text = withCell(printed, 'disputes.reconsideration.total', 4);
    assert.equal(
      await hoverAt(text, cell('disputes.reconsideration.total')),
      [
        '⟨4⟩',
        '**行政复议、行政诉讼情况表**',
        '行政复议 · 总计：**4**',
        '- ✗ 总计 4 ≠ 结果维持 1（左边 4，右边 1）',
      ].join('\n'),
    );
  });

  it('says what the one wrong cell should be', async () => {
    const text = withCell(printed, 'requests.granted.naturalPerson', 5);
    const said = await hoverAt(text, cell('requests.granted.naturalPerson'));
    assert.match(said ?? '', /：\*\*5\*\*\n应为 \*\*1\*\*：/);
  });

  it('says what could not be judged, and calls it neither right nor wrong', async () => {
    const text = withCell(printed, 'disputes.reconsideration.upheld', '/');
    const said = await hoverAt(text, cell('disputes.reconsideration.total'));
    assert.match(said ?? '', /- ？ 总计 1，结果维持 （空）：有的单元格没有数字，未能判断$/);
  });

  it('shows the cell that a number in prose repeats', async () => {
    assert.equal(
      await hoverAt(printed.text, '请3件'),
      [
        '⟨3⟩',
        '**正文：收到申请**',
        '✓ 与表格一致：表中本年新收总计为 **3**',
        '- 一、本年新收政府信息公开申请数量 · 总计：3',
      ].join('\n'),
    );
  });

  it('says so where it does not agree, and what is wrong with it', async () => {
    const text = printed.text.replace('申请3件', '申请5件');
    assert.match((await hoverAt(text, '请5件')) ?? '', /✗ 与表格不一致：表中本年新收总计为 \*\*3\*\*/);
  });

  it('says what the form asks of a section, and on what basis', async () => {
    const said = await hoverAt(printed.text, '四、政府信息公开行政复议');
    assert.match(said ?? '', /^⟨四、政府信息公开行政复议、行政诉讼情况⟩\n\*\*这一部分写什么\*\*\n填表四：/);
    assert.match(said ?? '', /\n依据：\[中华人民共和国政府信息公开条例\]第五十条第三项；/);
  });

  it('says it of the items of section one', async () => {
    assert.match(
      (await hoverAt(printed.text, '（五）监督保障')) ?? '',
      /^⟨（五）监督保障⟩\n\*\*监督保障\*\*\n组织领导/,
    );
  });

  it('puts the page of a rule before what else is known', async () => {
    const text = withCell(printed, 'disputes.reconsideration.total', 4);
    const { open } = await connect();
    const hover = await open(text).askAt<Hover>('hover', cell('disputes.reconsideration.total'));
    const [page, own, ...others] = (hover.contents as MarkupContent).value.split('\n---\n');
    assert.match(page ?? '', /^\*\*总计与分项之和不符\*\*/);
    assert.match(own ?? '', /行政复议 · 总计：\*\*4\*\*/);
    assert.deepEqual(others, []);
  });

  it('is silent elsewhere', async () => {
    assert.equal(await hoverAt(printed.text, '网站栏目'), undefined);
    assert.equal(await hoverAt('会议纪要\n一、总体情况\n', '一、总体'), undefined);
  });
});
