import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { wordsIn } from '../../test/positions';
import { withCell } from '../../test/print';
import { misnumbered, printed } from '../../test/texts';
import type { CellRef } from '../engine';
import { findingHover } from './features/hover-finding';

/** `⟨the words⟩` that the hover is about, and its text; blank lines, targets of links and rules left out. */
async function hoverAt(text: string, at: string | number): Promise<string | undefined> {
  const { open } = await connect();
  const hover = await open(text).askAt<Hover | null>('hover', at);
  if (!hover?.range) return undefined;
  const { kind, value } = hover.contents as MarkupContent;
  assert.equal(kind, 'markdown');
  const own = value.replace(/\n\n---\n\n\*\*规则：[\s\S]*/, '').replaceAll('  \n', '\n');
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
        '✓ 总计 3 ＝ 自然人 2 + 商业企业 1',
        '✓ 本年新收政府信息公开申请数量 3 ＝ 总计 3',
      ].join('\n'),
    );
  });

  it('shows both sides where an equation does not hold', async () => {
    const text = withCell(printed, 'disputes.reconsideration.total', 4);
    assert.equal(
      await hoverAt(text, cell('disputes.reconsideration.total')),
      ['⟨4⟩', '**行政复议、行政诉讼情况表**', '行政复议 · 总计：**4**', '✗ 总计 4 ≠ 结果维持 1（左边 4，右边 1）'].join(
        '\n',
      ),
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
    assert.match(said ?? '', /\n？ 总计 1，结果维持 （空）：有的单元格没有数字，未能判断$/);
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

  it('says of a finding, after the number itself, what the rule is, without its examples', async () => {
    const text = withCell(printed, 'disputes.reconsideration.total', 4);
    const { open } = await connect();
    const hover = await open(text).askAt<Hover>('hover', cell('disputes.reconsideration.total'));
    const [own, rule, ...others] = (hover.contents as MarkupContent).value.split('\n\n---\n\n');
    assert.match(own ?? '', /行政复议 · 总计：\*\*4\*\*/);
    assert.match(rule ?? '', /^\*\*规则：总计与分项之和不符\*\*\n\n表三每一行/);
    assert.match(rule ?? '', /\n\n\[举例与设置\]\(https:.*\/docs\/rules\/table-total-mismatch\.md\)$/);
    assert.doesNotMatch(rule ?? '', /```/);
    assert.deepEqual(others, []);
  });

  it('is silent elsewhere', async () => {
    assert.equal(await hoverAt(printed.text, '网站栏目'), undefined);
    assert.equal(await hoverAt('会议纪要\n一、总体情况\n', '一、总体'), undefined);
  });
});

describe('hover on a finding', () => {
  const rulesAt = async (text: string, words: string): Promise<readonly string[]> => {
    const { open } = await connect();
    const hover = await open(text).askAt<Hover | null>('hover', words);
    const { value } = (hover?.contents ?? { value: '' }) as MarkupContent;
    return Array.from(value.matchAll(/\*\*规则：(.*?)\*\*/g), ([, title = '']) => title);
  };

  it('explains the rule there, and no rule elsewhere', async () => {
    assert.deepEqual(await rulesAt(misnumbered, '4、政府'), ['一级标题序号有误']);
    for (const words of ['政府信息公开行政复议', '清溪区']) assert.deepEqual(await rulesAt(misnumbered, words), []);
  });

  it('explains each rule once where several findings meet', async () => {
    const text = misnumbered.replace('4、', '[bookmark: _GoBack]4、');
    const titles = await rulesAt(text, '[bookmark');
    assert.ok(titles.length > 0);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('belongs to the finding’s words, and to the place of one that has none', () => {
    const finding = { span: { start: 3, end: 5 }, severity: 'error', message: '', related: [], fixes: [] } as const;
    const misnumbering = { ...finding, rule: 'outline/section-misnumbered' };
    assert.notEqual(findingHover([misnumbering], 4), undefined);
    assert.equal(findingHover([misnumbering], 5), undefined);
    assert.notEqual(findingHover([{ ...finding, span: { start: 5, end: 5 }, rule: 'text/residue' }], 5), undefined);
    assert.equal(findingHover([{ ...finding, rule: 'internal/rule-failed' }], 4), undefined);
  });
});
