import assert from 'node:assert/strict';
import { tableLayouts } from '../layout/draw';
import { lint } from '../lint';
import { parse } from '../parse/parse';
import { composeReport, type ReportPlan } from './report';

const plan: ReportPlan = { organ: '清溪县人民政府', year: 2025, layout: 'cells', cells: 'zero' };

/** The report with its blanks as they stand there. */
const written = (changes: Partial<ReportPlan> = {}): string =>
  composeReport({ ...plan, ...changes })
    .map((part) => (typeof part === 'string' ? part : part.blank))
    .join('');

const found = (text: string): readonly string[] => lint(parse(text)).map(({ rule }) => rule);

describe('a new report', () => {
  for (const layout of tableLayouts) {
    for (const cells of ['blank', 'zero'] as const) {
      it(`is read whole: ${layout}, ${cells}`, () => {
        const report = parse(written({ layout, cells }));
        assert.deepEqual([report.year?.value, report.organ, report.form.id], [2025, '清溪县人民政府', '2021']);
        assert.deepEqual(
          report.sections.map(({ kind, children }) => [kind, children.length]),
          [
            ['overview', 5],
            ['disclosure', 0],
            ['requests', 0],
            ['disputes', 0],
            ['problems', 2],
            ['other', 0],
          ],
        );
        assert.deepEqual(
          report.tables.map(({ status, cells: read }) => [status, read.size]),
          [
            ['read', 10],
            ['read', 175],
            ['read', 15],
          ],
        );
        const state = cells === 'zero' ? 'number' : 'blank';
        for (const table of report.tables) for (const cell of table.cells.values()) assert.equal(cell.state, state);
        assert.deepEqual(
          report.tables.flatMap(({ rewordings, rowFaults }) => [...rewordings, ...rowFaults]),
          [],
        );
      });

      it(`is told of what is not filled in, and of nothing else: ${layout}, ${cells}`, () =>
        assert.deepEqual(found(written({ layout, cells })), [
          ...Array.from({ length: 4 }, () => 'claim/number-missing'),
          ...Array.from({ length: 3 }, () => 'outline/section-empty'),
          ...(cells === 'blank' ? Array.from({ length: 3 }, () => 'table/value-incomplete') : []),
          ...Array.from({ length: 2 }, () => 'outline/section-empty'),
          'outline/fee-unreported',
        ]));
    }
  }

  it('has nothing to be told of once it is filled in', () => {
    const answers = [
      '我县稳步推进政府信息公开工作。',
      '120',
      '涵盖政策文件、财政信息等。',
      ...['0', '0', '0', ''],
      '发布前逐条审核。',
      '网站栏目运行正常。',
      '组织业务培训两次。',
      ...Array.from({ length: 200 }, () => '0'),
      '解读形式单一。',
      '下一步将丰富解读形式。',
      '本年度未收取信息处理费。',
      '20',
    ];
    const parts = composeReport({ ...plan, cells: 'blank' });
    const text = parts.map((part) => (typeof part === 'string' ? part : answers.shift())).join('');
    assert.deepEqual(answers, []);
    assert.deepEqual(found(text), []);
  });

  it('leaves organ and year to be filled in, each once for all its places', () => {
    const { organ: _, year: __, ...rest } = plan;
    const names = composeReport(rest).flatMap((part) => (typeof part === 'string' ? [] : (part.name ?? [])));
    assert.deepEqual(names, ['organ', 'year', 'year', 'year', 'year', 'organ']);
  });
});
