import assert from 'node:assert/strict';
import { report } from '../../../test/check';
import type { TableId } from '../form/form';
import { lint } from '../lint';
import { parse } from './parse';

/** The table's rows with their values, or why it could not be read. */
function read(text: string, id: TableId): Readonly<Record<string, string>> | string | undefined {
  const table = parse(text).tables.find((t) => t.id === id);
  if (!table || table.status === 'unreadable') return table?.why;
  const rows = table.definition.rows.map(({ id: row, cells }) => {
    const words = cells.map((ref) => table.cells.get(ref)).map((cell) => cell?.value ?? cell?.state);
    return [row, words.join(' ')];
  });
  return Object.fromEntries(rows);
}

const values = {
  regulatoryRules: '0 0 0',
  normativeDocuments: '1 0 6',
  licenses: '412',
  penalties: '35',
  compulsions: '0',
  fees: '21.5',
};

const cells: readonly (readonly string[])[] = [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '1', '0', '6'],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '412'],
  ['第二十条第（六）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', '35'],
  ['行政强制', '0'],
  ['第二十条第（八）项'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', '21.5'],
];
const draw = (row: (words: readonly string[], i: number) => string) =>
  `二、主动公开政府信息情况\n${cells.map(row).join('')}`;

/** The layouts of ../shared/domain/VARIANTS.md, A. */
const layouts: Readonly<Record<string, string>> = {
  'V1 tabs, a cell a line': draw((row) => `${row.map((words) => `\t${words}\n`).join('')}\n`),
  'V1 tabs, values on the next line': draw(
    (row) => `${row.map((w) => (/^\d/.test(w) ? `\t\n\n${w}\n` : `\t${w}\n`)).join('')}\n`,
  ),
  'V1 tabs, blanks before values': draw(
    (row) => `${row.map((w) => (/^\d/.test(w) ? `\t\u3000 \u00a0${w}\n` : `\t${w}\n`)).join('')}\n`,
  ),
  'V2 bars, a cell a line, rows opened': draw((row) => `|\n${row.map((w) => `${w} |\n`).join('')}${fill(row)}`),
  'V3 bars, a cell a line': draw((row) => `${row.map((w) => `${w} |\n`).join('')}${fill(row)}`),
  'V4 bars, a row a line': draw((row) => `${row.join(' | ')} |\n`),
  'V4 bars, a row a line, fillers': draw((row) => `${row.join(' | ')} | ${fill(row)}${row.length === 4 ? '\n' : ''}`),
  'V5 bars at both ends': draw((row) => `| ${row.join(' | ')} |\n`),
  'V5 cells in two lines': draw((row) => row.map((w) => `| \n ${w}  | \n`).join('')),
  'V5 the closing bar on its own line': draw((row) => `${row.join(' | ')}\n|\n`),
  'V6 bare lines, blank lines between': draw((row) => row.map((w) => `${w}\n\n`).join('')),
  'V6 bare lines': draw((row) => row.map((w) => `${w}\n`).join('')),
  'V9 rows parted by spaces': draw((row) => `${row.join(' ')}\n`),
  'merged cells, each written into all its columns': draw(
    ([label = '', ...rest]) =>
      `| ${(rest.length === 3 ? [label, ...rest] : [label, ...Array(3).fill(rest[0] ?? label)]).join(' | ')} |\n`,
  ),
  'Markdown, in a grid': draw((row) => `| ${row.join(' | ')} |\n+${row.map(() => '----+').join('')}\n`),
  'Markdown, quoted': draw((row) => `> | ${row.join(' | ')} |\n`),
  'Markdown, in bold letters': draw((row) => `| ${row.map((w) => `**${w}**`).join(' | ')} |\n`),
  'a paste, rows parted by tabs': draw((row) => `${row.join('\t')}\n`),
};

function fill(row: readonly string[]): string {
  return row.length === 4 ? '' : `${'|'.repeat(4 - row.length)}\n`;
}

describe('tables', () => {
  for (const [layout, text] of Object.entries(layouts))
    it(`are read: ${layout}`, () => assert.deepEqual(read(text, 'disclosure'), values));

  it('are read with blank cells where the layout marks cells', () =>
    assert.deepEqual(read(layouts['V1 tabs, a cell a line']?.replaceAll('\t0\n', '\t\n') ?? '', 'disclosure'), {
      ...values,
      regulatoryRules: 'blank blank blank',
      normativeDocuments: '1 blank 6',
      compulsions: 'blank',
    }));

  it('are read with / in the row 规章', () =>
    assert.deepEqual(
      read(
        layouts['V3 bars, a cell a line']?.replaceAll(/(?<=规章.*)0 \|\n0 \|\n0/gs, '/ |\n/ |\n/') ?? '',
        'disclosure',
      ),
      {
        ...values,
        regulatoryRules: 'none none none',
      },
    ));

  it('are read where a label stands in each of the columns that it covers', () => {
    const text = report({ layout: 'pipe-rows', style: { fillers: false } })
      .replaceAll(/^[一二四]、(?:本年|上年|结转)[^|]*\| /gm, '$&$&$&')
      .replaceAll(/(（[一二七]）[^|]*\| )(?=\d)/g, '$1$1');
    assert.deepEqual(read(text, 'requests'), read(report(), 'requests'));
  });

  it('are read where columns are parted by many spaces', () => {
    const text = report({ layout: 'spaces' }).replaceAll(
      /(?<=[\u4e00-\u9fff）\d]) (?=[\d结未复总其尚（1-8])/g,
      ' '.repeat(12),
    );
    assert.deepEqual(
      ['requests', 'disputes'].map((id) => read(text, id as TableId)),
      ['requests', 'disputes'].map((id) => read(report(), id as TableId)),
    );
  });

  it('are read, a bare line a cell, behind a table of contents with its page numbers in columns', () => {
    const bare = report({ layout: 'lines' });
    const contents = bare.match(/^[一二三四五六]、\S*(?:情况|事项)$/gm)?.map((line, i) => `${line}\t${i + 1}\n`) ?? [];
    assert.equal(contents.length, 6);
    const text = bare.replace('\n', `\n目录\n${contents.join('')}`);
    for (const id of ['disclosure', 'requests', 'disputes'] as const)
      assert.deepEqual(read(text, id), read(report(), id));
  });

  it('are said not to be read where a grid breaks their labels as it likes', () => {
    const rule = `+${'----+'.repeat(8)}`;
    const grid = report({ layout: 'pipe-rows', style: { fillers: false } })
      .replaceAll(/^(?=[^\n|]+\|)/gm, `${rule}\n| `)
      .replaceAll(/(1\.申请人无正当理由)(逾期不补正)[^|]*(\|[^\n]*)/g, `$1 $3\n| $2 |${'  |'.repeat(7)}`);
    assert.equal(read(grid, 'requests'), '表中的文字折成了几行');
    const { tables } = parse(grid);
    assert.deepEqual(
      tables.flatMap(({ rewordings, rowFaults }) => [...rewordings, ...rowFaults]),
      [],
    );
  });

  for (const [layout, first] of [
    ['tabs', '\n\t8.属于行政查询事项'],
    ['pipe-cells', '|\n8.属于行政查询事项'],
    ['pipe-cells-bare', '8.属于行政查询事项'],
    ['pipe-rows', '8.属于行政查询事项'],
    ['spaces', '8.属于行政查询事项'],
  ] as const)
    for (const page of ['5', '- 5 -', '    5'])
      it(`are read over a page’s number ${page} in the layout ${layout}`, () => {
        const text = report({ layout });
        assert.ok(text.includes(first));
        assert.deepEqual(
          read(text.replace(first, `${page}\n${first.trimStart()}`), 'requests'),
          read(report(), 'requests'),
        );
      });

  it('are read below header cells that stand in one line', () => {
    const five = '结果维持 结果纠正 其他结果 尚未审结 总计';
    const text = report({ layout: 'spaces' }).replace(
      /行政复议 行政诉讼\n[\s\S]*?(?=\n\d)/,
      `行政复议 行政诉讼\n${five} 未经复议直接起诉 复议后起诉\n${five} ${five}`,
    );
    assert.ok(text.includes(five));
    assert.deepEqual(read(text, 'disputes'), read(report(), 'disputes'));
  });

  it('are read over a label that a page break repeats', () => {
    const text = report({ layout: 'tabs-spaces' });
    assert.ok((text.match(/三、本年度办理结果/g) ?? []).length > 1);
    assert.deepEqual(read(text, 'requests'), read(report(), 'requests'));
  });

  it('are read under short labels and labels written otherwise', () => {
    const text = report()
      .replace(/（二）部分公开（[^）]*）/, '（二）部分公开')
      .replace('（三）不予公开', '（三） 不予公开')
      .replace('3.危及“三安全一稳定”', '3.危及"三安全一稳定"')
      .replace(/1\.申请人无正当理由逾期不补正[^\n]*/, '1.逾期不补正')
      .replace(/2\.申请人逾期未按收费通知[^\n]*/, '2.逾期不缴费');
    assert.deepEqual(read(text, 'requests'), read(report(), 'requests'));
  });

  it('are those of the form that their labels show, whatever the year', () => {
    const { form } = parse(report({ form: '2019', year: 2023 }));
    assert.equal(form.id, '2019');
    assert.equal(parse(report({ year: 2020 })).form.id, '2021');
  });

  describe('that cannot be read', () => {
    /** `told`: the rules that say so, where it is the author's fault. */
    const unreadable = (text: string, id: TableId, why: string | undefined, told: readonly string[] = []) => {
      assert.equal(read(text, id), why);
      const findings = lint(parse(text)).filter(({ rule }) => rule.startsWith('table/') || rule.startsWith('claim/'));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        told,
      );
    };
    it('V7 with blank cells dropped, so that no value can be assigned', () =>
      unreadable(report({ layout: 'lines', style: { zero: '' } }), 'requests', '表中的数字没有按单元格分开'));

    it('V8 with cells run together', () => {
      const text = draw((row) => `${row.join('')}\n`);
      unreadable(`清溪区2025年政府信息公开工作年度报告\n${text}`, 'disclosure', '表中的数字没有按单元格分开');
    });

    it('V11 where a heading follows a heading', () =>
      unreadable(report({ without: ['disclosure'] }), 'disclosure', undefined));

    it('V11 where only the prose speaks as the table does', () => {
      const says = '因政府信息公开被提起行政诉讼2件，其中未经复议直接起诉2件、复议后起诉0件。';
      const text = report({ without: ['disputes'], overview: [{ paragraphs: [says] }] });
      assert.deepEqual(
        parse(text).tables.map(({ id }) => id),
        ['disclosure', 'requests'],
      );
    });

    it('with a row missing, and it is told which', () =>
      unreadable(
        report().replace(/\t\n\t\n\t2\.重复申请\n(?:\t\d\n){7}/, ''),
        'requests',
        '没有读到“2.重复申请”一行的数字',
        ['table/row-missing'],
      ));

    it('with a row that ran into the next one: no cell is in two rows', () => {
      const text = '规章\n\t\t\n\t规范性文件\n\t\n\t行政许可\n\t量\n政处罚\t\t行政强制\n0\n事业性收费\t';
      assert.match(String(read(text, 'disclosure')), /“行政规范性文件”一行/);
    });

    it('with a value missing, and it is told where', () =>
      unreadable(
        report({ layout: 'pipe-rows', style: { fillers: false } }).replace('2.重复申请 | 0 |', '2.重复申请 |'),
        'requests',
        '“2.重复申请”一行应有 7 个数，读到 6 个',
        ['table/cell-invalid'],
      ));
  });
});
