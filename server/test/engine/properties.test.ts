import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint, parse } from '../../src/engine/index';
import type { Report } from '../../src/engine/report';
import { reports } from '../arbitrary';
import { damaged } from '../arbitrary/damaged';
import { runs } from '../runs';

/** Enough to meet every layout several times. */
const numRuns = runs(150, 2000);

describe('properties', function () {
  this.timeout(600_000);

  it('reads every value of every table in every layout', () => {
    fc.assert(
      fc.property(reports(), ({ data, printed }) => {
        const { tables } = parse(printed.text, { year: data.year });
        assert.deepEqual(
          tables.map(({ id, status, why }) => [id, status, why]),
          ['disclosure', 'requests', 'disputes'].map((id) => [id, 'read', undefined]),
        );
        for (const table of tables) {
          for (const [ref, cell] of table.cells) {
            const place = printed.cells.get(ref);
            const words = printed.text.slice(place?.start, place?.end);
            if (!/[0-9０-９]/.test(words)) assert.notEqual(cell.state, 'number', ref);
            else assert.deepEqual([cell.state, printed.write(cell.value as number, ref)], ['number', words], ref);
            if (words !== '') assert.equal(cell.span.start, place?.start, ref);
          }
        }
      }),
      { numRuns },
    );
  });

  it('finds nothing in a balanced report but what its style says: no title, half-width marks, cells without a number', () => {
    const ofStyle = new Set(['outline/title-missing', 'text/halfwidth-punctuation', 'table/value-incomplete']);
    fc.assert(
      fc.property(reports(), ({ data, printed, style }) => {
        const report = parse(printed.text, style.title === 'none' ? { year: data.year } : {});
        assert.equal(report.isReport, true);
        const found = lint(report).map(({ rule, message, severity, span }) => {
          const words = printed.text.slice(Math.max(0, span.start - 20), span.end + 20);
          return { rule, isSerious: severity === 'error' || severity === 'warning', message, words };
        });
        assert.deepEqual(
          found.filter(({ rule, isSerious }) => isSerious || !ofStyle.has(rule)),
          [],
        );
      }),
      { numRuns },
    );
  });

  it('never throws, gives the same twice, and keeps every span in its bounds', () => {
    const anything = fc.oneof(
      damaged.map(({ text }) => text),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            '\t',
            '|',
            '\n',
            '\r',
            ' ',
            '0',
            '一、',
            '（一）',
            '本年新收',
            '勾稽关系',
            '2025年',
            '总计',
            '未收到',
            '行政复议',
            '\ud800',
          ),
          {
            maxLength: 80,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const report = parse(text);
        const findings = lint(report);
        lint(parse(`${text}x`));
        assert.deepEqual(lint(parse(text)), findings);
        for (const span of spansOf(report)) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
        }
        for (const section of report.sections) {
          for (const child of section.children) {
            assert.ok(section.span.start <= child.span.start && child.span.end <= section.span.end);
          }
        }
        report.sections.reduce((end, { span }) => {
          assert.ok(end <= span.start);
          return span.end;
        }, 0);
      }),
      { numRuns: 3 * numRuns },
    );
  });
});

function* spansOf(report: Report) {
  for (const { span, titleSpan, marker, children } of report.sections) {
    yield* [span, titleSpan, ...(marker ? [marker.span, marker.gap] : []), ...children.map(({ span }) => span)];
  }
  for (const { span, cells } of report.tables) yield* [span, ...[...cells.values()].map(({ span }) => span)];
  for (const { span } of [...report.paragraphs, ...report.claims, ...report.years, ...report.residues]) yield span;
  for (const { span, related, fixes } of lint(report)) {
    yield* [span, ...related.map(({ span }) => span), ...fixes.flatMap(({ edits }) => edits.map(({ span }) => span))];
  }
}
