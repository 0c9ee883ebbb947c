import type { Claim, DisputeResult, Subject } from '../../report';
import { claimOf, speaksOfAnotherTime } from './clause';
import { type Counted, labelOf, tailOf } from './counted';
import { isSome, otherCount } from './disputes';
import { isCaseUnit } from './words';

const results: Readonly<Record<string, DisputeResult>> = {
  维持: 'upheld',
  纠正: 'corrected',
  其他结果: 'otherResult',
  尚未审结: 'pending',
  未审结: 'pending',
};
const result = '(维持|纠正|其他结果|尚未审结|未审结)';
const before = new RegExp(
  `^(?:其中|另外?|有|均|已|经)*(?:行政)?(复议|诉讼)?(?:案件)?的?(?:结果)?(?:为)?${result}的?(?:案件)?(?:共|为)?$`,
);
const after = new RegExp(`^(?:案件)?(?:均|已)?(?:被|获得?|为)?(?:结果)?(?:为)?${result}的?$`);
/** `行政复议1件，为其他结果` `行政诉讼2件，均获维持`: all the cases just counted. */
const all = new RegExp(
  `^[^,;。\\d]{0,10},((?:均|全部)?(?:结果)?(?:均)?(?:被|获得?|为)?(?:结果)?${result})(?=[,。;]|$)`,
);
const groups: readonly (readonly [Subject, RegExp])[] = [
  ['disputes.litigationDirect', /^(?:其中|因|有)*未经(?:行政)?复议直接(?:起诉|提起诉讼|提起行政诉讼)的?(?:案件)?$/],
  ['disputes.litigationAfter', /^(?:其中|经|有)*(?:行政)?复议后(?:再)?(?:起诉|提起诉讼|提起行政诉讼)的?(?:案件)?$/],
];
const nothing = /^(?:其中|另外?|有|已)*$/;

/** The claims that a sentence on reconsiderations and litigations makes on their results: on cells of table 4 but its totals. */
export function resultClaims(counted: Counted): readonly Claim[] {
  const { text, quantities, year } = counted;
  if (otherCount.test(text)) return [];
  return quantities.flatMap(({ from, to, end, value, step, isExact, unit }, i): readonly Claim[] => {
    if (!isExact || step !== 1 || !isCaseUnit(unit) || speaksOfAnotherTime(text.slice(0, from), year)) return [];
    const label = labelOf(counted, i);
    const tail = tailOf(counted, i);
    const group = groups.find(([, pattern]) => pattern.test(label));
    if (group) return [claimOf(counted, group[0], from, to, { value })];
    const named = before.exec(label) ?? (nothing.test(label) ? after.exec(tail) : null);
    if (named) {
      const kind = named.length === 3 && named[1] ? named[1] : lastKind(counted, i);
      return kind ? [claimOf(counted, subjectOf(kind, named.at(-1)), from, to, { value })] : [];
    }
    const kind = countedKind.exec(label)?.[1];
    const whole = kind && value > 0 ? all.exec(text.slice(end)) : null;
    if (!kind || !whole) return [];
    const stop = end + whole[0].length;
    return [
      claimOf(counted, subjectOf(kind, whole[2]), stop - (whole[1] as string).length, stop, { value, inWords: true }),
    ];
  });
}

/** The label of a number of cases: `因政府信息公开引起的行政复议`. */
const countedKind = /(复议|诉讼)(?:案件|案)?(?:共|为)?$/;

/** `行政复议5件、行政诉讼3件，其中维持5件` `行政复议和行政诉讼分别5件和3件`: what follows is of both. */
const together = /^(?:复议|诉讼)(?:案件)?(?:\d{1,7}[件宗起个份例])?(?:[、,和及与或]|以及)(?:被?提起)?(?:行政)?$/;

function lastKind(counted: Counted, i: number): string | undefined {
  const { text, quantities } = counted;
  const at = quantities[i]?.from ?? 0;
  const cases = quantities.slice(0, i).findLastIndex((_, j) => countedKind.test(labelOf(counted, j)));
  // `受理行政复议案件16件，其中维持10件`: cases that the organ judges.
  if (cases >= 0 && isSome(labelOf(counted, cases).replace(countedKind, ''))) return undefined;
  const reconsideration = text.lastIndexOf('复议', at - 2);
  const litigation = text.lastIndexOf('诉讼', at - 2);
  // `复议后起诉4件（维持3件）`: of these litigations only.
  if (text.lastIndexOf('起诉', at - 2) > Math.max(reconsideration, litigation)) return undefined;
  if (reconsideration < 0 && litigation < 0) return undefined;
  const [first, last] = reconsideration < litigation ? [reconsideration, litigation] : [litigation, reconsideration];
  if (first >= 0 && together.test(text.slice(first, last))) return undefined;
  return reconsideration > litigation ? '复议' : '诉讼';
}

const subjectOf = (kind: string, words: string | undefined): Subject =>
  `disputes.${kind === '复议' ? 'reconsideration' : 'litigation'}.${results[words ?? ''] as DisputeResult}`;
