import { type Figure, figureOf, nameOf } from '../../figures/figures';
import { countsOthers } from '../../figures/scope';
import { writeCount } from '../../numeral';
import type { Claim, Report, Subject } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** The prose gives another number than the tables for what both count. */
export const claimTableMismatch: Rule = {
  id: 'claim/table-mismatch',
  severity: 'warning',
  title: '正文数字与表格不符',
  docs: {
    checks:
      '正文所述数字应与表格一致：收到申请、办结（答复）、上年结转、结转下年度，予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数（表三）；行政复议、行政诉讼的件数及结果维持、纠正、其他结果、尚未审结（表四）；规范性文件制发、废止、现行有效件数和行政事业性收费金额（表二）。',
    why: '正文与表格同出一源，两者不一致必有一错。国办公开办函〔2021〕30号要求发布内容准确，不准确的要追究责任。',
    examples: [
      { place: 'onRequests', wrong: '全年共收到政府信息公开申请5件。', right: '全年共收到政府信息公开申请3件。' },
      {
        place: 'onRequests',
        wrong: '收到政府信息公开申请3件，予以公开2件，部分公开2件，结转下年度继续办理1件。',
        right: '收到政府信息公开申请3件，予以公开1件，部分公开2件，结转下年度继续办理0件。',
      },
      {
        place: 'onRequests',
        wrong: '因政府信息公开引起的行政复议1件，为其他结果。',
        right: '因政府信息公开引起的行政复议1件，结果维持。',
      },
      {
        place: 'overview',
        wrong: '全年制发行政规范性文件2件，废止0件，现行有效6件。',
        right: '全年制发行政规范性文件1件，废止0件，现行有效6件。',
      },
    ],
    mend: '提供将正文改为表中的数；也可能是表格有误，须核对后选用。',
    silent:
      '收到数等于新收、或新收加上年结转，办结数等于总计、或总计减上年结转，均视为一致；“其中”之后、某一渠道、约数、别的年份、备案案件、规范性文件清理等不作比较；句中收到数另有所指（如仅指办公室）的，其后各数不再比较；文中另列办公室、本级、各部门等的件数，表中之数正是其一或各数之和的，不报；同一事项有一处与表格一致的，其余不报；句中另说撤回、转交、合并若干件，与相差之数相同的不报；行政复议、行政诉讼的合计有误时不比较其各项结果。',
  },
  *check(report) {
    const figures = new Map<Subject, Figure | undefined>();
    const figure = (subject: Subject): Figure | undefined => {
      if (!figures.has(subject)) figures.set(subject, figureOf(report, subject));
      return figures.get(subject);
    };
    const wholes = wholesBefore(report.claims);
    for (const subject of new Set(report.claims.map((claim) => claim.subject))) {
      const claims = report.claims.filter((claim) => claim.subject === subject);
      const known = figure(subject);
      // A report may count its office and its county: one number that agrees shows that the others count something else.
      if (!known || claims.some((claim) => known.agrees(claim)) || addUp(claims, known)) continue;
      for (const claim of claims) {
        const whole = wholes.get(claim);
        // What follows a number of all cases that is not the table's: that number is told, or counts something else.
        if (
          (!whole || figure(whole.subject)?.agrees(whole)) &&
          !countsOthers(report, claim, known.value, whole) &&
          !setsAside(claim, known)
        )
          yield verdict(report, claim, known);
      }
    }
  },
};

const addUp = (claims: readonly Claim[], { value }: Figure): boolean =>
  claims.length > 1 && claims.reduce((sum, claim) => sum + claim.value, 0) === value;

/** For what is said of some of the cases: the number of all of them that the paragraph gave last before it. */
function wholesBefore(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const wholes = new Map<Claim, Claim>();
  const last = new Map<Subject, Claim>();
  for (const claim of claims) {
    const subject = wholeOf(claim.subject);
    const whole = subject && last.get(subject);
    if (whole && whole.sentence.paragraph === claim.sentence.paragraph) wholes.set(claim, whole);
    last.set(claim.subject, claim);
  }
  return wholes;
}

/** `收到57件，经沟通撤回39件`, `受理15件，转交4件，答复11件`: those may be counted in the one number and not in the other. */
function setsAside(claim: Claim, known: Figure): boolean {
  return [...claim.sentence.text.matchAll(asideNumber)].some(([, digits]) =>
    [1, -1].some((sign) => known.agrees({ ...claim, value: claim.value + sign * Number(digits) })),
  );
}

const asideNumber = /(?:撤[回销件]|放弃|转[交办送]|移[交送]|合并)[^,。;\d]{0,12}(\d{1,9})[件宗起个份条例项次]/g;

function wholeOf(subject: Subject): Subject | undefined {
  if (subject.startsWith('requests.')) return subject === 'requests.received' ? undefined : 'requests.received';
  if (/^disputes\.litigation./.test(subject)) return 'disputes.litigation';
  return subject.startsWith('disputes.reconsideration.') ? 'disputes.reconsideration' : undefined;
}

function verdict({ text }: Report, claim: Claim, { value, table, cells }: Figure): Verdict {
  const words = text.slice(claim.span.start, claim.span.end);
  const said = claim.inWords ? `称“${words}”` : `为${claim.value}${unitOf(claim.subject)}`;
  const newText = Number.isInteger(value) ? writeCount(value, words) : String(value);
  return {
    span: claim.span,
    message: `正文${nameOf(claim.subject)}${said}，${table}为 ${value}`,
    related: cells,
    fixes: claim.inWords ? [] : [{ title: `将正文改为 ${value}`, edits: [{ span: claim.span, newText }], safe: false }],
  };
}

const unitOf = (subject: Subject): string => (subject === 'disclosure.fees.amount' ? '万元' : '件');
