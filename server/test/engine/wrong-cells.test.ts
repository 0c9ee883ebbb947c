import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint, mend, parse } from '../../src/engine/index';
import type { Report } from '../../src/engine/report';
import { reports } from '../arbitrary';
import { withNumbers } from '../mutations/mutation';
import { withCell } from '../print';
import { runs, tell } from '../runs';

/** Enough to meet every layout several times. */
const numRuns = runs(150, 2000);

const serious = (report: Report) =>
  lint(report).filter(({ severity }) => severity === 'error' || severity === 'warning');

describe('wrong cells', function () {
  this.timeout(600_000);

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
});

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
