import { judge } from '../../engine';
import type { Checked } from '../cache';
import { toRange } from '../convert';
import type { JudgementResult } from '../protocol';

/** How much of a report was judged; `null` for what is no report, and for what is not to be checked. */
export function judgement({ scope, report, document, notRead }: Checked): JudgementResult {
  if (notRead)
    return {
      year: null,
      organ: null,
      judged: 0,
      notJudged: [{ kind: 'rest', what: '全文', why: notRead, range: null }],
    };
  if (!scope.live || !report.isReport) return null;
  const { judged, notJudged } = judge(report);
  return {
    year: report.year?.value ?? null,
    organ: report.organ ?? null,
    judged,
    notJudged: notJudged.map(({ span, ...said }) => ({ ...said, range: span ? toRange(document, span) : null })),
  };
}
