import assert from 'node:assert/strict';
import { disputes, of2019, report } from '../../../test/check';
import { layoutNames } from '../../../test/print';
import { lint, parse } from '../index';
import { labelKey, wordsKey } from './form';
import { forms } from './forms';

const tableOf = (text: string, id: string) => parse(text).tables.find((table) => table.id === id);

describe('the forms', () => {
  it('are for years that do not overlap and leave none out', () => {
    const [newest, ...older] = forms;
    assert.equal(newest.years.last, Number.POSITIVE_INFINITY);
    older.reduce((form, before) => {
      assert.equal(before.years.last, form.years.first - 1);
      return before;
    }, newest);
  });

  for (const { id, tables } of forms) {
    describe(id, () => {
      for (const { rows, equations } of Object.values(tables)) {
        it(`names each cell of ${rows[0]?.cells[0]?.split('.')[0]} once, and has no equation on others`, () => {
          const refs = rows.flatMap(({ cells }) => cells);
          assert.equal(new Set(refs).size, refs.length);
          for (const { left, right } of equations)
            for (const ref of [...left, ...right]) assert.ok(refs.includes(ref), ref);
        });
      }
    });
  }

  it('differ in rows: 25 or 23 of table 3, 6 or 8 of table 2', () =>
    assert.deepEqual(
      forms.map(({ id, tables }) => [id, tables.requests.rows.length, tables.disclosure.rows.length]),
      [
        ['2021', 25, 6],
        ['2019', 23, 8],
      ],
    ));

  it('compare labels without number, note and punctuation', () => {
    assert.equal(labelKey('3.危及“三安全一稳定”'), '危及三安全一稳定');
    assert.equal(labelKey('(三) 不予公开'), '不予公开');
    assert.equal(wordsKey('本年(2023)制发件数'), '本年制发件数');
    assert.equal(wordsKey('本年增/减'), '本年增减');
  });
});

describe('the form of 2019', () => {
  for (const layout of layoutNames) {
    it(`is read whole in the layout ${layout}`, () => {
      const { form, tables } = parse(report({ ...of2019, layout }));
      assert.equal(form.id, '2019');
      assert.deepEqual(
        tables.map(({ status, cells }) => [status, cells.size]),
        [
          ['read', 22],
          ['read', 161],
          ['read', 15],
        ],
      );
    });
  }

  const values: readonly (readonly [ref: string, words: string, value: number])[] = [
    ['licenses.change', '-8', -8],
    ['licenses.change', '＋1036', 1036],
    ['licenses.change', '+1,036', 1036],
    ['fees.change', '-1', -1],
    // Its unit, 元, stands behind it in the sample.
    ['procurement.amount', '251000', 251000],
    ['procurement.amount', '152,790', 152790],
    ['procurement.amount', '15.279万', 15.279],
  ];
  for (const [ref, words, value] of values) {
    it(`takes ${words} for ${value}`, () => {
      const cell = tableOf(report({ ...of2019, cells: { [`disclosure.${ref}`]: words } }), 'disclosure')?.cells;
      assert.equal([...(cell ?? [])].find(([name]) => name === `disclosure.${ref}`)?.[1].value, value);
    });
  }

  it('adds up its one row 其他处理', () => {
    const cells = { 'requests.otherwise.naturalPerson': 5 };
    const [finding, ...others] = lint(parse(report({ ...of2019, cells }))).filter(({ rule }) =>
      rule.startsWith('table/'),
    );
    assert.deepEqual([finding?.rule, others], ['table/cell-mismatch', []]);
    assert.match(finding?.message ?? '', /^“（六）其他处理”的“自然人”应为 0，现为 5/);
  });

  it('knows its tables by any of the header cells that only it prints', () => {
    const text = report({ ...of2019, layout: 'pipe-rows' });
    const unmarked = text.replace('本年新 制作数量', '制作数量').replaceAll('上一年项目数量', '项目数量');
    assert.equal(parse(unmarked).form.id, '2019');
  });

  it('is not known by its words in prose', () =>
    assert.equal(
      parse(report({ other: [{ paragraphs: ['本年新制作数量、上一年项目数量等栏目已不再填报。'] }] })).form.id,
      '2021',
    ));

  it('shares table 4 with the form of 2021', () => {
    const [first, second] = forms;
    assert.equal(first.tables.disputes, second?.tables.disputes);
    assert.equal(tableOf(disputes([1, 0, 0, 0, 1]), 'disputes')?.definition, first.tables.disputes);
  });
});
