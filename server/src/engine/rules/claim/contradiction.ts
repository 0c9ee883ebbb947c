import { figureOf, nameOf } from '../../figures/figures';
import { topicOf } from '../../parse/claims/topic';
import { longestSentence } from '../../parse/claims/words';
import { inText } from '../../parse/paragraphs';
import type { Claim, Paragraph, Report, Sentence, Subject } from '../../report';
import type { Rule, Verdict } from '../../rule';

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
      '结转为 0 件的不报；“其余均已办结”“到期的均已办结”“上年结转的1件已办结”“截至目前已全部办结”等有所限定的不报；“均已答复”“办结率100%”不作全部办结看待；正文的结转数与表格不符的，只报后者。',
  },
  *check(report) {
    yield* unfinished(report);
    yield* denied(report);
  },
};

const done =
  /(?:均|全部)(?:已经|已)?(?:按照?规定|按[时期]|依法|及时|高效|在(?:法定|规定)(?:期限|时限|时间)内)*(?:办结|办理完毕|办理完结)(?=[,。;)]|$)/;
/** Only some of them are meant. */
const limited =
  /除|其余|其[他它]|到期|应|上年|去年|结转|其中|留言|信访|提案|建议|工单|事项|办件|复议|诉讼|目前|现已|截至(?!(?:20\d\d年)?(?:12月|年?[底末]))/;

function* unfinished(report: Report): Iterable<Verdict> {
  const claims = report.claims.filter(({ subject }) => subject === 'requests.carriedOut');
  const figure = figureOf(report, 'requests.carriedOut');
  // Where the table has another number than the prose, that is told, and this goes with it.
  if (figure && claims.length > 0 && !claims.some((claim) => figure.agrees(claim))) return;
  const received = new Set(
    report.claims.flatMap(({ subject, sentence }) => (subject === 'requests.received' ? sentence : [])),
  );
  const said = new Map(claims.filter(({ value }) => value > 0).map((claim) => [claim.sentence.paragraph, claim]));
  const [cell] = figure?.value ? figure.cells : [];
  if (said.size === 0 && (!cell || claims.length > 0)) return;
  for (const sentence of report.sentences) {
    const { text, paragraph } = sentence;
    if (paragraph.section !== 'overview' || text.length > longestSentence) continue;
    const match = allDone(sentence);
    if (!match) continue;
    const claim = said.get(paragraph);
    // The table bears on it only where the sentence speaks of all that were received.
    const inTable = claims.length === 0 && received.has(sentence) && !text.includes('结转');
    if (!claim && !(inTable && cell)) continue;
    const count = claim?.value ?? figure?.value ?? 0;
    yield {
      span: inText(report.folded, sentence, match.index, match.index + match[0].length),
      message: `此处称“${match[0]}”，另有 ${count} 件结转下年度`,
      related: claim ? [{ span: claim.span, message: `结转下年度：${count}` }] : (figure?.cells ?? []),
    };
  }
}

/** The words that say so of the requests, all of them. */
function allDone(sentence: Sentence): RegExpExecArray | undefined {
  const { text } = sentence;
  const match = /办结|完毕|完结/.test(text) ? done.exec(text) : null;
  if (!match) return undefined;
  const piece = text.slice(text.lastIndexOf(';', match.index) + 1, match.index);
  if (limited.test(piece) || !piece.includes('申请')) return undefined;
  return topicOf(sentence, [])(match.index) === 'requests' ? match : undefined;
}

const whole =
  /^(?:(?:\[bookmark:[^\]]*\])?(?:20\d\d年度?|全年|本年度?|年内|当年|截至目前|我[县市区局镇乡办委院厅]|全[县市区镇乡]|本(?:机关|单位|级|局|镇|乡)),?)*(?:共|累计|总计|均)*$/;

/** `未收到…申请` and `收到…申请3件` of one paragraph, both said of the whole. */
function* denied(report: Report): Iterable<Verdict> {
  const denials = report.claims.filter((claim) => claim.inWords && claim.value === 0 && isWhole(report.folded, claim));
  if (denials.length === 0) return;
  const numbers = new Map<Paragraph, Map<Subject, Claim>>();
  for (const claim of report.claims) {
    if (claim.inWords || claim.value === 0) continue;
    const { paragraph } = claim.sentence;
    const known = numbers.get(paragraph) ?? new Map<Subject, Claim>();
    if (!known.has(claim.subject)) numbers.set(paragraph, known.set(claim.subject, claim));
  }
  for (const claim of denials) {
    const other = numbers.get(claim.sentence.paragraph)?.get(claim.subject);
    if (!other || !startsWhole(other) || isWider(other, claim)) continue;
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

/** `本机关未收到…` `全县共收到…3件`: a body, and all bodies of the county. */
const isWider = (number: Claim, denial: Claim): boolean =>
  /^[^,]{0,8}全[县市区镇乡]/.test(number.sentence.text) && /(?:本|我)[机单级局镇乡办委院厅]/.test(denial.sentence.text);

/** And so does the sentence that gives a number. */
const startsWhole = ({ sentence }: Claim): boolean => wholeNumber.test(sentence.text);
const wholeNumber =
  /^(?:(?:20\d\d年度?|全年|本年度?|年内|当年|我[县市区局镇乡办委院厅]|全[县市区镇乡]),?){0,3}(?:共|累计|总计)?(?:收到|受理|接收|接到|新收|收办|因|发生|引发)/;
