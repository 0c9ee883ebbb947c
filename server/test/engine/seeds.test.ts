import assert from 'node:assert/strict';
import { join } from 'node:path';
import { detect, type Finding, lint, mend, parse } from '../../src/engine/index';
import { describeWith, read, shared } from '../files';
import { positionAt } from '../positions';

const folder = join(shared, 'seeds');

/** 1-based line, rule, marked text, severity, and whether the first fix is safe; undefined where there is none. */
type Row = readonly [number, string, string, Finding['severity'], boolean | undefined];

interface Seed {
  /** Nothing else is found, in text order. */
  readonly found: readonly Row[];
  /** What the prose claims and the tables confirm, so that silence is no oversight. */
  readonly claims: readonly string[];
  readonly year: number;
}

/** What a careful reader finds in each: RULES.md section 11, and the table of the foundation's issue. */
const seeds: Readonly<Record<string, Seed>> = {
  '000.txt': {
    year: 2025,
    claims: ['requests.received 3'],
    found: [
      [8, 'text/measure-word', '个', 'information', false],
      [416, 'outline/section-misnumbered', '4、', 'error', true],
      [479, 'text/residue', '1', 'information', true],
    ],
  },
  '001.txt': {
    year: 2025,
    claims: ['requests.received 9', 'requests.settled 9', 'disputes.reconsideration 0', 'disputes.litigation 1'],
    found: [
      [5, 'text/residue', '[bookmark: _GoBack]', 'information', true],
      [5, 'year/mismatch', '2024', 'warning', false],
      [6, 'outline/subsection-misnumbered', '（1）', 'warning', false],
      [9, 'claim/table-mismatch', '0', 'warning', false],
      [414, 'text/residue', '1', 'information', true],
    ],
  },
  '002.txt': {
    year: 2025,
    claims: ['requests.received 3', 'disputes.reconsideration 0', 'disputes.litigation 2'],
    found: [
      [3, 'text/repeated-word', '联系联系', 'warning', false],
      [11, 'claim/table-mismatch', '未发生政府信息公开事务相关的行政复议案件', 'warning', undefined],
      [392, 'table/total-mismatch', '0', 'error', false],
      [397, 'table/total-mismatch', '0', 'error', true],
      [402, 'table/total-mismatch', '3', 'error', true],
      [406, 'text/residue', '[bookmark: _GoBack]', 'information', true],
    ],
  },
  '003.txt': {
    year: 2021,
    claims: ['requests.received 4', 'disputes.reconsideration 0', 'disputes.litigation 0'],
    found: [
      [3, 'outline/topic-missing', '一、总体情况', 'warning', undefined],
      [5, 'year/mismatch', '2020', 'warning', false],
      [
        9,
        'text/list-comma',
        '“政府信息公开年度报告”、“政府信息公开指南”、“政府信息公开制度”、“法定主动公开内容”',
        'hint',
        false,
      ],
      [402, 'text/residue', '[bookmark: _GoBack]', 'information', true],
    ],
  },
  '004.txt': {
    year: 2025,
    claims: ['requests.received 0', 'disputes.reconsideration 0', 'disputes.litigation 0'],
    found: [
      [1, 'outline/title-missing', '根据《中华人民共和国政府信息公开条例》(国务院令第711号)', 'information', undefined],
      [1, 'text/halfwidth-punctuation', '(', 'hint', false],
      [6, 'text/sentence-unfinished', '按照政府信息公开平台建设要求。', 'information', undefined],
      [7, 'outline/enumeration-gap', '三是', 'warning', undefined],
      [379, 'text/repeated-character', '是是', 'warning', true],
    ],
  },
};

describeWith(folder, 'seeds', () => {
  for (const [name, { found, claims, year }] of Object.entries(seeds)) {
    describe(name, () => {
      it('has these findings and no others', async () => {
        const text = await read(folder, name);
        const rows = lint(parse(text)).map(({ span, rule, severity, fixes }): Row => {
          const words = text.slice(span.start, span.end);
          return [positionAt(text, span.start).line + 1, rule, words, severity, fixes[0]?.safe];
        });
        assert.deepEqual(rows, found);
      });

      it('is read whole', async () => {
        const text = await read(folder, name);
        const report = parse(text);
        assert.equal(detect(text), true);
        assert.deepEqual(
          report.tables.map(({ id, status }) => `${id} ${status}`),
          ['disclosure read', 'requests read', 'disputes read'],
        );
        assert.deepEqual(
          report.claims.map(({ subject, value }) => `${subject} ${value}`),
          claims,
        );
        assert.equal(report.year?.value, year);
        assert.deepEqual(
          report.sections.map(({ kind }) => kind),
          ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'],
        );
      });

      it('is mended where that is safe, and stays as it is in every other character', async () => {
        const text = await read(folder, name);
        const mended = text
          .replaceAll('[bookmark: _GoBack]', '')
          .replace('\n4、 政府信息公开行政复议', '\n四、政府信息公开行政复议')
          .replace(/\n1(?=\s*$)/, '')
          .replace('二是是', '二是')
          // 诉讼2件 in the prose confirms the addends of both litigations.
          .replace(
            '\t2\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\t3\n',
            '\t2\n\t0\n\t0\n\t0\n\t2\n\t0\n\t0\n\t0\n\t0\n\t0\n',
          );
        assert.deepEqual(mend(text), { text: mended, fixed: found.filter((row) => row[4]).length });
      });
    });
  }
});
