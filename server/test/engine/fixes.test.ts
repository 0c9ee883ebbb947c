import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Finding, lint, mend, parse } from '../../src/engine/index';
import { damaged } from '../arbitrary/damaged';
import { runs } from '../runs';

/** Enough to meet every layout several times. */
const numRuns = runs(150, 2000);

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

describe('fixes', function () {
  this.timeout(600_000);

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
});
