import { type LintOptions, lint } from './lint';
import { type ParseOptions, parse } from './parse/parse';
import type { Finding, Fix } from './rule';
import { applyEdits, type Edit } from './span';

export interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly fixed: number;
}

/** More rounds than any text needs: each round mends at least one finding and makes none. */
const maxRounds = 10;

/** Applies the safe fixes until none is left. */
export function mend(text: string, options: ParseOptions & LintOptions = {}): Mended {
  let mended = text;
  let fixed = 0;
  for (let round = 0; round < maxRounds; round += 1) {
    const fixes = safeFixes(lint(parse(mended, options), options));
    if (fixes.length === 0) break;
    mended = applyEdits(
      mended,
      fixes.flatMap(({ edits }) => edits),
    );
    fixed += fixes.length;
  }
  return { text: mended, fixed };
}

/** The safe fixes that can be applied together. A fix counts whole: of two that touch, the first is taken. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const taken: Edit[] = [];
  return findings.flatMap(({ fixes }) => {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) return [];
    taken.push(...fix.edits);
    return [fix];
  });
}

const collide = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start && (a.start === a.end || b.start === b.end);
