import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { connect, vscode } from '../../test/client';
import { applyTextEdits } from '../../test/positions';
import { layoutNames, print } from '../../test/print';
import { sample } from '../../test/sample';
import { composeReport, lint, parse } from '../engine';

const { text } = print(sample, 'pipe-rows');

/** What is offered at the `‸` of the text. */
async function offered(marked: string, capabilities = vscode): Promise<readonly CompletionItem[]> {
  const caret = marked.indexOf('‸');
  const { open } = await connect({ capabilities });
  return open(marked.replace('‸', '')).askAt<CompletionItem[]>('completion', caret);
}

const labels = async (marked: string): Promise<readonly string[]> => (await offered(marked)).map(({ label }) => label);

/** The text after the first suggestion is taken. */
async function taken(marked: string): Promise<string> {
  const [first] = await offered(marked);
  assert.ok(first, 'nothing is offered');
  return applyTextEdits(marked.replace('‸', ''), [first.textEdit as TextEdit]);
}

describe('completion', () => {
  it('gives the number of the tables where a sentence comes to it, and says where it is from', async () => {
    const marked = text.replace('申请3件，均', '申请‸，均');
    const [item, ...others] = await offered(marked);
    assert.deepEqual(others, []);
    assert.equal(item?.label, '3件');
    assert.equal(item?.detail, '表中本年新收总计');
    assert.equal(await taken(marked), text);
  });

  const clauses: Readonly<Record<string, string>> = {
    上年结转: '0件',
    '收到申请3件，办结': '3件',
    '共办理3件，其中予以公开': '1件',
    部分公开: '2件',
    不予公开: '0件',
    结转下年度继续办理: '0件',
    因政府信息公开引起的行政复议: '1件',
    行政诉讼: '2件',
    全年制发行政规范性文件: '1件',
    现行有效的规范性文件: '6件',
    收取行政事业性收费: '21.5万元',
  };
  for (const [clause, number] of Object.entries(clauses)) {
    it(`gives ${number} after ${clause}`, async () => {
      assert.deepEqual(await labels(text.replace('网站栏目运行正常。', `${clause}‸`)), [number]);
    });
  }

  it('gives numbers that the check agrees with', async () => {
    for (const clause of Object.keys(clauses)) {
      const after = await taken(text.replace('均已按期答复。', `均已按期答复。${clause}‸。`));
      assert.deepEqual(
        lint(parse(after)).filter(({ rule }) => rule === 'claim/table-mismatch'),
        [],
        clause,
      );
    }
  });

  it('gives none where a number is, or where the table does not tell', async () => {
    assert.deepEqual(await labels(text.replace('申请3件', '申请‸3件')), []);
    const unread = text.replace('四、结转下年度继续办理', '四、');
    assert.deepEqual(await labels(unread.replace('申请3件', '申请‸')), []);
  });

  it('gives none of a table that nobody has filled in yet', async () => {
    const blank = composeReport({ layout: 'rows', cells: 'blank' }).map((part) =>
      typeof part === 'string' ? part : '',
    );
    for (const clause of ['全年发生行政复议‸', '行政诉讼‸', '收到政府信息公开申请‸']) {
      const filled = composeReport({ layout: 'rows', cells: 'zero' }).map((part) =>
        typeof part === 'string' ? part : part.blank === '0' ? '0' : '',
      );
      const at = (parts: readonly string[]) =>
        parts.join('').replace('（五）监督保障\n', `（五）监督保障\n${clause}\n`);
      assert.deepEqual(await labels(at(blank)), [], clause);
      assert.deepEqual(await labels(at(filled)), ['0件'], clause);
    }
  });

  it('gives way to a unit that is there, and takes the place of a mark', async () => {
    assert.deepEqual(await labels(text.replace('申请3件，均', '申请‸件，均')), ['3']);
    const marked = text.replace('申请3件，均', '申请×‸件，均');
    assert.equal(await taken(marked), text);
    assert.deepEqual(
      (await offered(marked)).map(({ filterText }) => filterText),
      ['×'],
    );
  });

  it('gives the missing section with its number, and what it is about', async () => {
    const without = text.replace(/五、.*\n.*\n/, '‸\n');
    const [item] = await offered(without);
    assert.equal(item?.label, '五、存在的主要问题及改进情况');
    assert.equal(item?.preselect, true);
    assert.match(JSON.stringify(item?.documentation), /既写存在的主要问题/);
    assert.ok((await taken(text.replace(/五、.*\n/, '五‸\n'))).includes('\n五、存在的主要问题及改进情况\n存在解读'));
  });

  it('finds a heading by its words, too', async () => {
    const [item] = await offered(text.replace(/五、.*\n.*\n/, '存在‸\n'));
    assert.deepEqual([item?.label, item?.filterText], ['五、存在的主要问题及改进情况', '存在的主要问题及改进情况']);
    const [numbered] = await offered(text.replace(/五、.*\n.*\n/, '五‸\n'));
    assert.equal(numbered?.filterText, undefined);
  });

  it('gives the items that section one lacks with their numbers', async () => {
    const without = text.replace(/（三）政府信息管理\n.*\n/, '‸\n');
    assert.deepEqual(await labels(without), ['（三）政府信息管理']);
    assert.deepEqual(
      await labels('2025年清溪区人民政府政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n全年公开。\n（二‸'),
      [
        '（二）依申请公开',
        '（二）政府信息管理',
        '（二）政府信息公开平台建设',
        '（二）监督保障',
        ...['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'],
        ...['五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
      ],
    );
  });

  it('gives the labels that a table lacks', async () => {
    const without = text.replace(/二、上年结转.*\n/, '二、‸\n');
    assert.deepEqual(await labels(without), ['二、上年结转政府信息公开申请数量']);
    assert.ok((await taken(without)).includes('\n二、上年结转政府信息公开申请数量\n'));
  });

  it('gives the sentence on fees where section six has none', async () => {
    const without = text.replace('本年度未收取信息处理费。', '‸');
    assert.ok((await labels(without)).includes('本年度未收取信息处理费。'));
    assert.ok(!(await labels(`${text}‸`)).includes('本年度未收取信息处理费。'));
  });

  it('gives the outline in an empty text, to clients that fill in places', async () => {
    const [first] = (await offered('‸')).filter(({ insertTextFormat }) => insertTextFormat === 2);
    assert.ok(first);
    assert.equal(first.label, '年报框架');
    const written = (first.textEdit as TextEdit).newText.replace(/\$\{\d:?(.*?)\}/g, '$1').replace('年份', '2025');
    assert.deepEqual(
      parse(written).sections.map(({ kind }) => kind),
      ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'],
    );
    const whole = (await offered('‸')).filter(({ label }) => label.startsWith('年报全文'));
    assert.deepEqual(
      whole.map(({ insertTextFormat, insertTextMode }) => [insertTextFormat, insertTextMode]),
      Array(3).fill([2, 1]),
    );
    const [{ newText }] = whole.map(({ textEdit }) => textEdit) as [TextEdit];
    assert.match(newText, /^\$\{1:机关名称\}\$\{2:年份\}年政府/);
    assert.match(newText, /自\$\{2\}年1月1日起至\$\{2\}年12月31日止/);
    assert.ok((await offered('‸', {})).every(({ insertTextFormat }) => insertTextFormat !== 2));
  });

  it('gives nothing within a sentence, a table or another text', async () => {
    assert.deepEqual(await labels(text.replace('网站栏目', '网站‸栏目')), []);
    assert.deepEqual(await labels(text.replace('| 412', '| 4‸12')), []);
    assert.deepEqual(await labels(`会议纪要\n${'正文。'.repeat(100)}\n‸`), []);
  });

  it('never fails, wherever the caret is', async () => {
    const { open, logged } = await connect();
    for (const layout of layoutNames) {
      const report = print(sample, layout, { eol: '\r\n' }).text;
      const document = open(report);
      for (let at = 0; at <= report.length; at += 97) {
        const items = await document.askAt<CompletionItem[]>('completion', report[at] === '\n' ? at + 1 : at);
        assert.ok(Array.isArray(items));
      }
    }
    assert.deepEqual(logged, []);
  });
});
