import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint, parse, rules } from '../../src/engine/index';
import { type PrintedReport, picker, type ReportOptions, reports } from '../arbitrary';
import {
  claimMutations,
  type Mutation,
  outlineMutations,
  type Planted,
  tableMutations,
  yearMutations,
} from '../mutations/index';
import { runs, tell } from '../runs';

const mutations = [...tableMutations, ...outlineMutations, ...yearMutations, ...claimMutations];

const wanted = runs(20, 1000);
/** Of 1,000; a short run misses none. */
const least = runs(wanted, 995);

describe('mutations', function () {
  this.timeout(600_000);

  it('plant a fault of every rule on tables, outline, years and claims', () => {
    const ids = rules.map(({ id }) => id).filter((id) => !id.startsWith('text/'));
    assert.deepEqual([...new Set(mutations.map(({ rule }) => rule))].sort(), ids.sort());
  });

  for (const mutation of mutations)
    it(`${mutation.rule} is found where it was planted, and nothing else that is serious`, () => {
      const missed: string[] = [];
      let planted = 0;
      for (const { report, choices } of samples(mutation.reports)) {
        if (planted === wanted) break;
        const fault = mutation.apply(report, picker(choices));
        if (!fault) continue;
        planted += 1;
        const { found, others } = judge(mutation, report, fault);
        assert.deepEqual(others, [], excerpt(fault));
        if (!found) missed.push(excerpt(fault));
      }
      tell(mutation.rule, `${planted - missed.length} of ${planted}`);
      assert.equal(planted, wanted, 'too few reports offer a place');
      assert.ok(planted - missed.length >= least, `missed:\n${missed.slice(0, 5).join('\n')}`);
    });
});

function judge({ rule, beside = [], severity }: Mutation, { data, style }: PrintedReport, { text, places }: Planted) {
  // Where there is no title the user says the year.
  const report = parse(text, style.title === 'none' ? { year: data.year } : {});
  const findings = lint(report, severity ? { severity } : {});
  return {
    found: findings.some((finding) => finding.rule === rule && places.includes(finding.span.start)),
    others: findings
      .filter((finding) => finding.severity === 'error' || finding.severity === 'warning')
      .filter((finding) => finding.rule !== rule && !beside.includes(finding.rule))
      .map(({ rule, span, message }) => `${rule} “${text.slice(span.start, span.end)}” ${message}`),
  };
}

const excerpt = ({ text, places: [at = 0] }: Planted): string =>
  JSON.stringify(`${text.slice(Math.max(0, at - 40), at)}⟦${text.slice(at, at + 60)}`);

interface Sample {
  readonly report: PrintedReport;
  readonly choices: readonly number[];
}

const drawn = new Map<string, readonly Sample[]>();

/** The same reports for every mutation that takes such, half as many again as are wanted: not each offers a place. */
function samples(options: ReportOptions = {}): readonly Sample[] {
  const key = JSON.stringify(options);
  const known = drawn.get(key);
  if (known) return known;
  const choices = fc.array(fc.nat(999), { minLength: 12, maxLength: 12 });
  const sample = fc.record({ report: reports(options), choices });
  const fresh = fc.sample(sample, { numRuns: Math.ceil(wanted * 1.5), seed: 20250131 });
  drawn.set(key, fresh);
  return fresh;
}
