import assert from 'node:assert/strict';
import { fold } from '../fold';
import { readPieces } from './cells';
import { readLines } from './lines';

/** One string a row; of each cell its words, `·` for a blank one, `+` for a filler, `?` before what is no number. */
function rows(text: string): readonly string[] {
  const folded = fold(text);
  const drawn: { row: number | undefined; words: string[] }[] = [];
  for (const { row, kind, start, end } of readPieces(folded, readLines(folded))) {
    const words = kind === 'blank' ? '·' : kind === 'filler' ? '+' : folded.slice(start, end).replace('\n', '¶');
    const last = drawn.at(-1);
    if (last && row !== undefined && last.row === row) last.words.push(kind === 'odd' ? `?${words}` : words);
    else drawn.push({ row, words: [kind === 'odd' ? `?${words}` : words] });
  }
  return drawn.map(({ words }) => words.join(' '));
}

const is = (text: string, expected: readonly string[]) => assert.deepEqual(rows(text), expected);

describe('cells', () => {
  it('parted by tabs, a cell a line, a blank line between rows', () =>
    is('\t规章\n\t0\n\t/\n\t\n\n\t行政许可\n\t59\n', ['规章 0 / ·', '行政许可 59']));

  it('that are blank, within the line: no half of its end belongs to them', () => {
    for (const text of ['\t规章\r\n\t\r\n\t \r\n', '规章\t\t\r\n']) {
      const folded = fold(text);
      const blanks = readPieces(folded, readLines(folded)).filter(({ kind }) => kind === 'blank');
      assert.ok(blanks.length > 0);
      for (const { start } of blanks) assert.notEqual(text.slice(start - 1, start + 1), '\r\n');
    }
  });

  it('that go on below their tab: a value, and the rest of a label', () =>
    is('\t商业\n企业\n\t总计\n\t\n0\n\t\n\n\n12\n', ['商业¶企业 总计 0 12']));

  it('with ideographic and no-break spaces before the value', () =>
    is('\t规章\n\t\u3000\u30000\n\t\u00a0\u30007\n', ['规章 0 7']));

  it('parted by tabs, a row a line, with merged cells blank', () =>
    is('三、本年度办理结果\t（一）予以公开\t3\t0\n\t（三）不予公开\t1.属于国家秘密\t0\n', [
      '三、本年度办理结果 (一)予以公开 3 0',
      '· (三)不予公开 1.属于国家秘密 0',
    ]));

  it('parted by bars, a cell a line, rows opened by a bar', () =>
    is('|\n规章 |\n0 |\n/ |\n|\n|\n行政许可 |\n59 |\n||\n', ['·', '规章', '0', '/', '·', '·', '行政许可', '59', '+']));

  it('parted by bars, a row a line, with fillers and without', () => {
    is('行政许可 | 59 | ||\n行政处罚 | 35 |\n', ['行政许可 59 · ·', '行政处罚 35']);
    is('| | 2.重复申请 | | 0 |\n', ['· 2.重复申请 · 0']);
    is('| 规章 | 0 | 0 | 0 |\n', ['规章 0 0 0']);
  });

  it('parted by bars in Markdown, where a row of blanks is a row', () =>
    is('| 规章 | | 0 |\n| --- | :---: | ---: |\n| | | |\n| | - | |\n\n||\n', ['规章 · 0', '· · ·', '· - ·', '+']));

  it('whose closing bar falls on its own line', () =>
    is('规章 | 0 | 0 | 0\n|\n行政规范性文件 | 1 | 0 | 6\n|\n', ['规章 0 0 0', '·', '行政规范性文件 1 0 6', '·']));

  it('in two lines each, the first a bar: those bars are no cells', () => {
    const cells = ['规章', ...'0123456789'].map((words) => `| \n ${words}  |\n`);
    is(cells.join(''), ['规章', ...'0123456789']);
  });

  it('are not the lines that Markdown draws across a page', () => is('规章\n0\n---\n* * *\n', ['规章', '0']));

  it('parted by spaces, the heading of a group far before its label', () =>
    is('三、本年度办理结果         （一）予以公开   3   0\n', ['三、本年度办理结果 (一)予以公开 3 0']));

  it('in rows parted by spaces, below and above lines that begin with a tab', () =>
    is('\t二、情况\n信息内容 数量\n行政许可 59\n行政强制 2\n\t三、情况\n', [
      '二、情况',
      '信息内容 数量',
      '行政许可 59',
      '行政强制 2',
      '三、情况',
    ]));

  it('one a line, without marks', () => is('规章\n\n0\n\n/\n\n行政许可\n\n59\n', ['规章', '0', '/', '行政许可', '59']));

  it('parted by spaces in the rows of a PDF', () =>
    is('行政许可 59\n0 1 - 3\n政府集中采购 6 152,790元\n', ['行政许可 59', '0 1 - 3', '政府集中采购 6 152,790元']));

  it('parted by spaces, with a mistyped number among them', () =>
    is('行政许可 3 1O 4\n0 l2\n表 A1\n', ['行政许可 3 ?1O 4', '0 ?l2', '表 A1']));

  it('of numbers as people write them', () =>
    is('\t1,234\n\t1 234\n\t１２\n\t3件\n\t213.24\n\t—\n\t无\n\t1O\n\t-3\n', [
      '1,234 1 234 12 3件 213.24 — 无 ?1O ?-3',
    ]));

  it('are not what a sentence between tables is broken into', () =>
    is('2025年公开信息120条，同比增长 5\n', ['2025年公开信息120条,同比增长 5']));
});
