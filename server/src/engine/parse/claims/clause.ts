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

/** A count with its separators; one capture. */
export const count = '(\\d{1,3}(?:,\\d{3})+|\\d{1,7})';
/** 余 or 多, which makes a count approximate; one capture; then the measure word. */
export const unit = '(余|多)?(?:件|宗|起|个|份|条|例|项|次)';

/** The number is only near: `近100件` `约100件`. `words` is a match up to and with the count. */
export const isVague = (words: string): boolean => /[近约逾超](?:过)?\d/.test(words);

/** Whether the words before a claim put it into another year than the report's, or into several. */
export function isOfAnotherTime({ sentence, from, year }: Clause, index: number): boolean {
  const lead = sentence.text.slice(0, from + index);
  if (/上年|去年|上一年|往年|历年|累计|近[两三四五几]年|以来|同期/.test(lead)) return true;
  return (lead.match(/20\d\d(?=年)/g) ?? []).some((mentioned) => Number(mentioned) !== year);
}

/** The claim of a number; `digits` stand at `at` in the clause. */
export function numberClaim({ folded, sentence, from }: Clause, subject: Subject, at: number, digits: string): Claim {
  const place = inText(folded, sentence, from + at, from + at + digits.length);
  return { subject, value: Number(digits.replace(/,/g, '')), span: place, negated: false };
}

/** The claim of none, made by the clause's words from `start` to `end`. */
export const wordClaim = (clause: Clause, subject: Subject, start: number, end: number): Claim => ({
  subject,
  value: 0,
  span: inText(clause.folded, clause.sentence, clause.from + start, clause.from + end),
  negated: true,
});
