import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { find, wordsIn } from '../../test/positions';
import { print } from '../../test/print';
import { sample } from '../../test/sample';

const { text } = print(sample, 'tabs');

/** One line per symbol, indented by depth. */
const draw = (symbols: readonly DocumentSymbol[], indent = ''): readonly string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail ? ` · ${detail}` : ''}`,
    ...draw(children, `${indent}  `),
  ]);

describe('outline', () => {
  it('is title, sections, sub-sections and tables', async () => {
    const { open } = await connect();
    assert.deepEqual(draw(await open(text).symbols()), [
      '清溪区人民政府2025年政府信息公开工作年度报告 · 2025年',
      '一、总体情况',
      '  （一）主动公开',
      '  （二）依申请公开',
      '  （三）政府信息管理',
      '  （四）平台建设',
      '  （五）监督保障',
      '二、主动公开政府信息情况',
      '  主动公开政府信息情况表 · 规范性文件制发 1 · 废止 0 · 有效 6',
      '三、收到和处理政府信息公开申请情况',
      '  收到和处理政府信息公开申请情况表 · 新收 3 · 办结 3 · 结转 0',
      '四、政府信息公开行政复议、行政诉讼情况',
      '  行政复议、行政诉讼情况表 · 复议 1 · 诉讼 2',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('selects the heading and spans what it heads', async () => {
    const { open } = await connect();
    const document = open(text);
    const symbol = (await document.symbols()).find(({ name }) => name.startsWith('四、'));
    assert.ok(symbol);
    assert.equal(wordsIn(text, symbol.selectionRange), '四、政府信息公开行政复议、行政诉讼情况');
    assert.equal(
      wordsIn(text, symbol.range).trimEnd(),
      text.slice(find(text, '四、政府'), find(text, '五、')).trimEnd(),
    );
  });

  it('joins a title of two lines', async () => {
    const { open } = await connect();
    const [title] = await open(print(sample, 'tabs', { title: 'two-lines' }).text).symbols();
    assert.equal(title?.name, '清溪区人民政府2025年政府信息公开工作年度报告');
  });

  it('goes without a title where there is none', async () => {
    const { open } = await connect();
    const [first] = await open(print(sample, 'tabs', { title: 'none' }).text).symbols();
    assert.equal(first?.name, '一、总体情况');
  });

  it('says so where a table cannot be read', async () => {
    const { open } = await connect();
    const start = find(text, '\t四、结转下年度');
    const document = open(text.slice(0, start) + text.slice(find(text, '四、政府信息公开行政复议')));
    const table = draw(await document.symbols()).find((line) => line.includes('收到和处理政府信息公开申请情况表'));
    assert.equal(table?.trim(), '收到和处理政府信息公开申请情况表 · 未能读出');
  });

  it('is a flat list for clients without trees', async () => {
    const { open } = await connect({ capabilities: {} });
    const symbols = (await open(text).symbols()) as unknown as readonly SymbolInformation[];
    assert.equal(symbols.length, 15);
    const table = symbols.find(({ name }) => name === '主动公开政府信息情况表');
    assert.equal(table?.containerName, '二、主动公开政府信息情况');
  });

  it('keeps every range within its parent and every selection within its range, whatever is typed', async () => {
    const { open } = await connect();
    const words = fc.constantFrom('', '\n', '\t', '一、', '（一）', '一、总体情况\n', '\t0\n', '|\n', '😀', '2025年');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 200 }), words, async (at, length, newText) => {
        const start = at % text.length;
        const document = open(text.slice(0, start) + newText + text.slice(start + length));
        nested(await document.symbols());
        document.close();
      }),
      { numRuns: 100 },
    );
  });
});

function nested(symbols: readonly DocumentSymbol[], parent?: Range): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.ok(name.trim());
    assert.ok(within(range, selectionRange), `selection of ${name}`);
    assert.ok(!parent || within(parent, range), `range of ${name}`);
    nested(children, range);
  }
}

const isBefore = (a: Range['start'], b: Range['start']) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const within = (outer: Range, inner: Range) =>
  isBefore(outer.start, inner.start) && isBefore(inner.start, inner.end) && isBefore(inner.end, outer.end);
