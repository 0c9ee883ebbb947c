import type { Claim, Outcome, Quantity, Subject } from '../../report';
import { claimOf, speaksOfAnotherTime } from './clause';
import { type Counted, labelOf, tailOf } from './counted';
import { isCaseUnit } from './words';

/** What labels of numbers count, after the words that only lead to them are taken off. */
const subjects: Readonly<Record<string, Subject>> = {
  办结: 'requests.settled',
  办理完毕: 'requests.settled',
  办理完结: 'requests.settled',
  答复: 'requests.answered',
  回复: 'requests.answered',
  办理答复: 'requests.answered',
  办理并答复: 'requests.answered',
};
const outcomes: Readonly<Record<string, Outcome>> = {
  予以公开: 'granted',
  部分公开: 'partial',
  予以部分公开: 'partial',
  不予公开: 'denied',
  无法提供: 'unavailable',
  不予处理: 'unprocessed',
  其他处理: 'otherwise',
  其它处理: 'otherwise',
};

/** Words before or after what is counted that do not narrow it. */
const leading =
  /其中|另外|另|并且|并|已经|已|均|全年|全部|年内|当年|本年度?|现|目前|累计|总计|合计|共计|共|按照?规定|按[时期]|依法|及时|尚|还|有|含|包括|包含|作出|做出|作|做|决定|给予|属于|最终|处理结果中?|答复结果中?|我[县市区局镇乡办委院厅]|全[县市区镇乡]|本[机关单位级局镇乡办]{1,2}|政府信息公开|信息公开|依申请公开|政府信息|申请中|申请|案件|事项|数量|件数|[的为是了截至]/g;
const plain = (words: string): string => words.replace(leading, '');

const lastYear = '(?:上一?年度?|去年|(20\\d\\d)年度?)';
const nextYear = '(?:下一?个?年度?|次年度?|明年|(20\\d\\d)年度?)';
const thing = '(?:的|政府信息公开|信息公开|依申请公开|依申请|申请|案件|件|事项|数量|共|为)*';
const leadIn =
  '^(?:(?:政府信息公开|信息公开|依申请公开)?申请中?)?(?:其中|包括|包含|含|另外?|加上|以及|有|尚有?|还|剩余|其余|未办结|已|均|并|本年度?)*';
const carriedIn = new RegExp(
  `${leadIn}(?:${lastYear}(?:结转|转结|顺延|遗留|转入)[到至来入]?(?:本年度?|今年|20\\d\\d年度?)?(?:继续)?(?:办理|处理|答复)?|(?:结转|转结)${lastYear})${thing}$`,
);
const carriedOut = new RegExp(
  `${leadIn}(?:结转|转结|顺延|延期|转)[到至入往]?${nextYear}(?:继续)?(?:办理|处理|答复|办结)?${thing}$`,
);
/** After the number: `1件结转2023年度继续办理` `72件申请按照《条例》顺延到下年度答复`. */
const carriedOutAfter = new RegExp(
  `^(?:政府信息公开|信息公开)?(?:申请|案件|事项)?(?:将|已|需|依法|按照?[^,]{0,12}?)?(?:结转|转结|顺延|转)[到至入往]?${nextYear}(?:继续)?(?:办理|处理|答复|办结)?$`,
);
/** After the number: `1件为上年结转`. */
const carriedInAfter = new RegExp(`^(?:[为系是属]|属于)?${lastYear}(?:结转|转结|顺延)${thing}$`);
/** After the requests received: all of them carried over, or granted. */
const allCarriedOut = new RegExp(
  `^[^,;。\\d]{0,12},((?:均|已|全部)*(?:结转|顺延)[到至入]?${nextYear}(?:继续)?(?:办理|处理|答复|办结)?)(?=[,。;]|$)`,
);
const allGranted = /^[^,;。\d]{0,12},((?:均|全部)[^,;。\d]{0,14}予以公开)(?=[,。;]|$)/;

/** One way among several in which requests came, or some of the applicants: what is said after it may be of this part. */
const part =
  /网上|网络|网站|在线|线上|线下|信函|书面|当面|现场|邮件|邮寄|邮箱|快递|纸质|电话|传真|窗口|通过|自然人|法人|企业|(?<!结)转办/;

/**
 * The claims that a sentence on requests makes on what became of them. `isAbout` tells whether the words before a place are
 * about requests for information rather than about other cases.
 */
export function outcomeClaims(counted: Counted, isAbout: (at: number) => boolean): readonly Claim[] {
  const { text, quantities, year } = counted;
  const claims: Claim[] = [];
  for (const [i, { from, to, value, step, isExact, unit }] of quantities.entries()) {
    if (!isExact || step !== 1 || !isCaseUnit(unit)) continue;
    const label = labelOf(counted, i);
    if (label.length > 40) continue;
    const subject = subjectOf(counted, label, i);
    if (!subject || !isAbout(from) || speaksOfAnotherTime(text.slice(0, from - label.length), year)) continue;
    if (!subject.startsWith('requests.carried') && part.test(text.slice(text.lastIndexOf(';', from) + 1, from)))
      continue;
    claims.push(claimOf(counted, subject, from, to, { value }));
  }
  return claims;
}

function subjectOf(counted: Counted, label: string, i: number): Subject | undefined {
  const { year = Number.NaN } = counted;
  const tail = tailOf(counted, i);
  const yearIs = (match: RegExpExecArray | null, wanted: number): boolean =>
    match?.slice(1).every((named) => named === undefined || Number(named) === wanted) ?? false;
  if (/结转|转结|顺延|延期|遗留|转/.test(label)) {
    if (yearIs(carriedOut.exec(label), year + 1)) return 'requests.carriedOut';
    return yearIs(carriedIn.exec(label), year - 1) ? 'requests.carriedIn' : undefined;
  }
  // `按时办结33件，延期办结5件`: not all that were settled.
  if (/按[时期]/.test(label) && /延期|延长|逾期/.test(counted.text)) return undefined;
  const key = plain(label);
  if (key === '' || key === '剩余' || key === '其余' || key === '未办结') {
    if (/结转|转结|顺延|转/.test(tail)) {
      if (yearIs(carriedOutAfter.exec(tail), year + 1)) return 'requests.carriedOut';
      return yearIs(carriedInAfter.exec(tail), year - 1) ? 'requests.carriedIn' : undefined;
    }
    const after = outcomes[plain(tail)];
    return after && `requests.${after}`;
  }
  const outcome = includesOther(counted, i) ? undefined : outcomeOf(key);
  // `本机关不掌握，无法提供9件`: a reason before it narrows the number to one row of its group.
  if (outcome && reason.test(piecesBefore(counted, label, i))) return undefined;
  return subjects[key] ?? outcome;
}

const reason = /因|属|涉|不掌握|不存在|没有/;

/** What stands before a label, back to the quantity before or to `;`. */
function piecesBefore({ text, quantities }: Counted, label: string, i: number): string {
  const from = quantities[i]?.from ?? 0;
  const start = Math.max(quantities[i - 1]?.end ?? 0, text.lastIndexOf(';', from));
  return text.slice(start, Math.max(start, from - label.length));
}

/** `予以公开（含部分公开）9件` `予以公开9件（含部分公开3件）`: the number is of more than its label says. */
function includesOther({ text, quantities }: Counted, i: number): boolean {
  const { from, end } = quantities[i] as Quantity;
  const before = text.charAt(from - 1) === ')' ? text.slice(text.lastIndexOf('(', from), from) : '';
  return included.test(before) || included.test(text.slice(end, end + 16));
}

const included = new RegExp(`^\\((?:其中|,|包?含|包括|及|和|或|、)+(?:${Object.keys(outcomes).join('|')})`);

/** One group, or two that share the number: `予以公开及部分公开258件`. */
function outcomeOf(key: string): Subject | undefined {
  const [first = '', second, ...more] = key.split(/以及|[、和及与或]/);
  const one = outcomes[first];
  if (!one || more.length > 0) return undefined;
  if (second === undefined) return `requests.${one}`;
  const other = outcomes[second];
  return other && `requests.${one}+${other}`;
}

/** What a sentence says of all the requests received that `received` counts, in words without a number. */
export function allClaims(counted: Counted, received: readonly Claim[]): readonly Claim[] {
  const { folded, sentence, text, quantities, year = Number.NaN } = counted;
  const [claim] = received;
  if (!claim || claim.inWords || received.length > 1 || !/予以公开|结转|顺延/.test(text)) return [];
  return quantities.flatMap(({ from, end, value }) => {
    if (value !== claim.value || claimOf(counted, claim.subject, from, end, { value }).span.start !== claim.span.start)
      return [];
    const rest = text.slice(end);
    const at = (match: RegExpExecArray): number => end + match[0].length - (match[1] as string).length;
    const granted = allGranted.exec(rest);
    if (granted && plain(granted[1] as string) === '予以公开')
      return [
        claimOf({ folded, sentence }, 'requests.granted', at(granted), end + granted[0].length, {
          value,
          inWords: true,
        }),
      ];
    const carried = allCarriedOut.exec(rest);
    return carried && (carried[2] === undefined || Number(carried[2]) === year + 1)
      ? [
          claimOf({ folded, sentence }, 'requests.carriedOut', at(carried), end + carried[0].length, {
            value,
            inWords: true,
          }),
        ]
      : [];
  });
}
