import { figureOf } from '../../figures/figures';
import { speaksOfAnotherTime } from '../../parse/claims/clause';
import { labelOf } from '../../parse/claims/counted';
import { inText } from '../../parse/paragraphs';
import type { Claim, Quantity, Report, Sentence } from '../../report';
import type { Rule } from '../../rule';

/** The same quantity in the same words, twice, with different numbers. */
export const restated: Rule = {
  id: 'claim/restated',
  severity: 'information',
  title: '同一数量前后不一',
  docs: {
    checks:
      '总体情况中用同样的话两次给出同一数量（如“主动公开政府信息120条”“主动公开政府信息118条”，或同一栏目公开的条数），数字应相同。',
    why: '同一数量只能有一个数；也可能统计口径不同，那就应写明。国办公开办函〔2021〕30号要求发布内容准确。',
    examples: [
      {
        place: 'overview',
        wrong: '全年制作政策图解12份。年内共制作政策图解15份。',
        right: '全年制作政策图解12份。年内共制作政策图解12份。',
      },
    ],
    mend: '核对后统一；口径不同的写明各自的口径。不提供自动修改。',
    silent:
      '单位、渠道、时段、主体有一样不同即不报；“其中”之后的分项、约数、别的年份不作比较；收到数一处含上年结转、一处不含的不报；一处已按表格报出的不再报。',
  },
  *check(report) {
    const claims = new Map(report.claims.map((claim) => [claim.span.start, claim]));
    const seen: Said[] = [];
    for (const [sentence, quantities] of report.quantities) {
      if (sentence.paragraph.section !== 'overview') continue;
      for (const [i, quantity] of quantities.entries()) {
        const said = saidBy(report, sentence, quantities, quantity, i);
        if (!said) continue;
        const first = seen.find((other) => isSame(other, said));
        if (!first) {
          if (seen.length < most) seen.push(said);
          continue;
        }
        if (first.quantity.value === quantity.value || isExplained(report, claims, first, said)) continue;
        const span = placeOf(report, said);
        yield {
          span,
          message: `此处为 ${quantity.value}，前文同一数量为 ${first.quantity.value}`,
          related: [{ span: placeOf(report, first), message: `前文：${first.quantity.value}` }],
        };
      }
    }
  },
};

/** So many different quantities are remembered at most. */
const most = 200;

interface Said {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** What is counted, in the words that tell it from others. */
  readonly key: string;
  /** 全市 and the like, where the label says so. */
  readonly area: string | undefined;
}

const telling = /公开|发布|制作|收到|受理|制发|制定|印发|举办|编发|推送|开展|组织|办理/;
const filling =
  /全年|年内|当年|本年度?|20\d\d年度?|截至[^,]{0,8}|累计|总计|合计|共计|共|总|我[县市区局镇乡办委院厅]|全[县市区镇乡]|了/g;
/** What more may differ where the channel is named. */
const looser = /主动|政府(?=信息)|政务(?=信息)|各类|的|通过|在|上|利用|有/g;
const channels = /通过|利用|依托|网站|平台|公众号|微信|微博|专栏|栏目|抖音|报纸|电视|公开栏|显示屏/;
const part = /其中|分别|包括|含|上半年|下半年|季度|\d月|新增|增加|减少|较|比/;

function saidBy(
  { year }: Report,
  sentence: Sentence,
  quantities: readonly Quantity[],
  quantity: Quantity,
  i: number,
): Said | undefined {
  const { text } = sentence;
  if (!quantity.isExact || quantity.step !== 1 || '%元人次'.includes(quantity.unit)) return undefined;
  const label = labelOf({ text, quantities }, i);
  if (label.length < 4 || label.length > 40 || !telling.test(label)) return undefined;
  const before = text.slice(text.lastIndexOf(';', quantity.from) + 1, quantity.from - label.length);
  if (part.test(before) || part.test(label) || (channels.test(before) && !channels.test(label))) return undefined;
  if (speaksOfAnotherTime(text.slice(0, quantity.from), year?.value)) return undefined;
  const bare = label.replace(filling, '');
  const key = channels.test(bare) ? bare.replace(looser, '').replace(/栏目/g, '专栏') : bare;
  return key.length < 6 ? undefined : { sentence, quantity, key, area: /全[省市县区镇乡]/.exec(label)?.[0] };
}

/** The same words; or the same channel, named more fully: `管委会网站审计信息专栏公开信息` `审计信息专栏公开信息`. */
function isSame(a: Said, b: Said): boolean {
  if (a.quantity.unit !== b.quantity.unit || a.area !== b.area) return false;
  if (a.key === b.key) return true;
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short.length >= 8 && channels.test(short) && long.endsWith(short);
}

/** A number that the table has, or contradicts: it is told there, or may be with those carried in and without them. */
function isExplained(report: Report, at: ReadonlyMap<number, Claim>, ...said: readonly Said[]): boolean {
  const claims = said.flatMap((one) => at.get(placeOf(report, one).start) ?? []);
  return claims.some(({ subject }) => {
    const figure = figureOf(report, subject);
    const agreeing = claims.filter((claim) => figure?.agrees(claim));
    return figure !== undefined && agreeing.length !== 1;
  });
}

const placeOf = ({ folded }: Report, { sentence, quantity }: Said) =>
  inText(folded, sentence, quantity.from, quantity.to);
