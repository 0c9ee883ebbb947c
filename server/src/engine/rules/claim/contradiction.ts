import { figureOf, nameOf } from '../../figures/figures';
import { topicsOf } from '../../parse/claims/topic';
import { inText } from '../../parse/paragraphs';
import type { Claim, Report, Sentence } from '../../report';
import type { Related, Rule, Verdict } from '../../rule';

/** All requests settled, and some carried over; none received, and some received. */
export const contradiction: Rule = {
  id: 'claim/contradiction',
  severity: 'warning',
  title: '前后说法矛盾',
  docs: {
    checks:
      '正文说申请“全部办结”“均已办结”，又有结转下年度的件数（正文所述，或表三）；说“未收到”“未发生”，又给出件数。',
    why: '两种说法不能同时成立。国办公开办函〔2021〕30号要求发布内容准确。',
    examples: [
      {
        place: 'onRequests',
        wrong: '2025年未收到政府信息公开申请。全年共收到政府信息公开申请3件，均已答复。',
        right: '2025年共收到政府信息公开申请3件，均已答复。未收到投诉。',
      },
    ],
    mend: '核实后改正其中一处。不提供自动修改。',
    silent:
      '结转为 0 件的不报；“其余均已办结”“到期的均已办结”“上年结转的1件已办结”等有所限定的不报；“均已答复”“办结率100%”不作全部办结看待；正文的结转数与表格不符的，只报后者。',
  },
  *check(report) {
    yield* unfinished(report);
    yield* denied(report);
  },
};

const done =
  /(?:均|全部)(?:已经|已)?(?:按照?规定|按[时期]|依法|及时|高效|在(?:法定|规定)(?:期限|时限|时间)内)*(?:办结|办理完毕|办理完结)(?=[,。;)]|$)/;
/** Only some of them are meant. */
const limited = /除|其余|其[他它]|到期|应|上年|去年|结转|其中|留言|信访|提案|建议|工单|事项|办件|复议|诉讼/;

function* unfinished(report: Report): Iterable<Verdict> {
  for (const sentence of report.sentences) {
    const { text, paragraph } = sentence;
    if (paragraph.section !== 'overview' || !/办结|完毕|完结/.test(text)) continue;
    const match = done.exec(text);
    const piece = match ? text.slice(Math.max(0, text.lastIndexOf(';', match.index) + 1), match.index) : '';
    if (!match || limited.test(piece) || !/申请/.test(piece)) continue;
    if (topicsOf(sentence, undefined).at(match.index) !== 'requests') continue;
    const left = leftOver(report, sentence);
    if (!left) continue;
    const { related, count } = left;
    yield {
      span: inText(report.folded, sentence, match.index, match.index + match[0].length),
      message: `此处称“${match[0]}”，另有 ${count} 件结转下年度`,
      related: [related],
    };
  }
}

/** What is carried over: as the paragraph says, else the table, where the sentence speaks of all that were received. */
function leftOver(
  report: Report,
  { paragraph, span, text }: Sentence,
): { related: Related; count: number } | undefined {
  const claims = report.claims.filter(({ subject }) => subject === 'requests.carriedOut');
  const said = claims.find(({ sentence, value }) => sentence.paragraph === paragraph && value > 0);
  const figure = figureOf(report, 'requests.carriedOut');
  if (said) {
    // Where the table has another number, that is told, and this goes with it.
    if (figure && !claims.some((claim) => figure.agrees(claim))) return undefined;
    return { related: { span: said.span, message: `结转下年度：${said.value}` }, count: said.value };
  }
  const isOfAll = report.claims.some(
    ({ subject, sentence }) => subject === 'requests.received' && sentence.span.start === span.start,
  );
  const [cell] = figure?.cells ?? [];
  return claims.length === 0 && isOfAll && figure && cell && figure.value > 0 && !/结转/.test(text)
    ? { related: cell, count: figure.value }
    : undefined;
}

const whole =
  /^(?:(?:\[bookmark:[^\]]*\])?(?:20\d\d年度?|全年|本年度?|年内|当年|截至目前|我[县市区局镇乡办委院厅]|全[县市区镇乡]|本(?:机关|单位|级|局|镇|乡)),?)*(?:共|累计|总计|均)*$/;

/** `未收到…申请` and `收到…申请3件` of one paragraph, both said of the whole. */
function* denied(report: Report): Iterable<Verdict> {
  const { claims, folded } = report;
  for (const claim of claims) {
    if (!claim.inWords || claim.value !== 0 || !isWhole(folded, claim)) continue;
    const other = claims.find(
      ({ subject, value, inWords, sentence }) =>
        subject === claim.subject && !inWords && value > 0 && sentence.paragraph === claim.sentence.paragraph,
    );
    if (!other || !startsWhole(other)) continue;
    const figure = figureOf(report, claim.subject);
    // Where the table agrees with neither, both are told already.
    if (figure && !figure.agrees(claim) && !figure.agrees(other)) continue;
    yield {
      span: claim.span,
      message: `此处称没有，另一处${nameOf(claim.subject)}为 ${other.value}`,
      related: [{ span: other.span, message: `${nameOf(other.subject)}：${other.value}` }],
    };
  }
}

/** The words before a denial name no one in particular. */
function isWhole(folded: string, { sentence, span }: Claim): boolean {
  const before = folded.slice(sentence.span.start, span.start).replace(/\s/g, '');
  return whole.test(before.slice(before.lastIndexOf(';') + 1));
}

const startsWhole = ({ sentence }: Claim): boolean =>
  /^(?:20\d\d年度?|全年|本年度?|年内|当年|我.|全.|共|累计|[,收受接新行因发])*/.exec(sentence.text)?.[0] !== '';
