import { isCaseUnit } from '../parse/claims/words';
import { inText } from '../parse/paragraphs';
import type { Claim, Quantity, Report, Sentence } from '../report';
import { figureOf } from './figures';

/** Bodies that are only some of those that a report may count: 县政府办公室, 各部门, 乡镇. */
const some = /本级|办公室|本办|部门|乡镇|街道|分局|基层|单位|名义/;
const someOrOwn = /机关|本[局院委厅所]|[省市县区]政府$/;

/**
 * Whether the prose tells that a claim counts other bodies than the table does: `全县收到120件，本级9件` where the table has 9;
 * `办公室收到9件，其他部门30件` where it has 39; `部门受理30件，办结29件`, of which the table has no number.
 */
export function countsOthers(report: Report, claim: Claim, value: number, whole: Claim | undefined): boolean {
  return (
    namesPart(claim, value) ||
    namesBody(report, claim, value) ||
    isOfBody(report, claim, value, whole) ||
    isOfAll(report, claim)
  );
}

/** `全区办理120件，其中区政府办公室3件；发生行政复议8件` where the table has 3 requests: the disputes are those of all, too. */
function isOfAll(report: Report, claim: Claim): boolean {
  const received = claim.subject.startsWith('disputes.') ? figureOf(report, 'requests.received') : undefined;
  if (!received) return false;
  const { paragraph } = claim.sentence;
  const isOwn = report.claims.some(
    (other) =>
      other.subject === 'requests.received' && other.sentence.paragraph === paragraph && received.agrees(other),
  );
  return !isOwn && namesBody(report, claim, received.value);
}

/** `受理35件，其中本机关6件` `收到42件，受理39件`: the table's number is named as a part of the claim's, which is no smaller. */
const namesPart = ({ sentence, value: whole }: Claim, value: number): boolean =>
  value <= whole && [...sentence.text.matchAll(partNumber)].some(([, digits]) => Number(digits) === value);

const partNumber = /(?:其中|含|包括|涉及|实际|受理|有效)[^。;\d]{0,30}(\d{1,9})[件宗起个份条例项次]/g;

/** The table's number is the number of a body that the paragraph names. */
function namesBody({ quantities }: Report, { sentence: { paragraph } }: Claim, value: number): boolean {
  for (const [sentence, found] of quantities) {
    if (sentence.paragraph !== paragraph) continue;
    for (const [i, quantity] of found.entries()) {
      const words = wordsBefore(sentence, found, i);
      if (quantity.value === value && isCaseUnit(quantity.unit) && (some.test(words) || someOrOwn.test(words)))
        return true;
    }
  }
  return false;
}

/** The claim and the numbers of other bodies behind it add up to the table's; or the claim stands behind the number of a body. */
function isOfBody(report: Report, claim: Claim, value: number, whole: Claim | undefined): boolean {
  const { sentence } = claim;
  const found = report.quantities.get(sentence) ?? [];
  const startOf = ({ from, to }: Quantity): number => inText(report.folded, sentence, from, to).start;
  const own = found.findIndex((quantity) => startOf(quantity) === claim.span.start);
  if (own < 0) return false;
  let sum = claim.value;
  for (let i = own + 1; i < found.length && some.test(wordsBefore(sentence, found, i)); i += 1) {
    sum += found[i]?.value ?? 0;
    if (sum === value) return true;
  }
  if (!/^requests\.(?!received)/.test(claim.subject)) return false;
  const piece = sentence.text.lastIndexOf(';', found[own]?.from);
  return found
    .slice(0, own)
    .some(
      (quantity, i) =>
        quantity.from > piece &&
        isCaseUnit(quantity.unit) &&
        (whole?.sentence !== sentence || startOf(quantity) > whole.span.start) &&
        some.test(wordsBefore(sentence, found, i)),
    );
}

const wordsBefore = ({ text }: Sentence, found: readonly Quantity[], i: number): string =>
  text.slice(found[i - 1]?.end ?? 0, found[i]?.from);
