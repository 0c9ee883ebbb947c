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

/**
 * Where an example's text stands in a report that has no other fault: as a paragraph of a section (`onRequests`: of section one's
 * sub-section on disclosure on request; `overview`: of its third), or lines that take the place of those that begin with the same label (`rows`, parted
 * by bars) or that name the same section (`headings`); `whole` is a text of its own.
 */
export type Place =
  | 'title'
  | 'preface'
  | 'overview'
  | 'onRequests'
  | 'rows'
  | 'headings'
  | 'problems'
  | 'other'
  | 'whole';

/** Runs as a test: the rule finds something in `wrong` and nothing in `right`. */
export interface Example {
  readonly place: Place;
  readonly wrong: string;
  readonly right: string;
}

/** What a rule's page says, in Chinese Markdown: the source of `docs/rules/<group>-<fault>.md` and of hovers. */
export interface RuleDocs {
  /** 检查什么 */
  readonly checks: string;
  /** 为什么（依据） */
  readonly why: string;
  /** 例 */
  readonly examples: readonly [Example, ...Example[]];
  /** 如何修正 */
  readonly mend: string;
  /** 何时不报 */
  readonly silent: string;
}

/** What the user adds to the rules' own lists. The same for every report of a run. */
export interface RuleContext {
  /** Further fixed phrases, each as it should be. */
  readonly phrases: readonly string[];
  /** Further words that are taken for others: the wrong one and the right one. */
  readonly confusables: Readonly<Record<string, string>>;
}

export interface Rule {
  /** `<group>/<fault>`, e.g. `table/total-mismatch`. A contract: settings and baselines name it. */
  readonly id: string;
  readonly severity: Severity;
  /** Not run unless the settings name a severity for it or its group. */
  readonly offByDefault?: boolean;
  /** The fault in a few Chinese words. */
  readonly title: string;
  readonly docs: RuleDocs;
  check(report: Report, context: RuleContext): Iterable<Verdict>;
}
