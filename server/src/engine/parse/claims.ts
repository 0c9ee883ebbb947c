import type { Claim, Subject } from '../report';
import { inText, type Sentence } from './paragraphs';

/**
 * The numbers that the prose gives for what the tables count. Only sentences that can mean nothing else make a claim: part
 * of the whole (`其中`, `网上申请`), another year, another kind of case or an approximate number makes none.
 */
export function parseClaims(sentences: readonly Sentence[], year: number | undefined): readonly Claim[] {
  return sentences.flatMap((sentence) => {
    if (!/申请|复议|诉讼/.test(sentence.text) || sentence.paragraph.section === undefined) return [];
    if (speaksOfAnotherYear(sentence.text, year)) return [];
    return clausesOf(sentence).flatMap((clause) => [...requestClaims(clause), ...disputeClaims(clause)]);
  });
}

/** Part of a sentence up to `;`, with where it begins in the sentence. */
interface Clause {
  readonly sentence: Sentence;
  readonly text: string;
  readonly from: number;
  /** The clause, or the sub-section it stands in, is about disclosure on request. */
  readonly onRequests: boolean;
}

function clausesOf(sentence: Sentence): readonly Clause[] {
  const onRequests = /信息公开|依申请/.test(sentence.text) || isAboutRequests(sentence);
  let from = 0;
  return sentence.text.split(';').map((text) => {
    const clause = { sentence, text, from, onRequests };
    from += text.length + 1;
    return clause;
  });
}

/** The title of the sub-section begins its first paragraph; the others only know that there is one. */
const isAboutRequests = ({ paragraph, text }: Sentence): boolean =>
  paragraph.aboutRequests || text.startsWith('依申请公开');

function speaksOfAnotherYear(text: string, year: number | undefined): boolean {
  if (/上年|去年|上一年|往年|历年|累计|近[两三四五]年|以来|同期/.test(text.replace(/上一?年度?(?:结转|转结)/g, '')))
    return true;
  const years = text.match(/20\d\d(?=年)/g) ?? [];
  return years.some((mentioned) => Number(mentioned) !== year);
}

const number = '(\\d{1,3}(?:,\\d{3})+|\\d{1,7})';
const unit = '(?:件|宗|起|个|份|条|例|项|次)';
/** Part of the whole, or one way among several in which requests came. */
const partial =
  /其中|网上|网络|在线|线上|线下|信函|书面|当面|现场|邮件|邮寄|邮箱|快递|纸质|电话|传真|窗口|通过|转办|转来/;
/** What may stand between the verb and `申请` without narrowing it. */
const filling =
  /到|了|的|各类|任何|公众|社会|群众|公民|自然人|法人|或者?|其[他它]|组织|提出|提交|有效|政府|政务|信息|主动|公开|依法|全部|及|和|与|、|以?单位|个人|处理|办理|受理|答复|并/g;

const receivedBefore = new RegExp(
  `(?:收到|受理|接收|接到|收办|新收|收取)([^,。:\\d]{0,30}?)((?:信息公开|依申请)[^,。:\\d]{0,12}|申请(?:案件|事项)?)(?:共计?|合计|总计|数量|总数|为)*${number}(余|多)?${unit}`,
);
const receivedAfter = new RegExp(
  `(?:收到|受理|接收|接到|收办|新收)(?:了)?${number}(余|多)?${unit}([^,。:\\d]{0,30}?)(?:信息公开申请|依申请公开)`,
);
const notReceived =
  /(?:未|没有|尚未)(?:曾)?(?:收到|接到|接收|受理)(?:过)?([^,。;:\d]{0,40}?)((?:信息公开|依申请)(?:公开)?(?:政府信息)?(?:的)?(?:申请|事项|件)?(?:案件|事项)?)(?=$|[,。;:()]|的?情况)/;

function requestClaims(clause: Clause): readonly Claim[] {
  const { text, onRequests } = clause;
  const before = receivedBefore.exec(text) ?? undefined;
  const after = before ? undefined : (receivedAfter.exec(text) ?? undefined);
  const match = before ?? after;
  if (match) {
    const [digits, many, between] = before ? [match[3], match[4], `${match[1]}`] : [match[1], match[2], match[3]];
    const lead = text.slice(0, match.index);
    const named = before ? /信息公开|依申请/.test((match[1] ?? '') + (match[2] ?? '')) || onRequests : true;
    const pure =
      (between ?? '').replace(filling, '').replace(/申请/g, '') === '' && isPureNoun(match, before !== undefined);
    if (!digits || many || !named || !pure || partial.test(lead) || partial.test(match[0]) || isVague(match[0]))
      return [];
    return [numberClaim(clause, 'requests.received', match, digits)];
  }
  const none = notReceived.exec(text);
  if (!none || partial.test(text.slice(0, none.index)) || (none[1] ?? '').replace(filling, '') !== '') return [];
  const kinds = none[1] ?? '';
  // `未收到公民提出的…` says nothing of organizations, nor the other way round.
  const isWhole = /公民|自然人|个人/.test(kinds) === /法人|组织|单位/.test(kinds);
  return isWhole ? [wordClaim(clause, 'requests.received', none.index, none.index + none[0].length)] : [];
}

/** Between `申请` and the number only words that go on naming requests. */
function isPureNoun(match: RegExpExecArray, before: boolean): boolean {
  if (!before) return true;
  return (
    (match[2] ?? '').replace(
      /信息公开|依申请|公开|政府|政务|信息|申请|案件|事项|共计?|合计|总计|件|数量?|为|的|表|共/g,
      '',
    ) === ''
  );
}

const isVague = (text: string): boolean => /[近约逾超](?:过)?\d/.test(text);

/** The rest of the clause says that this is another count: cases kept on file, results of cases, talk about cases. */
const otherCount = /备案|培训|研讨|案例|败诉|胜诉|纠错|被纠正|撤销|应诉率|出庭|旁听|调研/;

function disputeClaims(clause: Clause): readonly Claim[] {
  const { text, onRequests } = clause;
  if (!/复议|诉讼/.test(text) || !onRequests || otherCount.test(text) || /其中/.test(text.split(/复议|诉讼/)[0] ?? ''))
    return [];
  const claims: Claim[] = [];
  const both = new RegExp(
    `行政复议(?:案件)?(?:[、和及与或]|以及)(?:提起)?行政诉讼(?:案件)?(?:均|各|共|合计)?(?:为)?${number}${unit}`,
  ).exec(text);
  if (both) return both[1] === '0' ? [numberClaim(clause, 'disputes.all', both, '0')] : [];
  for (const [subject, name] of [
    ['disputes.reconsideration', '(?:行政)?复议'],
    ['disputes.litigation', '(?:行政)?诉讼'],
  ] as const) {
    const counted = new RegExp(
      `${name}(?:案件|申请|案)?(?:共|总计|合计)?(?:为)?${number}(余|多)?${unit}(?!\\((?:其中|涉)|,其中涉)`,
    ).exec(text);
    const reversed = new RegExp(
      `(?:发生|产生|引发|引起|收到|被)(?:了)?${number}(余|多)?${unit}(?:[^,。:\\d]{0,24}?)行政${name.slice(-2)}(?:案件|申请)?(?=$|[,。;:、和])`,
    ).exec(text);
    const match = counted ?? reversed;
    if (match) {
      if (!match[2] && !isVague(match[0])) claims.push(numberClaim(clause, subject, match, match[1] as string));
    } else {
      const none = denied(text, name.slice(-2));
      if (none) claims.push(wordClaim(clause, subject, none.from, none.to));
    }
  }
  return claims;
}

/** `未发生…行政复议`: the words in one piece between commas that deny any case of this kind. */
function denied(text: string, kind: string): { from: number; to: number } | undefined {
  let from = 0;
  for (const piece of text.split(',')) {
    const match = new RegExp(
      `(?:未|没有|无)(?:发生|产生|出现|收到|接到|引发|引起|涉及|存在|有|因|被|受理)?[^\\d未无]{0,45}?${kind}(?:案件?|申请|事项)*(?=$|[。、和及与或()]|的?情况|的|被|行政|提起|以及)`,
    ).exec(piece);
    const related =
      match &&
      !/未经|未按|未能|无关/.test(match[0]) &&
      /发生|产生|出现|收到|接到|引发|引起|涉及|存在|因|被|没有|无/.test(match[0]);
    if (match && related) return { from: from + match.index, to: from + match.index + match[0].length };
    from += piece.length + 1;
  }
  return undefined;
}

function numberClaim({ sentence, from }: Clause, subject: Subject, match: RegExpExecArray, digits: string): Claim {
  // The number is the last but its unit: digits earlier in the match would be another number, and there are none.
  const at = from + match.index + match[0].search(/\d/);
  return {
    subject,
    value: Number(digits.replace(/,/g, '')),
    span: inText(sentence, at, at + digits.length),
    negated: false,
  };
}

const wordClaim = ({ sentence, from }: Clause, subject: Subject, start: number, end: number): Claim => ({
  subject,
  value: 0,
  span: inText(sentence, from + start, from + end),
  negated: true,
});
