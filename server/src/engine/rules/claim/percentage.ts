import { figureOf } from '../../figures/figures';
import { inText } from '../../parse/paragraphs';
import type { Quantity, Report, Sentence } from '../../report';
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
    if (!report.folded.includes('%') && !report.folded.includes('百分之')) return;
    for (const [sentence, quantities] of report.quantities) {
      for (const [i, share] of quantities.entries()) {
        if (share.unit !== '%' || !share.isExact || i === 0) continue;
        const part = quantities[i - 1] as Quantity;
        if (!part.isExact || part.step !== 1 || part.unit === '%') continue;
        const between = sentence.text.slice(part.end, share.from);
        const found = shareOf.test(between)
          ? shareVerdict(report, sentence, part, share)
          : rateVerdict(report, sentence, quantities, i);
        if (found) yield found;
      }
    }
  },
};

/** What stands between a number and the percentage that it is of a whole. */
const shareOf = /^(?:\([^()]{0,20}\))?[^,;。()\d]{0,6}[,(]?占(?:比|总数|总量|[^,;。\d]{0,16})?(?:的|为|达)?$/;

const agrees = (part: number, whole: number, share: Quantity): boolean =>
  Math.abs((part / whole) * 100 - share.value) < Math.max(0.1, share.step) + 1e-9;

function shareVerdict(report: Report, sentence: Sentence, part: Quantity, share: Quantity): Verdict | undefined {
  const wholes = wholesFor(report, sentence, part).filter((whole) => whole > 0);
  if (wholes.length === 0 || wholes.some((whole) => agrees(part.value, whole, share))) return undefined;
  if (agrees(part.value, part.value, share)) return undefined;
  const shares = wholes.map((whole) => ({ whole, value: (part.value / whole) * 100 }));
  const near = shares.reduce((a, b) => (Math.abs(a.value - share.value) <= Math.abs(b.value - share.value) ? a : b));
  return {
    span: inText(report.folded, sentence, share.from, share.to),
    message: `${part.value} 占 ${near.whole} 的 ${written(near.value, Math.min(share.step, 0.1))}%，此处写 ${written(share.value, share.step)}%；与文中其他总数也不符`,
    related: [{ span: inText(report.folded, sentence, part.from, part.to), message: `件数：${part.value}` }],
  };
}

/** Whatever the part may be a share of: larger numbers of the same unit in its paragraph, what the table counts, all shares together. */
function wholesFor(report: Report, sentence: Sentence, part: Quantity): readonly number[] {
  const wholes = new Set<number>();
  let shared = 0;
  for (const [other, quantities] of report.quantities) {
    if (other.paragraph !== sentence.paragraph) continue;
    for (const [i, quantity] of quantities.entries()) {
      if (quantity.unit !== part.unit) continue;
      // The number before `多` or `余` is not the whole, but near it: nothing can be said then.
      if (!quantity.isExact && quantity.value >= part.value) return [];
      if (quantity.value > part.value) wholes.add(quantity.value);
      if (other === sentence && quantities[i + 1]?.unit === '%') shared += quantity.value;
    }
  }
  if (shared > part.value) wholes.add(shared);
  if (wholes.size === 0 || !/申请|公开/.test(sentence.text)) return [...wholes];
  for (const subject of ['requests.received', 'requests.settled', 'requests.carriedIn'] as const) {
    const value = figureOf(report, subject)?.value;
    if (value !== undefined) for (const whole of [value, ...wholes].slice(0, 12)) wholes.add(whole);
  }
  const received = figureOf(report, 'requests.received')?.value ?? 0;
  wholes.add(received + (figureOf(report, 'requests.carriedIn')?.value ?? 0));
  return [...wholes].filter((whole) => whole >= part.value);
}

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
  if (!/(?:收到|受理|承办|接收)[^,;。]{0,24}$/.test(text.slice(0, whole.from))) return undefined;
  // 100% may be of those that were due.
  if (rate.value === 100 || whole.value === 0 || agrees(part.value, whole.value, rate)) return undefined;
  return {
    span: inText(report.folded, sentence, rate.from, rate.to),
    message: `${part.value} 占 ${whole.value} 的 ${written((part.value / whole.value) * 100, Math.min(rate.step, 0.1))}%，此处写 ${written(rate.value, rate.step)}%`,
    related: [{ span: inText(report.folded, sentence, part.from, part.to), message: `件数：${part.value}` }],
  };
}

const written = (value: number, step: number): string => value.toFixed(Math.round(-Math.log10(step)));
