import type { Sentence } from '../../report';

/** What a sentence speaks of at a place: requests for information, or cases of another kind. */
export type Topic = 'requests' | 'others';

/** Words that say what is counted from there on. Other applications than those for information come first. */
const words =
  /(?:许可|补贴|救助|低保|入学|职称|登记|住房|保障房|资金|项目|报销)[^,;。]{0,4}申请|复议|诉讼|应诉|留言|来信|信件|咨询|提案|建议|议案|信访|工单|热线|投诉|举报|诉求|意见|求助|信箱|政务服务|办件|(申请)/g;

export interface Topics {
  /** The topic at a place in the sentence's words. */
  at(place: number): Topic | undefined;
  readonly last: Topic | undefined;
}

/** The topics of a sentence; `before` is that of the sentence before it in its paragraph. */
export function topicsOf({ text }: Sentence, before: Topic | undefined): Topics {
  const changes = Array.from(text.matchAll(words), ({ index, 1: request }) => ({
    index,
    topic: request ? ('requests' as const) : ('others' as const),
  }));
  return {
    at: (place) => changes.findLast(({ index }) => index < place)?.topic ?? before,
    last: changes.at(-1)?.topic ?? before,
  };
}
