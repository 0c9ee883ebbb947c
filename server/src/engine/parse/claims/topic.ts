import type { Sentence } from '../../report';

/** What a sentence speaks of at a place: requests for information, or cases of another kind. */
export type Topic = 'requests' | 'others';

/** Words that say what is counted from there on. Other applications than those for information come first. */
const words =
  /(?:许可|补贴|救助|低保|入学|职称|登记|住房|保障房|资金|项目|报销)[^,;。]{0,4}申请|复议|诉讼|应诉|留言|来信|信件|咨询|提案|建议|议案|信访|工单|热线|投诉|举报|诉求|意见|求助|信箱|政务服务|办件|(申请)/g;

interface Change {
  readonly index: number;
  readonly topic: Topic;
}

const changesIn = ({ text }: Sentence): readonly Change[] =>
  Array.from(text.matchAll(words), ({ index, 1: request }) => ({ index, topic: request ? 'requests' : 'others' }));

/**
 * What a sentence speaks of at a place in its words. Before its first word on it, it goes on with what the sentences before it
 * in the paragraph (`earlier`) spoke of, else the heading.
 */
export function topicOf(sentence: Sentence, earlier: readonly Sentence[]): (place: number) => Topic | undefined {
  let changes: readonly Change[] | undefined;
  let before: Topic | undefined;
  let isKnown = false;
  return (place) => {
    changes ??= changesIn(sentence);
    const change = changes.findLast(({ index }) => index < place);
    if (change) return change.topic;
    if (!isKnown) {
      for (let i = earlier.length - 1; i >= 0 && !before; i -= 1)
        before = changesIn(earlier[i] as Sentence).at(-1)?.topic;
      before ??= sentence.paragraph.aboutRequests ? 'requests' : undefined;
      isKnown = true;
    }
    return before;
  };
}
