import { readHanzi } from '../../numeral';
import type { Claim, Sentence, Subject } from '../../report';
import { inText } from '../paragraphs';

/** Part of a sentence up to `;`. */
export interface Clause {
  readonly folded: string;
  readonly sentence: Sentence;
  /** Folded, without blank space. */
  readonly text: string;
  /** Where it begins in the sentence. */
  readonly from: number;
  /** It, or the sub-section it stands in, is about disclosure on request. */
  readonly onRequests: boolean;
  /** The report's year. */
  readonly year: number | undefined;
}

export function clausesOf(folded: string, sentence: Sentence, year: number | undefined): readonly Clause[] {
  const onRequests = /信息公开|依申请/.test(sentence.text) || sentence.paragraph.aboutRequests;
  let from = 0;
  return sentence.text.split(';').map((text): Clause => {
    const clause = { folded, sentence, text, from, onRequests, year };
    from += text.length + 1;
    return clause;
  });
}

/** The number is only near: `近100件` `约100件`. `words` is a match up to and with the count. */
export const isVague = (words: string): boolean =>
  /[近约逾超](?:过)?(?:\d|[一二两三四五六七八九十百]{1,6}[件宗起个份条例项次])/.test(words);

/** Whether the words before a claim put it into another year than the report's, or into several. */
export const isOfAnotherTime = ({ sentence, from, year }: Clause, index: number): boolean =>
  speaksOfAnotherTime(sentence.text.slice(0, from + index), year);

/** `上年结转`, `结转到2026年`, `较上年减少3件`: years that do not say when the rest was done. */
const carried = /(?:上一?年度?|去年|20\d\d年度?)度?(?:结转|转结|顺延)|(?:结转|转结|顺延|转)[到至入]?20\d\d年/g;
const compared = /[(,]?(?:同比)?(?:较|比|与)(?:上一?年|去年|20\d\d年)[^,;。)]{0,24}[,;)]/g;

export function speaksOfAnotherTime(words: string, year: number | undefined): boolean {
  if (!/年|月|累计|以来|同期|季度/.test(words)) return false;
  const lead = /结转|转结|顺延|转|较|比|与/.test(words) ? words.replace(carried, '').replace(compared, '') : words;
  if (
    /上年|去年|上一年|往年|历年|累计|近[两三四五几]年|以来|同期|[上下]半年|季度|截至(?:20\d\d年)?(?!12月)\d{1,2}月/.test(
      lead,
    )
  )
    return true;
  return (lead.match(/20\d\d(?=年)/g) ?? []).some((mentioned) => Number(mentioned) !== year);
}

/** The claim of a number; `digits` stand at `at` in the clause. */
export function numberClaim(clause: Clause, subject: Subject, at: number, digits: string): Claim {
  const value = /^\d/.test(digits) ? Number(digits.replace(/,/g, '')) : (readHanzi(digits) ?? Number.NaN);
  return claimOf(clause, subject, clause.from + at, clause.from + at + digits.length, { value });
}

/** The claim of none, made by the clause's words from `start` to `end`. */
export const wordClaim = (clause: Clause, subject: Subject, start: number, end: number): Claim =>
  claimOf(clause, subject, clause.from + start, clause.from + end, { value: 0, inWords: true });

/** A claim by the sentence's words from `start` to `end`. */
export const claimOf = (
  { folded, sentence }: { readonly folded: string; readonly sentence: Sentence },
  subject: Subject,
  start: number,
  end: number,
  { value, step = 1, inWords = false }: { readonly value: number; readonly step?: number; readonly inWords?: boolean },
): Claim => ({ subject, value, step, span: inText(folded, sentence, start, end), inWords, sentence });
