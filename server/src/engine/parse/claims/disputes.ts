import type { Claim, Subject } from '../../report';
import { type Clause, isOfAnotherTime, isVague, numberClaim, wordClaim } from './clause';
import { count, unit } from './words';

const kinds: readonly (readonly [Subject, string])[] = [
  ['disputes.reconsideration', '复议'],
  ['disputes.litigation', '诉讼'],
];

/** `行政复议、行政诉讼均为2件`: one number for both kinds. */
const both = new RegExp(
  `行政复议(?:案件)?(?:[、和及与或]|以及)(?:被?提起)?行政诉讼(?:案件)?(均|各)?(?:共|合计)?(?:为)?${count}${unit}`,
  'd',
);
/** `行政复议120件（涉信息公开0件）`: only the second number is about disclosure. */
const related = '(?:\\(|,)(?:(?:其中|含),?(?:涉及?)?|涉及?)(?:政府)?信息公开(?:工作)?(?:方面)?(?:的|类)?(?:案件)?';

const patterns = kinds.map(([subject, kind]) => ({
  subject,
  kind,
  ofThese: new RegExp(`${kind}(?:案件|申请|案)?\\d{1,7}${unit}${related}${count}${unit}`, 'd'),
  counted: new RegExp(
    `${kind}(?:案件|申请|案)?(?:共|总计|合计)?(?:为)?${count}${unit}(?!\\((?:其中|涉|含|不含|另)|,其中,?涉|[^;]{0,60}其中[^,;]{0,8}信息公开|已?[审办了]结)`,
    'dg',
  ),
  reversed: new RegExp(
    `(?:发生|产生|引发|引起|收到|被)了?${count}${unit}[^,。:\\d]{0,24}?行政${kind}(?:案件|申请)?(?=$|[,。;:、和])`,
    'd',
  ),
  denied: new RegExp(
    `(?:未|没有|无)(?:发生|产生|出现|收到|接到|引发|引起|涉及|存在|有|因|被|受理)?[^\\d未无]{0,45}?${kind}(?:案件?|申请|事项)*(?=$|[。、和及与或()]|的?情况|的|被|行政|提起|以及)`,
  ),
}));

/** The rest of the clause says that this is another count: cases that the organ decided itself or kept on file, results of cases, talk about cases. */
export const otherCount =
  /作为[^,;]{0,16}复议机[关构]|复议机[关构](?:全年|共)?(?:收到|受理|办理|新收)|(?:司法局|复议局)[^,;]{0,6}(?:收到|受理|办理|审理)|因(?:不予|答复|超期|未)|备案|培训|研讨|案例|败诉|胜诉|纠错|被纠正|撤销|应诉率|出庭|旁听|调研/;

const someOf =
  /(?:[审办了]结|结案|终[结止]|撤[回销]|化解|[调和]解|维持|驳回|纠正|[受办审代]理|承办|应诉|立案|新[收增]|新发生?|其余)(?:了|的|政府|信息公开|依申请公开|涉及?|相关|有关|引发|类){0,6}行政$/;
/** The words before 复议 or 诉讼 say that only those closed, withdrawn or new are counted; or those that the organ judges. */
export const isSome = (before: string): boolean => someOf.test(before.slice(-40));

/** The claims that a clause makes on reconsiderations and litigations. */
export function disputeClaims(clause: Clause): readonly Claim[] {
  const { text, onRequests } = clause;
  const first = text.search(/复议|诉讼/);
  if (first < 0 || !onRequests || otherCount.test(text) || text.slice(0, first).includes('其中')) return [];
  if (isOfAnotherTime(clause, first)) return [];
  const joint = text.includes('复议') && text.includes('诉讼') ? both.exec(text) : null;
  if (joint) return jointClaims(clause, joint);
  return patterns.flatMap(({ subject, kind, ofThese, counted, reversed, denied }): readonly Claim[] => {
    if (!text.includes(kind)) return [];
    const part = text.includes('涉') ? ofThese.exec(text) : null;
    // Bodies may be counted one by one: `以县政府为被申请人的行政复议2件，以部门为被申请人的行政复议3件`.
    const all = part ? [part] : Array.from(text.matchAll(counted));
    const other = all.length === 0 ? reversed.exec(text) : null;
    if (other) all.push(other);
    if (all.length === 0) return deniedClaims(clause, subject, denied);
    const group = part ? 2 : 1;
    return all.flatMap((match): readonly Claim[] => {
      const isWhole = part !== null || !isSome(text.slice(0, match.index));
      const isExact = !match[group + 1] && !isVague(match[0]);
      const at = match.indices?.[group]?.[0] ?? 0;
      return isWhole && isExact ? [numberClaim(clause, subject, at, match[group] as string)] : [];
    });
  });
}

/** 均为 and 各 give each kind the number; without them it may be the second kind's alone, or the sum: only 0 is plain. */
function jointClaims(clause: Clause, match: RegExpExecArray): readonly Claim[] {
  const [words, each, digits = '', many] = match;
  if (many || isVague(words)) return [];
  const at = match.indices?.[2]?.[0] ?? 0;
  if (each) return kinds.map(([subject]) => numberClaim(clause, subject, at, digits));
  return digits === '0' ? [numberClaim(clause, 'disputes.all', at, digits)] : [];
}

/** `未发生…行政复议`: the words in one piece between commas that deny any case of this kind. */
function deniedClaims(clause: Clause, subject: Subject, denied: RegExp): readonly Claim[] {
  let from = 0;
  for (const piece of clause.text.split(',')) {
    const match = denied.exec(piece);
    if (match && !/未经|未按|未能|无关|新/.test(match[0]) && isDenial.test(match[0])) {
      const start = from + match.index;
      return [wordClaim(clause, subject, start, start + match[0].length)];
    }
    from += piece.length + 1;
  }
  return [];
}

const isDenial = /发生|产生|出现|收到|接到|引发|引起|涉及|存在|因|被|没有|无/;
