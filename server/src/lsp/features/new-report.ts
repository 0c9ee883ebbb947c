import { type Blank, composeReport, type ReportPlan } from '../../engine';
import type { NewReportResult } from '../protocol';

/** A whole report for an empty document: Tab goes from blank to blank. */
export const newReport = (plan: Required<ReportPlan>): NewReportResult => ({
  name: `${plan.organ}${plan.year}年政府信息公开工作年度报告.txt`,
  snippet: toSnippet(composeReport(plan)),
});

/** In the syntax of snippets, blanks numbered in text order, those of one name by one number. */
export function toSnippet(parts: readonly (string | Blank)[]): string {
  const names = new Map<string, number>();
  let last = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      const { blank, name } = part;
      const known = name === undefined ? undefined : names.get(name);
      if (known !== undefined) return `\${${known}}`;
      last += 1;
      if (name !== undefined) names.set(name, last);
      return `\${${last}${blank === '' ? '' : `:${escaped(blank)}`}}`;
    })
    .join('');
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
