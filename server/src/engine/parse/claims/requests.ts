import type { Claim } from '../../report';
import { type Clause, isOfAnotherTime, isVague, numberClaim, wordClaim } from './clause';
import { count, unit } from './words';

const verb = '(?:收到|受理|接收|接到|收办|新收|收取)';

/** `收到政府信息公开申请9件` */
const received = new RegExp(
  `${verb}([^,。:\\d]{0,30}?)((?:信息公开|依申请)[^,。:\\d]{0,12}|申请(?:案件|事项)?)(?:共计?|合计|总计|数量|总数|为)*${count}${unit}`,
  'dg',
);
/** `收到1件政府信息公开申请` */
const counted = new RegExp(`${verb}了?${count}${unit}([^,。:\\d]{0,30}?)(?:信息公开申请|依申请公开)`, 'dg');
/** `未收到公民、法人或其他组织提出的政府信息公开申请` */
const none =
  /(?:未|没有|尚未)曾?(?:收到|接到|接收|受理)过?([^,。;:\d]{0,40}?)(?:信息公开|依申请)(?:公开)?(?:政府信息)?的?(?:申请|事项|件)?(?:案件|事项)?(?=$|[,。;:()]|的?情况)/;

/** Part of the whole, or one way among several in which requests came. */
const partial =
  /其中|网上|网络|在线|线上|线下|信函|书面|当面|现场|邮件|邮寄|邮箱|快递|纸质|电话|传真|窗口|通过|转办|转来/;
/** What may stand between the verb and `申请` without narrowing it. */
const filling =
  /到|了|新?的|各类|任何|公众|社会|群众|公民|自然人|法人|或者?|其[他它]|组织|提出|提交|有效|政府|政务|信息|主动|公开|依法|全部|及|和|与|、|以?单位|个人|处理|办理|受理|答复|并/g;
/** What may stand between `申请` and its number. */
const naming = /信息公开|依申请|公开|政府|政务|信息|申请|案件|事项|件|数量?|总数|总计|合计|共计|为|的|表|共/g;

/** `未收到任何申请`, where all is about such requests. */
const noneAtAll = /(?:未|没有|尚未)曾?(?:收到|接到|接收|受理)过?任何申请(?=$|[,。;:()])/;

/** The claims that a clause makes on 本年新收: one, or one for each of the places that it counts. */
export function requestClaims(clause: Clause): readonly Claim[] {
  const { text, onRequests } = clause;
  const before = Array.from(text.matchAll(received));
  if (before.length > 0) {
    return before.flatMap((match): readonly Claim[] => {
      const [words, between = '', noun = '', digits = '', many] = match;
      const isNamed = onRequests || /信息公开|依申请/.test(between + noun);
      const isPure = isFilling(between) && noun.replace(naming, '') === '';
      return isNamed && isPure && !many && isWhole(clause, match.index, words)
        ? [numberClaim(clause, 'requests.received', match.indices?.[3]?.[0] ?? 0, digits)]
        : [];
    });
  }
  const after = Array.from(text.matchAll(counted));
  if (after.length > 0) {
    return after.flatMap((match): readonly Claim[] => {
      const [words, digits = '', many, between = ''] = match;
      return isFilling(between) && !many && isWhole(clause, match.index, words)
        ? [numberClaim(clause, 'requests.received', match.indices?.[1]?.[0] ?? 0, digits)]
        : [];
    });
  }
  const denied = none.exec(text) ?? (clause.sentence.paragraph.aboutRequests ? noneAtAll.exec(text) : null);
  if (!denied || !isFilling(denied[1] ?? '') || !isWhole(clause, denied.index, '')) return [];
  // `未收到公民提出的…` says nothing of organizations, nor the other way round.
  const isAnyone = /公民|自然人|个人/.test(denied[1] ?? '') === /法人|组织|单位/.test(denied[1] ?? '');
  return isAnyone ? [wordClaim(clause, 'requests.received', denied.index, denied.index + denied[0].length)] : [];
}

const isFilling = (words: string): boolean =>
  words.replace(filling, '').replace(/申请/g, '') === '' && !isKindOfApplicant(words);

/** `自然人申请20件、企业申请3件`: one column of the table. */
const isKindOfApplicant = (words: string): boolean =>
  /自然人|个人/.test(words) && !/法人|组织|单位/.test(words.replace(/自然人/g, ''));

const isWhole = (clause: Clause, index: number, words: string): boolean =>
  !partial.test(clause.text.slice(0, index)) &&
  !partial.test(words) &&
  !isVague(words) &&
  // `每收到一件申请` tells how, not how many.
  !/[每凡逐]$/.test(clause.text.slice(0, index)) &&
  !isOfAnotherTime(clause, index);
