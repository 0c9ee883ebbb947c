import { type LintOptions, lint } from './lint';
import { type ParseOptions, parse } from './parse/parse';
import { applyEdits } from './span';

export interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly fixed: number;
}

/** More rounds than any text needs: each round mends at least one finding and makes none. */
const maxRounds = 10;

/** Applies the safe fixes until none is left. */
export function mend(text: string, options: ParseOptions & LintOptions = {}): Mended {
  let fixed = 0;
  for (let round = 0; round < maxRounds; round += 1) {
    const fixes = lint(parse(text, options), options).flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []);
    if (fixes.length === 0) break;
    text = applyEdits(
      text,
      fixes.flatMap(({ edits }) => edits),
    );
    fixed += fixes.length;
  }
  return { text, fixed };
}
