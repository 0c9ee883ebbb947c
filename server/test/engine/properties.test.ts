import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Finding, lint, mend, parse } from '../../src/engine/index';
import type { CellRef, Report } from '../../src/engine/report';
import { reports } from '../arbitrary';
import { withNumbers } from '../mutations/mutation';
import { withCell } from '../print';
import { runs, tell } from '../runs';

/** Enough to meet every layout several times. */
const numRuns = runs(150, 2000);

const serious = (report: Report) =>
  lint(report).filter(({ severity }) => severity === 'error' || severity === 'warning');

/** With one wrong cell put right, the sums that still fail may single out another, and are then told there. */
const kindOf = ({ rule }: Finding): string =>
  rule.replace(/^table\/(?:cell|total|balance)-mismatch$/, 'a sum of a table');

/** Rules that tell the whole file's faults in one finding, or renumber what stands around it. */
const widerFixes: ReadonlySet<string> = new Set([
  'table/value-incomplete',
  'outline/subsection-misnumbered',
  'outline/section-missing',
  'outline/marker-style',
  'outline/fee-unreported',
  'outline/enumeration-gap',
  'year/superseded-basis',
  'text/look-alike',
  'text/halfwidth-punctuation',
  'text/stray-space',
]);

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

  it('finds any one wrong cell of table 3 there, and mends it back to the very same text', () => {
    const wrongCell = reports({ style: { zero: '0' } }).chain((report) =>
      fc.record({
        report: fc.constant(report),
        ref: fc.constantFrom(...[...report.printed.cells.keys()].filter((ref) => ref.startsWith('requests.'))),
        value: fc.oneof(fc.nat(9), fc.nat(9_999_999)),
      }),
    );
    fc.assert(
      fc.property(wrongCell, ({ report: { data, printed }, ref, value }) => {
        const text = withCell(printed, ref, value);
        fc.pre(text !== printed.text);
        const found = serious(parse(text, { year: data.year }));
        assert.deepEqual(
          found.map(({ rule, span }) => [rule, span.start]),
          [['table/cell-mismatch', printed.cells.get(ref)?.start]],
        );
        assert.equal(mend(text, { year: data.year }).text, mend(printed.text, { year: data.year }).text);
      }),
      { numRuns },
    );
  });

  it('finds of two wrong cells of table 3 one at least, mends both in nine of ten reports, and no other cell', () => {
    let [tried, mended] = [0, 0];
    fc.assert(
      fc.property(twoWrongCells, ({ text, places, right, year }) => {
        const found = lint(parse(text, { year })).filter(({ severity }) => severity === 'error');
        const named = found.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]);
        assert.ok(named.some(({ start }) => places.includes(start)));
        for (const { edits } of found.flatMap(({ fixes }) => fixes).filter(({ safe }) => safe)) {
          for (const { span } of edits) assert.ok(places.includes(span.start), 'a right cell is changed');
        }
        tried += 1;
        if (mend(text, { year }).text === mend(right, { year }).text) mended += 1;
      }),
      { numRuns },
    );
    tell('two wrong cells mended', `${mended} of ${tried}`);
    assert.ok(mended >= 0.9 * tried, `${mended} of ${tried}`);
  });

  it('finds any one wrong cell of table 4 at its total, and mends none but by the word of the prose', () => {
    const wrongCell = reports({ style: { zero: '0' } }).chain((report) =>
      fc.record({
        report: fc.constant(report),
        ref: fc.constantFrom(...[...report.printed.cells.keys()].filter((ref) => ref.startsWith('disputes.'))),
        value: fc.nat(99),
      }),
    );
    fc.assert(
      fc.property(wrongCell, ({ report: { data, printed }, ref, value }) => {
        const text = withCell(printed, ref, value);
        fc.pre(text !== printed.text);
        const found = lint(parse(text, { year: data.year })).filter(({ rule }) => rule.startsWith('table/'));
        assert.deepEqual(
          found.map(({ rule }) => rule),
          ['table/total-mismatch'],
        );
        if (found.some(({ fixes }) => fixes.some(({ safe }) => safe))) {
          assert.equal(mend(text, { year: data.year }).text, mend(printed.text, { year: data.year }).text);
        }
      }),
      { numRuns },
    );
  });

  it('a safe fix removes its finding and makes none', () => {
    fc.assert(
      fc.property(damaged, ({ text, year }) => {
        const before = lint(parse(text, { year }));
        for (const finding of before) {
          for (const { edits } of finding.fixes.filter(({ safe }) => safe)) {
            const after = lint(parse(applyEdits(text, edits), { year }));
            const left = before.filter((other) => other !== finding).map(kindOf);
            for (const rule of after.map(kindOf)) assert.ok(left.includes(rule), `${rule} after ${finding.message}`);
            assert.ok(after.length < before.length, finding.message);
          }
        }
        const mended = mend(text, { year }).text;
        assert.equal(lint(parse(mended, { year })).flatMap(({ fixes }) => fixes.filter(({ safe }) => safe)).length, 0);
      }),
      { numRuns },
    );
  });

  it('edits only inside the finding', () => {
    fc.assert(
      fc.property(damaged, ({ text, year }) => {
        for (const { rule, span, fixes } of lint(parse(text, { year }))) {
          if (widerFixes.has(rule)) continue;
          // What is only offered for a table may be another cell's mend.
          const own = fixes.filter(({ safe }) => safe || !rule.startsWith('table/'));
          for (const edit of own.flatMap(({ edits }) => edits)) {
            assert.match(text.slice(edit.span.start, span.start) + text.slice(span.end, edit.span.end), /^\s*$/);
          }
        }
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

const twoWrongCells = reports({ style: { zero: '0' } })
  .chain(({ data, printed }) =>
    fc.record({
      data: fc.constant(data),
      printed: fc.constant(printed),
      refs: fc.uniqueArray(fc.constantFrom(...[...printed.cells.keys()].filter((ref) => ref.startsWith('requests.'))), {
        minLength: 2,
        maxLength: 2,
      }),
      values: fc.array(fc.oneof(fc.nat(9), fc.nat(9999)), { minLength: 2, maxLength: 2 }),
    }),
  )
  .map(({ data, printed, refs, values }) => {
    const numbers = new Map(refs.map((ref, i) => [ref, values[i] ?? 0]));
    const { text, places } = withNumbers({ printed }, numbers, refs);
    const wrong = refs.filter((ref) => {
      const place = printed.cells.get(ref);
      return printed.text.slice(place?.start, place?.end) !== printed.write(numbers.get(ref) ?? 0, ref);
    });
    return { text, places, right: printed.text, year: data.year, isWrong: wrong.length === refs.length };
  })
  .filter(({ isWrong }) => isWrong);

/** A report with several faults at once, or cut off. */
const damaged = reports({ style: { zero: '0' } }).chain(({ data, printed }) =>
  fc
    .record({
      refs: fc.array(fc.constantFrom<CellRef>(...printed.cells.keys()), { maxLength: 3 }),
      value: fc.nat(50),
      swap: fc.constantFrom(
        ['四、', '4、'],
        ['三、', '（三）'],
        ['（二）', '（1）'],
        ['（三）', '（二）'],
        ['二、', '三、'],
        ['五、', ''],
      ),
      year: fc.boolean(),
      residue: fc.constantFrom('', '[bookmark: _GoBack]'),
      page: fc.constantFrom('', '1\n'),
      cut: fc.oneof(
        { arbitrary: fc.constant(1), weight: 3 },
        { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 1 },
      ),
    })
    .map(({ refs, value, swap: [from = '', to = ''], year, residue, page, cut }) => {
      let { text } = printed;
      const places = refs.map((ref) => printed.cells.get(ref)).sort((a, b) => (b?.start ?? 0) - (a?.start ?? 0));
      for (const place of new Set(places)) if (place) text = text.slice(0, place.start) + value + text.slice(place.end);
      text = text.replace(from, to).replace('总体情况\n', `总体情况\n${residue}`);
      if (year) text = text.replace(/\n2\d\d\d年/, '\n2013年');
      text = `${text.trimEnd()}\n${page}`;
      return { text: text.slice(0, Math.ceil(text.length * cut)), year: data.year };
    }),
);
