import type { Report } from './report';
import type { Edit, Span } from './span';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Another place that bears on a finding: the addends of a sum, the cell that a sentence contradicts. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** One way to mend a finding. `safe`: right without a person looking, so it may run in bulk. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** What a rule says of a report. `severity` only where it differs from the rule's own. */
export interface Verdict {
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A verdict with the rule it came from, its severity after the user's settings, and nothing left out. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** `whole` rules judge reports only; `any` rules also judge neighbouring kinds of document. */
export interface Rule {
  /** `<group>/<fault>`, e.g. `table/total-mismatch`. A contract: settings and baselines name it. */
  readonly id: string;
  readonly severity: Severity;
  /** The fault in a few Chinese words. */
  readonly title: string;
  /** Chinese Markdown: what is checked, and why. */
  readonly docs: string;
  check(report: Report): Iterable<Verdict>;
}
