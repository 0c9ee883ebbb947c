import type { Check } from '../reconcile/reconcile';
import type { Cell, CellRef, Claim, Report, Subject } from '../report';
import { groupsOf } from './disputes';
import { countsOthers } from './scope';

/** What the prose says of a total that is not its items' sum: it gives the sum, or the total, or nothing that tells them apart. */
export type Witness = { readonly for: 'sum' | 'total'; readonly claims: readonly Claim[] };

/**
 * The prose as the second equation of a sum that has no other. It counts only where it speaks with one voice: all numbers that
 * it gives for the sum's subject are the same.
 */
export function witnessOf(report: Report, checks: readonly Check[], check: Check): Witness | undefined {
  const total = check.left[0];
  if (!total || check.equation.kind !== 'total') return undefined;
  for (const [subject, rows] of subjectsOf(total.ref)) {
    const claims = report.claims.filter((claim) => claim.subject === subject);
    // `受理5件（含上年结转1件）` counts more than was received.
    if (claims.some(({ sentence }) => /(?:含|包括|其中)[^。;]{0,20}(?:结转|转结)/.test(sentence.text))) continue;
    const said = claims[0]?.value;
    if (said === undefined || claims.some(({ value }) => value !== said)) continue;
    const own = checks.filter(
      ({ left, equation }) => equation.kind === 'total' && rows.some((ref) => left[0]?.ref === ref),
    );
    if (own.some(({ isComplete }) => !isComplete)) continue;
    const sums = own.reduce((sum, { rightSum }) => sum + rightSum, 0);
    const totals = own.reduce((sum, { leftSum }) => sum + leftSum, 0);
    // Totals that only stand in each other's place add up as well: then the prose tells nothing.
    if (sums === totals) continue;
    // `本级1件，部门2件` where the total is 3 says that an item is missing, not that the total is 1.
    if (claims.some((claim) => countsOthers(report, claim, totals, undefined))) continue;
    if (said === sums) return { for: 'sum', claims };
    if (said === totals) return { for: 'total', claims };
  }
  return undefined;
}

/** The subjects of claims that count what a total counts, each with all the totals that it covers. */
function subjectsOf(total: CellRef): readonly (readonly [Subject, readonly CellRef[]])[] {
  const [table, row = ''] = total.split('.');
  if (table === 'requests') return total === 'requests.received.total' ? [['requests.received', [total]]] : [];
  const kinds = ['reconsideration', 'litigation', 'all'] as const;
  return kinds
    .filter((kind) => groupsOf(kind).includes(row))
    .map((kind) => [`disputes.${kind}`, groupsOf(kind).map((group): CellRef => `disputes.${group}.total`)]);
}

/** Whether the prose gives the number that now stands in a cell of table 3, and nowhere the one that should. */
export function proseAgreesWith(report: Report, { ref, value }: Cell, expected: number): boolean {
  const row = /^requests\.(received|carriedIn|carriedOut|granted|partial|total)\.total$/.exec(ref)?.[1];
  if (!row) return false;
  const subject = `requests.${row === 'total' ? 'settled' : row}`;
  const said = report.claims.filter((claim) => claim.subject === subject).map((claim) => claim.value);
  return value !== undefined && said.includes(value) && !said.includes(expected);
}
