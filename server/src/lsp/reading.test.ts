import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentHighlight, DocumentLink, FoldingRange, Location, SelectionRange } from 'vscode-languageserver';
import { connect, type TestDocument } from '../../test/client';
import { find, positionAt, wordsIn } from '../../test/positions';
import { layoutNames, print, type withCell } from '../../test/print';
import { sample } from '../../test/sample';
import { printed } from '../../test/texts';

const { text } = printed;
const lines = text.split('\n');

/** The offset of a cell's value. */
function cell(ref: Parameters<typeof withCell>[1], { cells } = printed): number {
  const span = cells.get(ref);
  assert.ok(span, ref);
  return span.start;
}

describe('folding', () => {
  const folds = async (report: string): Promise<readonly string[]> => {
    const { open } = await connect();
    const ranges = await open(report).ask<FoldingRange[]>('foldingRange');
    const own = report.split(/\r?\n/);
    return ranges.map(({ startLine, endLine }) => `${own[startLine]?.trim()} … ${own[endLine]?.trim()}`);
  };

  it('takes sections, sub-sections and tables', async () => {
    const found = await folds(print(sample, 'pipe-rows').text);
    assert.deepEqual(found.slice(0, 7), [
      '一、总体情况 … 组织业务培训两次。',
      '（一）主动公开 … 全年公开政府信息120条。',
      '（二）依申请公开 … 共收到政府信息公开申请3件，均已按期答复。',
      '（三）政府信息管理 … 发布前逐条审核。',
      '（四）平台建设 … 网站栏目运行正常。',
      '（五）监督保障 … 组织业务培训两次。',
      '二、主动公开政府信息情况 … 行政事业性收费 | 21.5 | ||',
    ]);
    assert.equal(found.length, 14);
  });

  it('takes the rows where a cell stands on a line of its own', async () => {
    const found = await folds(text);
    assert.ok(found.includes('一、本年新收政府信息公开申请数量 … 3'));
    assert.ok(found.includes('行政规范性文件 … 6'));
  });

  it('leaves other texts to the editor', async () => {
    assert.deepEqual(await folds('会议纪要\n一、总体情况\n正文。\n'), []);
  });

  it('has folds of two lines at least, within the text, in every layout and with every line end', async () => {
    const { open } = await connect();
    for (const layout of layoutNames) {
      for (const eol of ['\n', '\r\n'] as const) {
        const report = print(sample, layout, { eol }).text;
        const count = report.split('\n').length;
        for (const { startLine, endLine } of await open(report).ask<FoldingRange[]>('foldingRange'))
          assert.ok(startLine < endLine && endLine < count, `${layout}: ${startLine}-${endLine}`);
      }
    }
  });
});

describe('expanding the selection', () => {
  const steps = async (report: string, offset: number): Promise<readonly string[]> => {
    const { open } = await connect();
    const positions = [positionAt(report, offset)];
    const [range] = await open(report).ask<SelectionRange[]>('selectionRange', { positions });
    const words: string[] = [];
    for (let at = range; at; at = at.parent) words.push(wordsIn(report, at.range));
    return words;
  };

  it('goes from number to cell, row, table, section and text', async () => {
    const rows = print(sample, 'pipe-rows-closed');
    const found = await steps(rows.text, cell('requests.received.total', rows));
    assert.deepEqual(found.slice(0, 3), ['3', ' 3 ', '一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 ']);
    assert.ok(found[3]?.startsWith('（本列数据的勾稽关系为') && found[3].endsWith('0'));
    assert.ok(found[4]?.startsWith('三、收到和处理政府信息公开申请情况'));
    assert.equal(found[5], rows.text);
    assert.equal(found.length, 6);
  });

  it('goes from a number in prose to its sentence, paragraph, sub-section and section', async () => {
    const found = await steps(text, find(text, '申请3件') + 2);
    assert.deepEqual(found.slice(0, 2), ['3', '共收到政府信息公开申请3件，均已按期答复。']);
    assert.deepEqual(
      found.slice(2).map((words) => words.slice(0, 6)),
      ['（二）依申请', '一、总体情况', text.slice(0, 6)],
    );
  });

  it('holds the place, each step within the next, wherever the caret is', async () => {
    const { open } = await connect();
    const document = open(text);
    const offsets = Array.from({ length: 60 }, (_, i) => Math.floor((i * text.length) / 60));
    const positions = offsets.map((offset) => positionAt(text, offset));
    const ranges = await document.ask<SelectionRange[]>('selectionRange', { positions });
    assert.equal(ranges.length, positions.length);
    for (const range of ranges)
      for (let at: SelectionRange | undefined = range; at?.parent; at = at.parent)
        assert.ok(wordsIn(text, at.parent.range).includes(wordsIn(text, at.range)));
  });
});

describe('from one number to another', () => {
  /** `line: words`, lines as people count them from the value's row. */
  const places = (locations: readonly { readonly range: Location['range'] }[]): readonly string[] =>
    locations.map(({ range }) => `${lines[range.start.line]?.trim()}${rowOf(range.start.line)}`);
  const rowOf = (line: number): string => {
    for (let at = line; at > 0; at -= 1) {
      const words = lines[at]?.trim() ?? '';
      if (/[\u4e00-\u9fff]/.test(words)) return at === line ? '' : ` ← ${words.slice(0, 8)}`;
    }
    return '';
  };
  const open = async (): Promise<TestDocument> => (await connect()).open(text);

  it('defines a number in prose by its cell', async () => {
    const found = await (await open()).askAt<Location[]>('definition', '请3件');
    assert.deepEqual(places(found), ['3 ← 一、本年新收政府']);
  });

  it('defines a total by its addends, and an addend by its totals', async () => {
    const document = await open();
    const total = await document.askAt<Location[]>('definition', cell('requests.received.total'));
    assert.deepEqual(places(total), ['2 ← 一、本年新收政府', '1 ← 一、本年新收政府']);
    const addend = await document.askAt<Location[]>('definition', cell('requests.granted.naturalPerson'));
    assert.deepEqual(places(addend), ['1 ← （一）予以公开', '2 ← （七）总计']);
  });

  it('refers to the prose that repeats a number and to the partners in its equations', async () => {
    const found = await (await open()).askAt<Location[]>('references', cell('requests.received.total'), {
      context: { includeDeclaration: true },
    });
    const words = places(found);
    assert.equal(words[0], '共收到政府信息公开申请3件，均已按期答复。');
    assert.equal(words[7], '3 ← 一、本年新收政府');
    assert.ok(words.includes('3 ← （七）总计') && words.includes('0 ← 四、结转下年度继'));
    assert.equal(words.length, 2 + 6 + 3);
  });

  it('highlights a number in prose together with its cell', async () => {
    const found = await (await open()).askAt<DocumentHighlight[]>('documentHighlight', '请3件');
    assert.deepEqual(places(found), ['共收到政府信息公开申请3件，均已按期答复。', '3 ← 一、本年新收政府']);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [3, 3],
    );
  });

  it('says nothing where there is no number of the tables', async () => {
    const document = await open();
    for (const method of ['definition', 'documentHighlight'])
      assert.deepEqual(await document.askAt(method, '网站栏目'), []);
    const context = { includeDeclaration: true };
    assert.deepEqual(await document.askAt('references', '120条', { context }), []);
  });
});

describe('links', () => {
  const withPreface = (preface: string): string => text.replace('\n', `\n${preface}\n`);

  it('lead from a cited document to its page, and to web addresses', async () => {
    const report = withPreface(
      '根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号编制，见www.example.gov.cn。',
    );
    const links = await (await connect()).open(report).ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ range, target }) => `${wordsIn(report, range)} → ${target?.replace(/^.*\/docs\//, '')}`),
      [
        '《中华人民共和国政府信息公开条例》 → basis.md#regulation',
        '国办公开办函〔2021〕30号 → basis.md#format-2021',
        'www.example.gov.cn → http://www.example.gov.cn',
      ],
    );
    const page = readFileSync('docs/basis.md', 'utf8');
    for (const id of ['regulation', 'format-2021']) assert.ok(page.includes(`<a id="${id}"></a>`));
  });

  it('are none in other texts', async () => {
    assert.deepEqual(await (await connect()).open('见www.example.gov.cn。').ask('documentLink'), []);
  });
});
