import assert from 'node:assert/strict';
import { disputes, flags, of2019, report, requests, silent } from '../../../../test/check';
import { balance, layoutNames } from '../../../../test/print';
import { lint, parse } from '../../index';
import { cellInvalid } from './cell-invalid';

describe('table/cell-invalid', () => {
  it('flags a mistyped number', () =>
    flags(cellInvalid, requests({ 'granted.total': '⟦1O⟧' }), [
      '“（一）予以公开”的“总计”应为非负整数，现为“1O”；含此格的合计未能核对',
    ]));

  it('flags a negative number and a fraction', () =>
    flags(cellInvalid, disputes([1, '⟦-2⟧', '⟦0.5⟧', 0, 1], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]), [
      '“行政复议”的“结果纠正”应为非负整数，现为“-2”；含此格的合计未能核对',
      '“行政复议”的“其他结果”应为非负整数，现为“0.5”；含此格的合计未能核对',
    ]));

  it('flags a change with two points', () =>
    flags(cellInvalid, report({ ...of2019, cells: { 'disclosure.licenses.change': '⟦2.5.1⟧' } }), [
      '“行政许可”的“本年增/减”应为一个数，现为“2.5.1”',
    ]));

  it('flags a fraction and a negative number of decisions', () =>
    flags(
      cellInvalid,
      report({ cells: { 'disclosure.licenses.processed': '⟦12.345⟧', 'disclosure.compulsions.processed': '⟦-18⟧' } }),
      [
        '“行政许可”的“本年处理决定数量”应为非负整数，现为“12.345”',
        '“行政强制”的“本年处理决定数量”应为非负整数，现为“-18”',
      ],
    ));

  for (const layout of layoutNames.filter((name) => name !== 'spaces'))
    it(`flags a word in a cell in the layout ${layout}`, () =>
      flags(cellInvalid, requests({ 'granted.research': '⟦见附件⟧' }, layout), [
        '“（一）予以公开”的“科研机构”应为非负整数，现为“见附件”；含此格的合计未能核对',
      ]));

  it('flags a mistyped number in the row of a PDF', () =>
    flags(cellInvalid, requests({ 'granted.research': '⟦O⟧' }, 'spaces'), [
      '“（一）予以公开”的“科研机构”应为非负整数，现为“O”；含此格的合计未能核对',
    ]));

  describe('a row of too many values or too few', () => {
    const rows = (from: string | RegExp, to: string) => {
      const text = report({ ...larger, layout: 'pipe-rows', style: { fillers: false } });
      const changed = text.replace(from, to);
      if (changed === text) throw new Error('nothing changed');
      return changed;
    };

    it('flags a value split over two cells, at both', () =>
      flags(cellInvalid, rows('（一）予以公开 | 20 |', '（一）予以公开 | ⟦2 | 0⟧ |'), [
        '“（一）予以公开”一行应有 7 个数，现有 8 个：这两格疑为一个数 20，合为一格各合计才相符；此表未能核对',
      ]));

    it('flags one split in table 4', () =>
      flags(cellInvalid, rows(/12 \| 0 \| 0 \| 0 \| 12 \|/, '⟦1 | 2⟧ | 0 | 0 | 0 | 12 |'), [
        '行政复议、行政诉讼情况表应有 15 个数，现有 16 个：这两格疑为一个数 12，合为一格各合计才相符；此表未能核对',
      ]));

    for (const layout of [
      'tabs',
      'pipe-cells',
      'pipe-cells-bare',
      'pipe-rows-closed',
      'lines',
      'spaces',
      'word-paste',
    ] as const)
      it(`finds it in the layout ${layout}`, () => {
        const text = report({ ...larger, layout, cells: { 'requests.granted.naturalPerson': '⟦20⟧' } });
        const [, between = ''] = /⟦20⟧([^\d]*)0/.exec(text) ?? [];
        flags(cellInvalid, text.replace('⟦20⟧', `⟦2${between}0⟧`), [
          '“（一）予以公开”一行应有 7 个数，现有 8 个：这两格疑为一个数 20，合为一格各合计才相符；此表未能核对',
        ]);
      });

    it('flags a row that goes on one column too far to the left', () =>
      flags(cellInvalid, rows('（一）予以公开 | 20 | 0 |', '⟦（一）予以公开⟧ | 20 |'), [
        '“（一）予以公开”一行应有 7 个数，现有 6 个：疑漏填一格，自“其他”列起各数右移一列，各合计才相符；此表未能核对',
      ]));

    it('flags a row that goes on one column too far to the right', () =>
      flags(cellInvalid, rows('（一）予以公开 | 20 |', '⟦（一）予以公开⟧ | 0 | 20 |'), [
        '“（一）予以公开”一行应有 7 个数，现有 8 个：疑多填一格，自“自然人”列起各数左移一列，各合计才相符；此表未能核对',
      ]));

    it('flags a row with a blank at its end whose sums hold one column further', () =>
      flags(
        cellInvalid,
        rows('（一）予以公开 | 20 | 0 | 0 | 0 | 0 | 0 | 20 |', '⟦（一）予以公开⟧ | 20 | 0 | 0 | 0 | 0 | 20 | |'),
        ['“（一）予以公开”一行疑错开一列：自“其他”列起各数右移一列，各合计才相符；此表未能核对'],
      ));

    it('flags a row with a blank before it that lost its total', () =>
      flags(
        cellInvalid,
        requests({
          ...Object.fromEntries(applicants.map((id, i) => [`partial.${id}`, ['', 1, 1, 0, 0, 0][i] ?? 0])),
          'partial.total': 0,
        }).replace('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '⟦$&⟧'),
        ['“（二）部分公开”一行疑错开一列：自“自然人”列起各数左移一列，各合计才相符；此表未能核对'],
      ));

    it('says no more than it knows where no reading or several fit', () => {
      const [finding] = lint(parse(rows('（一）予以公开 | 20 |', '（一）予以公开 | 7 | 20 | 3 |'))).filter(
        ({ rule }) => rule === cellInvalid.id,
      );
      assert.equal(finding?.severity, 'information');
      assert.equal(finding?.message, '“（一）予以公开”一行应有 7 个数，现有 9 个；此表未能核对');
    });

    it('says how many there are in table 2, which has no sums', () =>
      flags(cellInvalid, rows('行政规范性文件 | 1 | 0 | 6 |', '⟦行政规范性文件⟧ | 1 | 0 | 6 | 6 |'), [
        '“行政规范性文件”一行应有 3 个数，现有 4 个；此表未能核对',
      ]));

    it('is silent where many rows are uneven: then the reading is at fault', () =>
      silent(cellInvalid, rows(/(?<=[^\d ] \| 0(?: \| 0){5}) \| 0 \|\n/g, ' |\n')));

    it('is silent on a blank total, which takes nothing from its neighbour', () =>
      silent(cellInvalid, requests({ 'granted.total': '' })));

    it('is silent on a blank first cell that stands for 0', () =>
      silent(cellInvalid, requests({ 'denied.law.naturalPerson': '', 'carriedIn.total': '' })));

    it('is silent on totals that are blank throughout', () =>
      silent(
        cellInvalid,
        requests({ 'granted.total': '', 'partial.total': '', 'total.total': '', 'received.total': '' }),
      ));
  });

  describe('is silent', () => {
    for (const words of ['18,439', '18，439', '1 234', '０', '１８，４３９', '\u3000\u30000', '\u00a07', '3件'])
      it(`on ${JSON.stringify(words)}`, () => silent(cellInvalid, requests({ 'received.total': words })));
    it('on a zero in words', () =>
      silent(cellInvalid, requests({ 'denied.law.business': '零', 'carriedIn.total': '零' })));
    for (const words of ['', '/', '-', '—', '——', '无', '不涉及', '&nbsp;'])
      it(`on ${JSON.stringify(words)} for none`, () => silent(cellInvalid, requests({ 'carriedIn.total': words })));
    it('on an amount with a fraction and a unit', () =>
      silent(cellInvalid, report({ cells: { 'disclosure.fees.amount': '72701.2578万元' } })));
    it('on a number below an empty line of its cell', () =>
      silent(cellInvalid, requests({ 'granted.total': '\n\n1' }, 'tabs')));
    it('on a signed change in the form of 2019', () =>
      silent(cellInvalid, report({ ...of2019, cells: { 'disclosure.licenses.change': '+1036' } })));
    for (const words of ['增3', '减少8项', '↑3', '持平', '-8/0'])
      it(`on a change in words in the form of 2019: ${words}`, () =>
        silent(cellInvalid, report({ ...of2019, cells: { 'disclosure.licenses.change': words } })));
    for (const words of ['1204件次', '1204（件）', '1204户次'])
      it(`on a number of decisions with its unit: ${words}`, () =>
        silent(cellInvalid, report({ cells: { 'disclosure.penalties.processed': words } })));
    it('on an amount with its unit in the form of 2019', () => silent(cellInvalid, report(of2019)));
  });
});

const applicants = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'otherOrganization'];

/** 20 requests, and 12 reconsiderations. */
const larger = balance({
  form: '2021',
  outcomes: [[20, 0, 0, 0, 0, 0]],
  carriedIn: [],
  carriedOut: [],
  disputes: [
    [12, 0, 0, 0],
    [2, 0, 0, 0],
    [0, 0, 0, 0],
  ],
});
