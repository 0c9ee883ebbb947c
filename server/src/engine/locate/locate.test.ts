import assert from 'node:assert/strict';
import { layoutNames, print, withCell } from '../../../test/print';
import { sample } from '../../../test/sample';
import { fold } from '../fold';
import { labelKey } from '../form/form';
import { parse } from '../parse/parse';
import { sideText } from '../reconcile/terms';
import type { CellRef, Report } from '../report';
import { addendsOf, type CellPlace, cellAt, checksOf, partnersOf, totalsOf } from './cells';
import { cellsOfClaim, claimAt, claimsOfCell } from './claims';
import { isCellALine, rowSpan, wholeCell } from './rows';

const at = (report: Report, ref: CellRef): CellPlace => {
  const table = report.tables.find(({ id }) => ref.startsWith(`${id}.`));
  const cell = table?.cells.get(ref);
  assert.ok(table && cell, ref);
  return { table, cell };
};
const refs = (cells: readonly { readonly ref: CellRef }[]): readonly string[] =>
  cells.map(({ ref }) => ref.replace(/^.*?\./, ''));

describe('cells and their equations', () => {
  const printed = print(sample, 'pipe-rows');
  const report = parse(printed.text);

  it('finds the cell at an offset, at its end too', () => {
    const span = printed.cells.get('requests.received.total');
    assert.ok(span);
    assert.equal(cellAt(report, span.start)?.cell.ref, 'requests.received.total');
    assert.equal(cellAt(report, span.end)?.cell.ref, 'requests.received.total');
    assert.equal(cellAt(report, 0), undefined);
  });

  it('knows what adds up to a total, and to which totals a cell is added', () => {
    const total = at(report, 'disputes.reconsideration.total');
    assert.deepEqual(refs(addendsOf(report, total)), [
      'reconsideration.upheld',
      'reconsideration.corrected',
      'reconsideration.otherResult',
      'reconsideration.pending',
    ]);
    const addend = at(report, 'requests.granted.business');
    assert.deepEqual(refs(totalsOf(report, addend)), ['granted.total', 'total.business']);
    assert.deepEqual(addendsOf(report, addend), []);
  });

  it('knows the partners of a cell in all its equations', () => {
    const received = at(report, 'requests.received.total');
    assert.equal(checksOf(report, received).length, 2);
    assert.deepEqual(refs(partnersOf(report, received)).slice(-3), [
      'carriedIn.total',
      'total.total',
      'carriedOut.total',
    ]);
  });

  it('writes an equation as its sides, zeros left out', () => {
    const place = at(report, 'requests.total.total');
    const sides = checksOf(report, place).map((check) =>
      [sideText(place.table, check, 'left'), sideText(place.table, check, 'right')].join(' = '),
    );
    assert.deepEqual(sides, [
      '总计 3 = 自然人 2 + 商业企业 1',
      '总计 3 = 予以公开 1 + 部分公开 2',
      '本年新收政府信息公开申请数量 3 = 总计 3',
    ]);
  });

  it('says so where a cell has no number', () => {
    const blank = parse(withCell(printed, 'requests.received.business', '/'));
    const place = at(blank, 'requests.received.total');
    const [check] = checksOf(blank, place);
    assert.equal(check && sideText(place.table, check, 'right'), '自然人 2 + 商业企业 （空）');
  });
});

describe('rows', () => {
  for (const layout of layoutNames) {
    it(`begin with their labels: ${layout}`, () => {
      const { text } = print(sample, layout);
      const report = parse(text);
      for (const table of report.tables) {
        for (const row of table.definition.rows) {
          const span = rowSpan(table, row);
          assert.ok(span);
          if (table.id === 'disputes') continue;
          const label = table.labels.get(row.id);
          assert.ok(label);
          const words = labelKey(fold(text.slice(label.start, label.end)));
          assert.ok(
            row.keys.some((key) => words.startsWith(key) || key.startsWith(words)),
            words,
          );
          assert.equal(span.start, label.start);
        }
      }
    });
  }

  it('know a cell a line from a row a line', () => {
    const inLines = (layout: (typeof layoutNames)[number]): boolean => {
      const report = parse(print(sample, layout).text);
      const [, table] = report.tables;
      const row = table?.definition.rows[0];
      assert.ok(table && row);
      return isCellALine(report, table, row);
    };
    assert.deepEqual(layoutNames.filter(inLines), [
      'tabs',
      'tabs-next-line',
      'tabs-spaces',
      'pipe-cells',
      'pipe-cells-bare',
      'lines',
    ]);
  });

  it('have cells up to the next tab, bar or line end', () => {
    const report = parse(print(sample, 'pipe-rows-closed').text);
    const { cell } = at(report, 'requests.received.total');
    const { start, end } = wholeCell(report, cell);
    assert.equal(report.text.slice(start, end), ' 3 ');
  });
});

describe('numbers in prose', () => {
  const { text } = print(sample, 'tabs');
  const report = parse(text);

  it('lead to the cell that they repeat, and back', () => {
    const claim = claimAt(report, text.indexOf('申请3件') + 2);
    assert.ok(claim);
    const cells = cellsOfClaim(report, claim).map(({ cell }) => cell);
    assert.deepEqual(refs(cells), ['received.total']);
    assert.deepEqual(claimsOfCell(report, at(report, 'requests.received.total').cell), [claim]);
  });

  it('are none where the prose counts something else', () => {
    assert.equal(claimAt(report, text.indexOf('120条')), undefined);
  });
});
