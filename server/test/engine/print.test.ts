import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reports } from '../arbitrary';
import {
  balance,
  columns,
  disputeColumns,
  disputeGroups,
  layoutNames,
  outcomeRows,
  print,
  type ReportData,
  requestRows,
  sum,
  withCell,
} from '../print';

const runs = { numRuns: 60 };

describe('print', () => {
  it('records where each value stands, in every layout', () =>
    fc.assert(
      fc.property(reports(), ({ data, printed }) => {
        for (const [ref, { start, end }] of printed.cells) {
          assert.equal(printed.text.slice(start, end), printed.write(valueAt(data, ref), ref), ref);
        }
      }),
      runs,
    ));

  it('prints every cell of the form once', () => {
    const refs = [
      ...requestRows('2021').flatMap((row) => columns.map((column) => `requests.${row}.${column}`)),
      ...disputeGroups.flatMap((group) => disputeColumns.map((column) => `disputes.${group}.${column}`)),
    ];
    assert.equal(refs.length, 25 * 7 + 15);
    assert.equal(requestRows('2019').length, 23);
    for (const layout of layoutNames) {
      const { cells } = print(emptyReport, layout);
      assert.deepEqual(
        [...cells.keys()].filter((ref) => !ref.startsWith('disclosure.')),
        refs,
        layout,
      );
    }
  });

  it('keeps the cells of one report apart', () =>
    fc.assert(
      fc.property(reports(), ({ printed }) => {
        let position = 0;
        for (const { start, end } of printed.cells.values()) {
          assert.ok(position <= start && start <= end);
          position = end;
        }
      }),
      runs,
    ));

  it('writes merged cells and page breaks as Word does', () => {
    const { text } = print(emptyReport, 'tabs');
    assert.ok(text.includes('\n\n\t三、本年度办理结果\n\t（一）予以公开\n\t0\n'));
    assert.ok(text.includes('\n\n\t\n\t（三）不予公开\n\t1.属于国家秘密\n\t0\n'));
    assert.ok(text.includes('\n\n\t\n\t\n\t2.其他法律行政法规禁止公开\n\t0\n'));
    const { text: broken } = print(emptyReport, 'tabs-spaces');
    assert.ok(broken.includes('\n\n\t三、本年度办理结果\n\t（三）不予公开\n\t1.属于国家秘密\n\t'));
  });

  it('fills up the rows between pipes', () => {
    const { text } = print(emptyReport, 'pipe-cells');
    assert.ok(text.includes('|\n第二十条第（一）项 |\n|||\n|\n信息内容 |\n'));
    assert.ok(text.includes('|\n行政许可 |\n0 |\n||\n|\n'));
    assert.ok(print(emptyReport, 'pipe-rows').text.includes('\n行政许可 | 0 | ||\n'));
    assert.ok(print(emptyReport, 'pipe-rows', { fillers: false }).text.includes('\n行政许可 | 0 |\n'));
    assert.ok(print(emptyReport, 'pipe-rows-closed').text.includes('\n| 行政许可 | 0 | ||\n'));
    assert.ok(print(emptyReport, 'pipe-rows-blank').text.includes('\n| | 2.重复申请 | 0 |'));
  });

  it('writes numbers and marks as the style says', () => {
    const data = { ...emptyReport, disclosure: { 'licenses.processed': 12345, 'fees.amount': 1213.24 } };
    const { text } = print(data, 'lines', { digits: 'full', thousands: true, punctuation: 'half', eol: '\r\n' });
    assert.ok(text.includes('\r\n\r\n１２,３４５\r\n\r\n'));
    assert.ok(text.includes('\r\n\r\n１,２１３.２４\r\n\r\n'));
    assert.ok(text.includes('本年收费金额(单位:万元)'));
  });

  it('replaces one cell and nothing else', () => {
    const printed = print(emptyReport, 'word-paste');
    const wrong = withCell(printed, 'requests.denied.stateSecret.total', 7);
    assert.equal(wrong.replace('国家秘密\t0\t0\t0\t0\t0\t0\t7', '国家秘密\t0\t0\t0\t0\t0\t0\t0'), printed.text);
  });
});

describe('balance', () => {
  it('lets every equation of the form hold', () =>
    fc.assert(
      fc.property(reports(), ({ data }) => {
        const row = (id: string) => data.requests[id] ?? [];
        for (const id of requestRows(data.form)) {
          assert.equal(row(id).length, columns.length);
          assert.ok(row(id).every((value) => value >= 0 && Number.isInteger(value)));
          assert.equal(row(id)[6], sum(row(id).slice(0, 6)));
        }
        columns.forEach((_, column) => {
          const at = (id: string) => row(id)[column] ?? Number.NaN;
          assert.equal(at('total'), sum(outcomeRows[data.form].map(({ id }) => at(id))));
          assert.equal(at('received') + at('carriedIn'), at('total') + at('carriedOut'));
        });
        for (const index of disputeGroups.keys()) {
          const group = data.disputes.slice(index * 5, index * 5 + 5);
          assert.equal(group[4], sum(group.slice(0, 4)));
        }
      }),
      runs,
    ));
});

const emptyReport: ReportData = {
  organ: '清溪县人民政府',
  year: 2025,
  form: '2021',
  disclosure: {},
  ...balance({ form: '2021', outcomes: [], carriedIn: [], carriedOut: [], disputes: [] }),
  preface: [],
  overview: [{ paragraphs: ['2025年，我县依法公开政府信息。'] }],
  problems: [{ paragraphs: ['解读形式不够丰富，今后将加以改进。'] }],
  other: [{ paragraphs: ['本年度未收取信息处理费。'] }],
};

function valueAt({ disclosure, requests, disputes }: ReportData, ref: string): number {
  const [table = '', ...path] = ref.split('.');
  const column = path.at(-1) ?? '';
  const row = path.slice(0, -1).join('.');
  if (table === 'disclosure') return disclosure[`${row}.${column}`] ?? 0;
  if (table === 'requests') return requests[row]?.[ordinal(columns, column)] ?? Number.NaN;
  const group = ordinal(disputeGroups, row);
  return disputes[group * 5 + ordinal(disputeColumns, column)] ?? Number.NaN;
}

const ordinal = (ids: readonly string[], id: string): number => ids.indexOf(id);
