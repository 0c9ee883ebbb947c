import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reports } from '../../../test/arbitrary';
import { report } from '../../../test/check';
import { layoutNames, print, withCell } from '../../../test/print';
import { runs } from '../../../test/runs';
import { sample } from '../../../test/sample';
import { lint } from '../lint';
import { parse } from '../parse/parse';
import { applyEdits } from '../span';
import { tableLayouts } from './draw';
import { tableWriter } from './rewrite';

/** The text with its tables in another layout, as it is where they cannot be, or are in it. */
function rewritten(text: string, layout: (typeof tableLayouts)[number], year?: number): string {
  const report = parse(text, { year });
  return applyEdits(text, tableWriter(report)(report.tables, layout) ?? []);
}

/** The words of every cell. */
const cells = (text: string) =>
  parse(text).tables.map(({ id, status, cells }) => [
    id,
    status,
    ...Array.from(cells.values(), ({ ref, span }) => `${ref} ${text.slice(span.start, span.end)}`),
  ]);

const findings = (text: string, year?: number) =>
  lint(parse(text, { year }))
    .map(({ rule, message }) => `${rule} ${message}`)
    .sort();

/** What stands outside of the tables. */
const outside = (text: string): string => {
  const edits = parse(text).tables.map(({ span }) => ({ span, newText: '▦' }));
  return applyEdits(text, edits).replace(/[\s|]*▦[\s|]*/g, '▦');
};

/** Markdown needs some around its tables. */
const withoutBlankLines = (text: string): string => text.replace(/(?:\r?\n)+/g, '\n');

const numRuns = runs(25, 1000);

describe('rewriting tables', function () {
  this.timeout(600_000);

  it('keeps every cell, all other text and all findings, from every layout to every other', () => {
    fc.assert(
      fc.property(reports(), ({ data, printed }) => {
        const { text } = printed;
        for (const layout of tableLayouts) {
          const after = rewritten(text, layout, data.year);
          assert.deepEqual(cells(after), cells(text), layout);
          assert.equal(outside(after), outside(text), layout);
          assert.deepEqual(findings(after, data.year), findings(text, data.year), layout);
        }
      }),
      { numRuns },
    );
  });

  it('is offered for every balanced report, and gives one text whichever way it went', () => {
    fc.assert(
      fc.property(reports(), fc.shuffledSubarray([...tableLayouts], { minLength: 2 }), ({ printed }, way) => {
        const [first = 'cells', ...others] = way;
        const report = parse(printed.text);
        const offered = tableLayouts.filter((layout) => tableWriter(report)(report.tables, layout));
        assert.ok(offered.length >= 2, offered.join());
        const there = rewritten(printed.text, first);
        const back = [...others, first].reduce((text, layout) => rewritten(text, layout), there);
        assert.equal(withoutBlankLines(back), withoutBlankLines(there));
        const { tables } = parse(there);
        assert.ok(tables.every(({ status }) => status === 'read'));
        // Already in this layout: there is nothing to do.
        const again = parse(there);
        assert.equal(tableWriter(again)(again.tables, first), undefined);
      }),
      { numRuns },
    );
  });

  it('keeps blank cells blank and odd words as they are', () => {
    const words = {
      'requests.received.total': '',
      'requests.granted.naturalPerson': '1O',
      'disputes.reconsideration.upheld': '/',
    };
    const text = report({ cells: { ...words, 'disputes.litigationAfter.total': '' } });
    for (const layout of tableLayouts) assert.deepEqual(cells(rewritten(text, layout)), cells(text), layout);
    for (const layout of tableLayouts) assert.deepEqual(findings(rewritten(text, layout)), findings(text), layout);
  });

  it('keeps words that are not the form’s, and adds none', () => {
    const text = print(sample, 'pipe-rows')
      .text.replace('本年制发件数', '本年发件数')
      .replace('第二十条第（五）项 | |||\n', '');
    const after = rewritten(text, 'rows');
    assert.ok(after.includes('信息内容\t本年发件数\t本年废止件数'));
    assert.ok(!after.includes('第二十条第（五）项'));
    assert.deepEqual(findings(after), findings(text));
  });

  it('draws the three layouts', () => {
    const { text } = print(sample, 'pipe-cells');
    assert.ok(
      rewritten(text, 'cells').includes(
        '\n\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t0\n',
      ),
    );
    assert.ok(
      rewritten(text, 'rows').includes('\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律'),
    );
    assert.ok(
      rewritten(text, 'markdown').includes(
        '二、主动公开政府信息情况\n\n| 第二十条第（一）项 | | | |\n| --- | --- | --- | --- |\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n',
      ),
    );
    assert.equal(
      rewritten(print(sample, 'tabs').text, 'cells'),
      print(sample, 'tabs').text.replace(/商业\n企业|科研\n机构|(?:结果|其他|尚未)\n[^\t\n]{2}/g, (words) =>
        words.replace('\n', ''),
      ),
    );
  });

  it('is not offered where a word would be lost or a table was not read', () => {
    const { text } = print(sample, 'pipe-rows');
    const stranger = text
      .replace('行政强制 |', '行政强制 |')
      .replace('信息内容 | 本年处理', '第3页 | 信息内容 | 本年处理');
    for (const broken of [stranger, text.replace('二、上年结转', '')]) {
      const report = parse(broken);
      const [disclosure, requests] = report.tables;
      const table = broken === stranger ? disclosure : requests;
      for (const layout of tableLayouts) assert.equal(table && tableWriter(report)([table], layout), undefined);
    }
  });

  it('rewrites one table and leaves the others', () => {
    for (const layout of layoutNames) {
      // Bare lines between tables with marks could be read as parts of them.
      if (layout === 'lines') continue;
      const { text } = print(sample, layout);
      const report = parse(text);
      for (const table of report.tables) {
        const edits = tableWriter(report)([table], 'markdown');
        assert.equal(edits?.length, 1, `${layout} ${table.id}`);
        assert.deepEqual(cells(applyEdits(text, edits ?? [])), cells(text));
      }
    }
  });

  it('is not offered where thousands of words stand between two rows', () => {
    const { text } = print(sample, 'lines');
    const report = parse(text.replace('（三）不予公开', (heading) => `${'自然人\n'.repeat(20_000)}${heading}`));
    for (const table of report.tables)
      if (table.id === 'requests') assert.equal(tableWriter(report)([table], 'markdown'), undefined);
  });

  it('never fails on a damaged text', () => {
    const damaged = reports().chain(({ printed: { text }, data, ...rest }) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(60), fc.constantFrom('', '\n', '\t', '|', '5', '总计'))
        .map(([at, count, words]) => ({ ...rest, data, text: text.slice(0, at) + words + text.slice(at + count) })),
    );
    fc.assert(
      fc.property(damaged, ({ text, data }) => {
        for (const layout of tableLayouts) {
          const after = rewritten(text, layout, data.year);
          assert.deepEqual(cells(after), cells(text));
        }
      }),
      { numRuns },
    );
  });

  it('works on a cell that was changed as on any other', () => {
    const printed = print(sample, 'tabs-spaces');
    const text = withCell(printed, 'requests.granted.total', '12345件');
    assert.ok(rewritten(text, 'rows').includes('（一）予以公开\t1\t0\t0\t0\t0\t0\t12345件\n'));
  });
});
