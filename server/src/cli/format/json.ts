import { ranges } from '../position';
import type { Format } from './format';

/** One JSON object on one line; its shape is a contract, see docs and `json.test.ts`. */
export function json(): Format {
  let separator = '';
  return {
    begin: () => '{"version":1,"files":[',
    file: async ({ path, text, report, findings, judgement, ignored, error }) => {
      const range = ranges(text);
      const entry = {
        path,
        report: report ? { year: report.year?.value ?? null, organ: report.organ ?? null } : null,
        findings: findings.map(({ rule, severity, message, span, fixes, related }) => ({
          rule,
          severity,
          message,
          range: range(span),
          fixes: fixes.map(({ title, safe, edits }) => ({
            title,
            safe,
            edits: edits.map(({ span, newText }) => ({ range: range(span), newText })),
          })),
          related: related.map(({ span, message }) => ({ range: range(span), message })),
        })),
        judged: judgement.judged,
        notJudged: judgement.notJudged.map(({ what, why }) => ({ what, why })),
        ...(ignored && { ignored }),
        error,
      };
      const piece = separator + JSON.stringify(entry);
      separator = ',';
      return piece;
    },
    end: ({ files, errors, warnings, informations, hints, fixed, accepted, stale }) =>
      `],"summary":${JSON.stringify({ files, errors, warnings, informations, hints, fixed, accepted, stale })}}\n`,
  };
}
