import { gather } from './edit/gather';
import { type LintOptions, lint } from './lint';
import { type ParseOptions, parse } from './parse/parse';
import type { Finding, Fix } from './rule';
import { applyEdits, type Edit, type Span } from './span';

export interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly fixed: number;
}

export interface MendOptions extends ParseOptions, LintOptions {
  /** Findings on the text that are not to be mended: a person has accepted them. */
  readonly except?: readonly Finding[];
}

/** More rounds than any text needs: each round mends at least one finding and makes none. */
const maxRounds = 10;

/** Applies the safe fixes until none is left. */
export function mend(text: string, { except = [], ...options }: MendOptions = {}): Mended {
  let mended = text;
  let fixed = 0;
  let kept: readonly Pick<Finding, 'rule' | 'span'>[] = except;
  for (let round = 0; round < maxRounds; round += 1) {
    const findings = lint(parse(mended, options), options);
    const fixes = safeFixes(findings.filter((finding) => !kept.some((other) => isSame(finding, other))));
    if (fixes.length === 0) break;
    const edits = fixes.flatMap(({ edits }) => edits);
    mended = applyEdits(mended, edits);
    kept = kept.map(({ rule, span }) => ({ rule, span: moved(span, edits) }));
    fixed += fixes.length;
  }
  return { text: mended, fixed };
}

const isSame = (a: Pick<Finding, 'rule' | 'span'>, b: Pick<Finding, 'rule' | 'span'>): boolean =>
  a.rule === b.rule && a.span.start === b.span.start && a.span.end === b.span.end;

/** Where the span is after edits beside it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  const shift = (offset: number): number =>
    edits
      .filter(({ span }) => span.end <= offset)
      .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  return { start: start + shift(start), end: end + shift(end) };
}

/** The safe fixes that can be applied together. A fix counts whole: of two that touch, the first is taken. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const gathered = gather();
  return findings.flatMap(({ fixes }) => {
    const fix = fixes.find(({ safe }) => safe);
    return fix && gathered.add(fix.edits) ? [fix] : [];
  });
}
