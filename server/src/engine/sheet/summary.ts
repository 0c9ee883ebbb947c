import type { Check, TableReconciliation } from '../reconcile/reconcile';
import type { CellState } from '../report';
import type { CellMark } from './marks';

export interface SheetCounts {
  readonly equations: number;
  /** Cells that are singled out; a row that stands one column off counts as one. */
  readonly culprits: number;
  /** Failing equations that these explain. */
  readonly explained: number;
  /** Failing equations that nothing explains. */
  readonly failures: number;
  readonly unknown: number;
  /** Failing equations of which, by the settings or the baseline, nothing is said; in no other count. */
  readonly accepted: number;
}

export function countsOf(
  { checks, culprits, shift, failures }: TableReconciliation,
  cells: readonly { readonly mark: CellMark; readonly isAccepted: boolean }[],
  isReported: (check: Check) => boolean,
): SheetCounts {
  const failing = checks.filter(({ state }) => state === 'fails');
  const reported = failing.filter(isReported);
  const unexplained = reported.filter((check) => failures.includes(check)).length;
  const wrong = cells.filter(({ mark, isAccepted }) => mark === 'culprit' && !isAccepted).length;
  return {
    equations: checks.length,
    culprits: culprits.length > 0 ? wrong : Number(shift !== undefined && wrong > 0),
    explained: reported.length - unexplained,
    failures: unexplained,
    unknown: checks.filter(({ state }) => state === 'unknown').length,
    accepted: failing.length - reported.length,
  };
}

/** Never right where something could not be judged: that is said. */
export function summaryOf(
  { equations, culprits, explained, failures, unknown, accepted }: SheetCounts,
  cells: readonly { readonly mark: CellMark; readonly content: CellState }[],
): string {
  const doubtful = cells.filter(({ mark }) => mark === 'doubtful').length;
  const parts = [
    ...(culprits > 0 ? [`${culprits} 处有误，致 ${explained} 式不平`] : []),
    ...(failures > 0 ? [`${culprits > 0 ? '另有 ' : ''}${failures} 处不平`] : []),
    ...(accepted > 0 ? [`${accepted} 处不平，按设置或基线不报`] : []),
    ...(doubtful > 0 ? [`${doubtful} 格有疑`] : []),
  ];
  if (cells.every(({ content }) => content !== 'number')) return '表中没有数字，未能判断';
  if (equations === 0) return parts.length > 0 ? parts.join(' · ') : '此表没有合计关系';
  if (unknown === equations) return [...parts, '各式均未能判断'].join(' · ');
  if (failures + explained + accepted === 0) parts.push(`${equations - unknown} 式相符`);
  return [...parts, ...(unknown > 0 ? [`${unknown} 式未能判断`] : [])].join(' · ');
}
