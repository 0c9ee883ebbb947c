import type { Claim, Paragraph, Quantity, Sentence } from '../../report';
import { clausesOf } from './clause';
import type { Counted } from './counted';
import { disclosureClaims } from './disclosure';
import { disputeClaims } from './disputes';
import { allClaims, outcomeClaims } from './outcomes';
import { requestClaims } from './requests';
import { resultClaims } from './results';
import { topicOf } from './topic';
import { longestSentence } from './words';

/**
 * The numbers that the prose gives for what the tables count. Only sentences that can mean nothing else make a claim: part
 * of the whole (`其中`, `网上申请`), another year, another kind of case or an approximate number makes none.
 */
export function parseClaims(
  folded: string,
  sentences: readonly Sentence[],
  quantities: ReadonlyMap<Sentence, readonly Quantity[]>,
  year: number | undefined,
): readonly Claim[] {
  const claims: Claim[] = [];
  let paragraph: Paragraph | undefined;
  let earlier: Sentence[] = [];
  let onRequests = false;
  for (const sentence of sentences) {
    const { text } = sentence;
    if (sentence.paragraph.section === undefined || text.length > longestSentence) continue;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      onRequests = paragraph.aboutRequests;
      earlier = [];
    }
    onRequests ||= /信息公开|依申请/.test(text);
    const onDisputes = /复议|诉讼/.test(text);
    const received: Claim[] = [];
    if (onDisputes || text.includes('申请')) {
      for (const clause of clausesOf(folded, sentence, year)) {
        received.push(...requestClaims(clause));
        claims.push(...disputeClaims(clause));
      }
      claims.push(...received);
    }
    const found = quantities.get(sentence);
    if (found) {
      const counted: Counted = { folded, sentence, text, quantities: found, year };
      if (onRequests && outcomeWords.test(text)) {
        const topic = topicOf(sentence, earlier);
        claims.push(...outcomeClaims(counted, (at) => topic(at) === 'requests'), ...allClaims(counted, received));
      }
      if (onDisputes && onRequests && /维持|纠正|其他结果|审结|起诉/.test(text)) claims.push(...resultClaims(counted));
      claims.push(...disclosureClaims(counted));
    }
    // A topic does not carry far.
    earlier = [...earlier.slice(-5), sentence];
  }
  return claims.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.span.start - b.span.start);
}

const outcomeWords = /公开|提供|处理|办结|办理|答复|回复|结转|转结|顺延|转下/;
