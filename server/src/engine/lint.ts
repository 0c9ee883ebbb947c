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

/** Tells of the product itself, not of the report: no rule that has a page, or that could be switched off. */
export const isInternal = (rule: string): boolean => rule.startsWith('internal/');

/** All findings on a report, in text order. Empty for a text that is no such report. Never throws. */
export function lint(report: Report, options: LintOptions = {}): readonly Finding[] {
  if (!report.isReport) return [];
  const { severity = {}, rules = allRules, phrases = [], confusables = {} } = options;
  const context: RuleContext = { phrases, confusables };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const override = severity[rule.id] ?? severity[rule.id.slice(0, rule.id.indexOf('/'))];
    if (override === 'off' || (override === undefined && rule.offByDefault)) continue;
    judge(rule, override, report, context, findings);
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Adds what the rule finds; where it throws, that alone. */
function judge(
  rule: Rule,
  severity: Severity | undefined,
  report: Report,
  context: RuleContext,
  findings: Finding[],
): void {
  const before = findings.length;
  try {
    for (const verdict of rule.check(report, context)) {
      findings.push(finding(rule.id, severity ?? verdict.severity ?? rule.severity, verdict));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `规则 ${rule.id} 运行出错，本文件未按此规则检查：${reason}`;
    findings.length = before;
    findings.push(finding(internalRule, 'warning', { span: { start: 0, end: 0 }, message }));
  }
}

const finding = (rule: string, severity: Severity, { span, message, related, fixes }: Verdict): Finding => ({
  rule,
  severity,
  span,
  message,
  related: related ?? [],
  fixes: fixes ?? [],
});
