import type { Claim, Sentence } from '../../report';
import { clausesOf } from './clause';
import { disputeClaims } from './disputes';
import { requestClaims } from './requests';

/**
 * The numbers that the prose gives for what the tables count. Only sentences that can mean nothing else make a claim: part
 * of the whole (`其中`, `网上申请`), another year, another kind of case or an approximate number makes none.
 */
export function parseClaims(
  folded: string,
  sentences: readonly Sentence[],
  year: number | undefined,
): readonly Claim[] {
  return sentences.flatMap((sentence) => {
    if (sentence.paragraph.section === undefined || !/申请|复议|诉讼/.test(sentence.text)) return [];
    return clausesOf(folded, sentence, year).flatMap((clause) => [...requestClaims(clause), ...disputeClaims(clause)]);
  });
}
