import type { Report } from './report';
import type { Finding, Rule, RuleContext, Severity, Verdict } from './rule';
import { rules as allRules } from './rules';

/** Severity by rule id (`table/total-mismatch`) or by group (`table`); the rule's own entry wins over its group's. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

export interface LintOptions extends Partial<RuleContext> {
  readonly severity?: SeverityOverrides;
  /** For tests: other rules than the product's. */
  readonly rules?: readonly Rule[];
}

/** The rule id of the finding that stands in for a rule which threw. */
export const internalRule = 'internal/rule-failed';

/** All findings on a report, in text order. Empty for a text that is no such report. Never throws. */
export function lint(report: Report, options: LintOptions = {}): readonly Finding[] {
  if (!report.isReport) return [];
  const { severity = {}, rules = allRules, phrases = [], confusables = {} } = options;
  const context: RuleContext = { phrases, confusables };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const override = severity[rule.id] ?? severity[rule.id.slice(0, rule.id.indexOf('/'))];
    if (override === 'off' || (override === undefined && rule.offByDefault)) continue;
    for (const verdict of verdicts(rule, report, context)) {
      findings.push({
        rule: verdict.rule,
        severity: (verdict.rule === rule.id && override) || (verdict.severity ?? rule.severity),
        span: verdict.span,
        message: verdict.message,
        related: verdict.related ?? [],
        fixes: verdict.fixes ?? [],
      });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function verdicts(rule: Rule, report: Report, context: RuleContext): readonly (Verdict & { rule: string })[] {
  try {
    return Array.from(rule.check(report, context), (verdict) => ({ ...verdict, rule: rule.id }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `规则 ${rule.id} 运行出错，本文件未按此规则检查：${reason}`;
    return [{ rule: internalRule, severity: 'warning', span: { start: 0, end: 0 }, message }];
  }
}
