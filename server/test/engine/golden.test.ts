import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect, type Finding, lint, parse } from '../../src/engine/index';
import { judge } from '../../src/engine/judgement';
import { read, textsIn } from '../files';
import { positionAt } from '../positions';

const reports = 'test-fixtures/reports';
const notReports = 'test-fixtures/not-reports';
const goldenOf = (name: string): string => join(reports, name.replace(/\.txt$/, '.golden'));

/** What is found in a fixture, in lines that a person can read against test-fixtures/README.md. */
function golden(text: string): string {
  const report = parse(text);
  const year = report.year ? `${report.year.value}年（${report.year.source}）` : '年份不明';
  const lines = [
    `${year} ${report.organ ?? '机关不明'}`,
    ...judge(report).notJudged.map(({ what, why }) => `未能核 ${what}：${why}`),
    ...lint(report).map((finding) => line(text, finding)),
  ];
  return `${lines.join('\n')}\n`;
}

/** `349:1 error outline/section-misnumbered ⟦4、⟧ message → 安全：fix / 备选：fix` */
function line(text: string, { rule, severity, span, message, fixes }: Finding): string {
  const { line, character } = positionAt(text, span.start);
  const place = `${line + 1}:${character + 1} ${severity} ${rule} ⟦${text.slice(span.start, span.end)}⟧ ${message}`;
  const mends = fixes.map(({ safe, title }) => `${safe ? '安全' : '备选'}：${title}`);
  return mends.length === 0 ? place : `${place} → ${mends.join(' / ')}`;
}

describe('fixtures', () => {
  for (const name of textsIn(reports))
    it(`${name} has the findings of its golden file (UPDATE=1 rewrites it)`, async () => {
      const text = await read(reports, name);
      const found = golden(text);
      assert.equal(detect(text), true);
      const file = goldenOf(name);
      if (process.env.UPDATE) writeFileSync(file, found);
      assert.equal(found, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    });

  it('have no golden file without a report', () => {
    const goldens = readdirSync(reports)
      .filter((name) => name.endsWith('.golden'))
      .sort();
    assert.deepEqual(
      goldens,
      textsIn(reports).map((name) => name.replace(/\.txt$/, '.golden')),
    );
  });

  for (const name of textsIn(notReports))
    it(`${name} is no report and has no finding`, async () => {
      const text = await read(notReports, name);
      assert.equal(detect(text), false);
      assert.deepEqual(lint(parse(text)), []);
    });
});
