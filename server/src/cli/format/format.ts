import type { Severity } from '../../engine';
import type { ProblemCounts } from '../../workspace/counts';
import type { Checked } from '../check-file';

/** Counts over all files, of the findings that are shown. */
export interface Summary extends ProblemCounts {
  readonly files: number;
  readonly fixed: number;
  /** Files that could not be read or written. */
  readonly failed: number;
  /** Reports without a finding. */
  readonly clean: number;
  /** Files that were read and are no such report. */
  readonly others: number;
  /** Files that the configuration says not to check. */
  readonly ignored: number;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
  /** Entries of the baseline that accept nothing. */
  readonly stale: number;
  readonly judged: number;
  readonly notJudged: number;
  /** Findings that have a safe fix. */
  readonly fixable: number;
  /** Findings whose fixes a person must choose. */
  readonly choosable: number;
}

/** Turns results into text, piece by piece, so that none has to be kept. */
export interface Format {
  begin(): string;
  file(checked: Checked): Promise<string>;
  end(summary: Summary): string;
}

export const emptySummary: Summary = {
  files: 0,
  errors: 0,
  warnings: 0,
  informations: 0,
  hints: 0,
  fixed: 0,
  failed: 0,
  clean: 0,
  others: 0,
  ignored: 0,
  accepted: 0,
  stale: 0,
  judged: 0,
  notJudged: 0,
  fixable: 0,
  choosable: 0,
};

export function add(summary: Summary, checked: Checked): Summary {
  const { report, findings, fixed, error, ignored, judgement } = checked;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const fixable = findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  return {
    files: summary.files + 1,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    informations: summary.informations + count('information'),
    hints: summary.hints + count('hint'),
    fixed: summary.fixed + fixed,
    failed: summary.failed + (error === undefined ? 0 : 1),
    clean: summary.clean + (report && error === undefined && findings.length === 0 ? 1 : 0),
    others: summary.others + (report || ignored || error !== undefined ? 0 : 1),
    ignored: summary.ignored + (ignored ? 1 : 0),
    accepted: summary.accepted + checked.accepted.length,
    stale: summary.stale + checked.stale.length,
    judged: summary.judged + judgement.judged,
    notJudged: summary.notJudged + judgement.notJudged.length,
    fixable: summary.fixable + fixable,
    choosable: summary.choosable + findings.filter(({ fixes }) => fixes.length > 0).length - fixable,
  };
}
