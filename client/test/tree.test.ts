import assert from 'node:assert/strict';
import { counted, type Filter, noCounts, type ReportFile, reportTree } from '../src/tree/model';

const everything: Filter = { words: '', onlyProblems: false };

const file = (path: string, more: Partial<ReportFile> = {}): ReportFile => ({
  ...{ uri: `file:///w/${path}`, path, organ: undefined, year: undefined, counts: noCounts, unread: undefined },
  ...more,
});
const report = (organ: string, year: number | undefined, more: Partial<ReportFile> = {}): ReportFile =>
  file(`${organ}${year}.txt`, { organ, year, ...more });
const errors = (count: number) => ({ counts: { ...noCounts, errors: count } });

/** One line a row. */
const draw = (files: readonly ReportFile[], filter: Partial<Filter> = {}): readonly string[] =>
  reportTree(files, { ...everything, ...filter }).flatMap(({ label, missing, counts, children }) => [
    [label, missing > 0 ? `缺 ${missing}` : '', counted(counts)].filter(Boolean).join(' '),
    ...children.map((row) =>
      row.kind === 'missing'
        ? `  ${row.year} 缺`
        : `  ${[row.label, row.place, row.file.unread, counted(row.file.counts)].filter(Boolean).join(' ')}`,
    ),
  ]);

describe('the tree of reports', () => {
  it('is by organ, then by year, the newest first, with the years that are missing in between', () =>
    assert.deepEqual(
      draw([
        report('桐岭区教育局', 2024),
        report('清溪县', 2021),
        report('清溪县', 2025, errors(3)),
        report('清溪县', 2024, { counts: { errors: 1, warnings: 2, informations: 1 } }),
      ]),
      [
        '清溪县 缺 2 4 个错误 · 2 个警告 · 1 条信息',
        '  2025 年 3 个错误',
        '  2024 年 1 个错误 · 2 个警告 · 1 条信息',
        '  2023 缺',
        '  2022 缺',
        '  2021 年',
        '桐岭区教育局',
        '  2024 年',
      ],
    ));

  it('takes a place and its government for one', () =>
    assert.deepEqual(
      draw([report('清溪县人民政府', 2025), report('清溪县', 2024), report('清溪县人民政府办公室', 2024)]),
      ['清溪县人民政府', '  2025 年', '  2024 年', '清溪县人民政府办公室', '  2024 年'],
    ));

  it('tells two of the same year apart by their path', () =>
    assert.deepEqual(
      draw([
        report('清溪县', 2025, { path: '甲/a.txt' }),
        report('清溪县', 2025, { path: '乙/a.txt' }),
        report('清溪县', 2024),
      ]),
      ['清溪县', '  2025 年 甲/a.txt', '  2025 年 乙/a.txt', '  2024 年'],
    ));

  it('has a place for reports without year or organ, and for what cannot be read', () =>
    assert.deepEqual(
      draw([
        report('清溪县', undefined, { path: '下/草稿.txt' }),
        report('清溪县', 2025),
        file('无名.txt', { year: 2025 }),
        file('年报.txt', { unread: '文件过大' }),
      ]),
      ['清溪县', '  2025 年', '  草稿.txt 下/草稿.txt', '未写明机关', '  无名.txt', '未能读取', '  年报.txt 文件过大'],
    ));

  it('shows only those with problems, and the years that are missing of all', () =>
    assert.deepEqual(
      draw(
        [
          report('清溪县', 2025, errors(1)),
          report('清溪县', 2023),
          report('桐岭区', 2025),
          file('x', { unread: '坏' }),
        ],
        {
          onlyProblems: true,
        },
      ),
      ['清溪县 缺 1 1 个错误', '  2025 年 1 个错误', '  2024 缺', '未能读取', '  x 坏'],
    ));

  it('shows only those with the words', () => {
    const files = [report('清溪县', 2025), report('清溪县', 2023), report('桐岭区', 2025), report('望汐街道', 2025)];
    assert.deepEqual(draw(files, { words: ' 2025年 清溪 ' }), ['清溪县', '  2025 年']);
    assert.deepEqual(draw(files, { words: '桐岭区2025.TXT' }), ['桐岭区', '  2025 年']);
    assert.deepEqual(draw(files, { words: '平泽' }), []);
  });
});
