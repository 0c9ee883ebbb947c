import { figureOf } from '../../figures/figures';
import { inText } from '../../parse/paragraphs';
import type { Paragraph, Quantity, Report, Sentence } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** `258件，占33.9%`: of no number that the text or the table gives. */
export const percentage: Rule = {
  id: 'claim/percentage',
  severity: 'information',
  title: '百分比与件数不符',
  docs: {
    checks:
      '“某件，占百分之几”：件数除以同段所述的总数（或表三的新收、总计），应等于所写的百分比；“收到几件、办结几件，办结率百分之几”同此。',
    why: '百分比由件数算出，改了件数而未改百分比是常见的疏漏。国办公开办函〔2021〕30号要求发布内容准确。',
    examples: [
      {
        place: 'overview',
        wrong: '全年公开政府信息200条，其中政策文件50条，占35%。',
        right: '全年公开政府信息200条，其中政策文件50条，占25%。',
      },
    ],
    mend: '核对件数与百分比；不提供自动修改，因为总数取哪一个要由编制人确定。',
    silent:
      '与同段任一同单位的总数相符即可；允许末位相差不到 1（至少 0.1），四舍五入、直接舍去均可；约数、没有总数可比的、同比增减的百分比不报。',
  },
  *check(report) {
    // 百分之 may be broken over two lines.
    if (!/%|百分|分之/.test(report.folded)) return;
    const paragraphs = byParagraph(report);
    const elsewhere = new Map<string, readonly number[]>();
    for (const [sentence, quantities] of report.quantities) {
      for (const [i, share] of quantities.entries()) {
        if (share.unit !== '%' || !share.isExact || i === 0) continue;
        const part = quantities[i - 1] as Quantity;
        if (!part.isExact || part.step !== 1 || part.unit === '%') continue;
        const between = sentence.text.slice(part.end, share.from);
        const found = shareOf.test(between)
          ? shareVerdict(report, [paragraphs.get(sentence.paragraph) ?? [], elsewhere], sentence, part, share)
          : rateVerdict(report, sentence, quantities, i);
        if (found) yield found;
      }
    }
  },
};

/** Sentences with their quantities. */
type Counts = readonly (readonly [Sentence, readonly Quantity[]])[];

/** Those of each paragraph; of one that has very many, only the first. */
function byParagraph({ quantities }: Report): ReadonlyMap<Paragraph, Counts> {
  const paragraphs = new Map<Paragraph, [Sentence, readonly Quantity[]][]>();
  for (const [sentence, found] of quantities) {
    const known = paragraphs.get(sentence.paragraph);
    if (!known) paragraphs.set(sentence.paragraph, [[sentence, found.slice(0, 80)]]);
    else if (known.length < 20) known.push([sentence, found.slice(0, 80)]);
  }
  return paragraphs;
}

/** What stands between a number and the percentage that it is of a whole. */
const shareOf = /^(?:\([^()]{0,20}\))?[^,;。()\d]{0,6}[,(]?占(?:比|总数|总量|[^,;。分\d]{0,16})?(?:的|为|达)?$/;

const agrees = (part: number, whole: number, share: Quantity): boolean =>
  Math.abs((part / whole) * 100 - share.value) < Math.max(0.1, share.step) + 1e-9;

function shareVerdict(
  report: Report,
  [near, elsewhere]: readonly [Counts, Map<string, readonly number[]>],
  sentence: Sentence,
  part: Quantity,
  share: Quantity,
): Verdict | undefined {
  const wholes = wholesIn(near, sentence, part);
  const fits = (whole: number): boolean => whole > 0 && agrees(part.value, whole, share);
  if (wholes.length === 0 || fits(part.value) || wholes.some(fits)) return undefined;
  const others = elsewhere.get(part.unit) ?? wholesElsewhere(report, part.unit);
  elsewhere.set(part.unit, others);
  if (others.some(fits)) return undefined;
  const shares = wholes.map((whole) => ({ whole, value: (part.value / whole) * 100 }));
  const nearest = shares.reduce((a, b) => (Math.abs(a.value - share.value) <= Math.abs(b.value - share.value) ? a : b));
  return {
    span: inText(report.folded, sentence, share.from, share.to),
    message: `${part.value} 占 ${nearest.whole} 的 ${written(nearest.value, Math.min(share.step, 0.1))}%，此处写 ${written(share.value, share.step)}%；与文中其他总数也不符`,
    related: [{ span: inText(report.folded, sentence, part.from, part.to), message: `件数：${part.value}` }],
  };
}

/** What the part may be a share of: larger numbers of its unit in its paragraph, or all the shares of its sentence together. */
function wholesIn(near: Counts, sentence: Sentence, part: Quantity): readonly number[] {
  const wholes = new Set<number>();
  let shared = 0;
  for (const [other, quantities] of near) {
    for (const [i, quantity] of quantities.entries()) {
      if (quantity.unit !== part.unit) continue;
      // The number before `多` or `余` is not the whole, but near it: nothing can be said then.
      if (!quantity.isExact && quantity.value >= part.value) return [];
      if (quantity.value > part.value) wholes.add(quantity.value);
      if (other === sentence && quantities[i + 1]?.unit === '%') shared += quantity.value;
    }
  }
  if (shared > part.value) wholes.add(shared);
  return [...wholes];
}

/** What else it may be a share of: a number of its unit in another paragraph, or a total of the table. */
function wholesElsewhere(report: Report, unit: string): readonly number[] {
  const wholes: number[] = [];
  for (const quantities of report.quantities.values()) {
    for (const quantity of quantities) if (quantity.unit === unit) wholes.push(quantity.value);
    if (wholes.length > 400) break;
  }
  const [received = 0, carriedIn = 0, settled = 0] = tableTotals.map((subject) => figureOf(report, subject)?.value);
  return [...wholes, received, received + carriedIn, settled];
}

const tableTotals = ['requests.received', 'requests.carriedIn', 'requests.settled'] as const;

/** `收到80件，办结60件，办结率70%`. */
function rateVerdict(
  report: Report,
  sentence: Sentence,
  quantities: readonly Quantity[],
  i: number,
): Verdict | undefined {
  const [whole, part, rate] = quantities.slice(Math.max(0, i - 2), i + 1);
  if (!whole || !part || !rate || whole.unit !== part.unit || !whole.isExact || whole.step !== 1) return undefined;
  const { text } = sentence;
  const did = /,(?:已|共|均)*(办结|回复|答复|办理)$/.exec(text.slice(whole.end, part.from))?.[1];
  const label = text.slice(part.end, rate.from);
  if (!did || !new RegExp(`^[,(]${did}率[为达]?到?$`).test(label)) return undefined;
  if (!/(?:收到|受理|承办|接收)[^,;。()\d]{0,24}$/.test(text.slice(0, whole.from))) return undefined;
  // 100% may be of those that were due.
  if (rate.value === 100 || whole.value === 0 || agrees(part.value, whole.value, rate)) return undefined;
  // Of those received and carried in, where only those received were named.
  if (wholesElsewhere(report, '').some((all) => all > 0 && agrees(part.value, all, rate))) return undefined;
  return {
    span: inText(report.folded, sentence, rate.from, rate.to),
    message: `${part.value} 占 ${whole.value} 的 ${written((part.value / whole.value) * 100, Math.min(rate.step, 0.1))}%，此处写 ${written(rate.value, rate.step)}%`,
    related: [{ span: inText(report.folded, sentence, part.from, part.to), message: `件数：${part.value}` }],
  };
}

const written = (value: number, step: number): string => value.toFixed(Math.round(-Math.log10(step)));
