import { figureOf } from '../../figures/figures';
import { writeCount } from '../../numeral';
import { labelOf, tailOf } from '../../parse/claims/counted';
import { inText } from '../../parse/paragraphs';
import type { Claim, Quantity, Report, Sentence } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** The parts listed after a number exceed it; or do not add up to it where the words say that these are all. */
export const sumMismatch: Rule = {
  id: 'claim/sum-mismatch',
  severity: 'warning',
  title: '分项之和与总数不符',
  docs: {
    checks:
      '一句之内总数与所列分项：“其中”或括号内各项之和不应超过总数；“分别为”“即”“由……组成”所列各项之和应等于总数；“其中”所列三项以上、与总数只差一二的，作提示。',
    why: '分项之和超过总数、或所列全部分项加不出总数，必有一数有误。国办公开办函〔2021〕30号要求发布内容准确。',
    examples: [
      {
        place: 'overview',
        wrong: '全年主动公开政府信息120条，其中政策文件60条，财政信息50条，其他信息20条。',
        right: '全年主动公开政府信息120条，其中政策文件60条，财政信息50条，其他信息10条。',
      },
      {
        place: 'overview',
        wrong: '举办业务培训8场，分别为集中培训3场、网络培训4场。',
        right: '举办业务培训8场，分别为集中培训3场、网络培训5场。',
      },
    ],
    mend: '提供将总数改为各项之和；也可能是某一分项有误，须核对后选用。',
    silent:
      '“其中”只举几项、不足总数的不报；约数（余、多、近、约）不参加计算；分项的单位与总数不同的不报；分项按两种标准交叉列举（如既按申请人又按办理结果）、或写明“部分申请涉及多个领域”的不报；一句之内有几个总数、无从确定的不报；总数已按表格报出的不再报。',
  },
  *check(report) {
    const claims = new Map(report.claims.map((claim) => [claim.span.start, claim]));
    let before: Sentence | undefined;
    for (const [sentence, quantities] of report.quantities) {
      if (quantities.length > 1 && opensList.test(sentence.text)) {
        for (let i = 0; i + 1 < quantities.length; i += 1) {
          const list = listAfter(sentence.text, quantities, i);
          const found = list && verdictOn(report, claims, sentence, quantities, list);
          if (found) yield found;
        }
        const inherited = before && wholeBefore(report, before, sentence, quantities);
        if (inherited) yield inherited;
      }
      before = sentence;
    }
  },
};

const opensList = /其中|分别|即|由|\(|包括/;

/** `some`: the words leave room for parts that are not named. */
type Kind = 'all' | 'some';

interface List {
  readonly whole: Quantity;
  readonly kind: Kind;
  readonly parts: readonly Quantity[];
  readonly labels: readonly string[];
}

/** So many parts at most are read, so that a hostile text costs no more. */
const longestList = 60;

const some = /^[^,;:。()\d]{0,12}(?:[,;:]?其中(?:包括)?|,?包括|\((?:其中(?:包括)?)?)[,:]?$/;
const all = /^[^,;:。()\d]{0,8}[,:(]?(?:分别[为是]|即为?|由)[,:]?$/;

/** The list that a whole number opens: what stands between it and the first part's label says so. */
function listAfter(text: string, quantities: readonly Quantity[], i: number): List | undefined {
  const whole = quantities[i] as Quantity;
  if (!whole.isExact || whole.step !== 1 || whole.value === 0 || '%元'.includes(whole.unit)) return undefined;
  const between = text.slice(whole.end, (quantities[i + 1] as Quantity).from);
  const end = openingEnd(between);
  if (end === 0) return undefined;
  const opening = between.slice(0, end);
  const kind: Kind = all.test(opening) ? 'all' : 'some';
  if (kind === 'some' && !some.test(opening)) return undefined;
  const isNote = opening.includes('(');
  if (isNote && /^[^\d]{0,2}(?:含|另|不|较|比|同比|占|约|\d)/.test(between.slice(end))) return undefined;
  const close = isNote ? text.indexOf(')', whole.end) : text.length;
  const rest = quantities.slice(i + 1, i + 1 + longestList).filter(({ from }) => from < close);
  const list = partsOf(text, quantities, rest, whole, whole.end + end);
  if (list.parts.length < 2) return undefined;
  if (opening.endsWith('由') && !text.slice(whole.end, close).includes('组成')) return undefined;
  return { whole, kind, ...list };
}

/** Where the words that open a list end, as far as they stand before its first label. */
function openingEnd(between: string): number {
  const match =
    /\((?:其中(?:包括)?[,:]?|分别[为是]|即为?)?|其中(?:包括)?[,:]?|分别[为是][,:]?|即为?|,由|包括[,:]?/.exec(between);
  return match ? match.index + match[0].length : 0;
}

/** A part whose label begins so tells something new, unless the first part's does too. */
const opensOther =
  /^(?:全年|累计|同时|并|另|均|已|办理|受理|收到|开展|组织|举办|召开|印发|制作|接待|培训|回复|答复|回应|办结|报送|推送|转载|发布|公开|更新|编发|网站|通过|在|利用|依托|微信|较|比|同比|增|减|总|日|访问|浏览|点击|关注|行政复议|行政诉讼|被|发生|因)/;
const nests = /其中|包括|含|分别|合计|总计|共/;

function partsOf(
  text: string,
  quantities: readonly Quantity[],
  rest: readonly Quantity[],
  whole: Quantity,
  from: number,
): Pick<List, 'parts' | 'labels'> {
  const parts: Quantity[] = [];
  const labels: string[] = [];
  let at = from;
  for (const quantity of rest) {
    const between = text.slice(at, quantity.from);
    if (quantity.unit === '%' || isInNote(text, quantity.from, from)) continue;
    const label = labelOf({ text, quantities }, quantities.indexOf(quantity));
    const isOther = parts.length > 0 && opensOther.test(label) && label.slice(0, 2) !== labels[0]?.slice(0, 2);
    // `;` parts the items of a list only where a colon opens it.
    const isNext = between.includes(';') && parts.length > 0 && text.charAt(from - 1) !== ':';
    if (isNext || quantity.unit !== whole.unit || quantity.step !== 1 || isOther || nests.test(between)) break;
    if (!quantity.isExact) return { parts: [], labels: [] };
    parts.push(quantity);
    labels.push(label);
    at = quantity.end;
  }
  return { parts, labels };
}

/** Whether a place is within brackets that open after `from`. */
function isInNote(text: string, place: number, from: number): boolean {
  const words = text.slice(from, place);
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

const applicants = /自然人|法人|企业|公民|个人|组织|机构/;
const channels = /网上|网络|在线|信函|当面|现场|邮|窗口|传真|电话|书面|线[上下]/;
const answers = /公开|提供|处理|结转|办结|答复|回复|办理|维持|纠正|审结/;

/** `（部分申请涉及多个领域）` `部分申请同时涉及两类`: the words say that one is counted more than once. */
const overlaps = /部分[^,;。\d]{0,8}(?:涉及多|同时|兼)|同时涉及|交叉|重复计|分别计/;

/** By applicants and by answers at once: such parts overlap. */
const isMixed = (labels: readonly string[]): boolean =>
  [applicants, channels, answers].filter((kind) => labels.some((label) => kind.test(label))).length > 1;

/** `其中2场由主要负责同志出席，3场在线直播`: what such parts are of is said behind them, and they may overlap; answers do not. */
const mayOverlap = (sentence: Sentence, quantities: readonly Quantity[], { parts, labels }: List): boolean =>
  labels.every((label) => /^(?:其中(?:包括|有)?|包括)?$/.test(label)) &&
  !parts.every((part) => answers.test(tailOf({ text: sentence.text, quantities }, quantities.indexOf(part))));

const sum = (quantities: readonly Quantity[]): number => quantities.reduce((total, { value }) => total + value, 0);

/** The most that the parts of one grouping come to; where some of them make up the whole, the next begin another grouping. */
function mostOf(parts: readonly Quantity[], whole: number): number {
  let most = 0;
  let total = 0;
  for (const { value } of parts) {
    total += value;
    most = Math.max(most, total);
    if (total === whole) total = 0;
  }
  return most;
}

function verdictOn(
  report: Report,
  claims: ReadonlyMap<number, Claim>,
  sentence: Sentence,
  quantities: readonly Quantity[],
  list: List,
): Verdict | undefined {
  const { whole, kind, parts, labels } = list;
  const { text, folded } = report;
  // Two numbers before the list: it may be of either, or of both.
  const earlier = quantities.filter(({ unit, from }) => unit === whole.unit && from < whole.from);
  if (earlier.some(({ value }) => value !== whole.value)) return undefined;
  const total = sum(parts);
  const most = mostOf(parts, whole.value);
  const missing = whole.value - total;
  const isVague =
    kind === 'some' && (isMixed(labels) || mayOverlap(sentence, quantities, list) || overlaps.test(sentence.text));
  const isOver = most > whole.value && !isVague;
  const isShort = kind === 'all' && missing > 0;
  const isNear = kind === 'some' && parts.length > 2 && missing > 0 && missing <= Math.max(1, whole.value * 0.02);
  if (!isOver && !isShort && !(isNear && !isMixed(labels) && whole.value >= 10)) return undefined;
  const span = inText(folded, sentence, whole.from, whole.to);
  const claim = claims.get(span.start);
  const isTold = claim && figureOf(report, claim.subject)?.agrees(claim) === false;
  if (isTold) return undefined;
  const right = isOver ? most : total;
  return {
    span,
    message: isOver
      ? `所列各项之和为 ${right}，超过总数 ${whole.value}`
      : `所列各项之和为 ${right}，比总数 ${whole.value} 少 ${missing}`,
    ...(isOver || isShort ? {} : { severity: 'hint' as const }),
    related: parts
      .filter(({ value }) => value > 0)
      .map(({ from, to, value }) => ({ span: inText(folded, sentence, from, to), message: `分项：${value}` })),
    fixes: [
      {
        title: `将总数改为 ${right}`,
        edits: [{ span, newText: writeCount(right, text.slice(span.start, span.end)) }],
        safe: false,
      },
    ],
  };
}

/** `全年公开信息67条。其中，…`: the whole stands in the sentence before, as its only number of this unit. */
function wholeBefore(
  report: Report,
  before: Sentence,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Verdict | undefined {
  const opening = /^其中[,:]?/.exec(sentence.text);
  const [first] = quantities;
  if (!opening || !first || before.paragraph !== sentence.paragraph) return undefined;
  const wholes = (report.quantities.get(before) ?? []).filter(({ unit }) => unit === first.unit);
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || !whole.isExact || whole.step !== 1 || whole.value === 0) return undefined;
  const list = partsOf(sentence.text, quantities, quantities, whole, opening[0].length);
  if (mostOf(list.parts, whole.value) <= whole.value || list.parts.length < 2 || isMixed(list.labels)) return undefined;
  const span = inText(report.folded, before, whole.from, whole.to);
  return {
    span,
    message: `所列各项之和为 ${sum(list.parts)}，超过总数 ${whole.value}`,
    related: list.parts.map(({ from, to, value }) => ({
      span: inText(report.folded, sentence, from, to),
      message: `分项：${value}`,
    })),
  };
}
