import { applyEdits, type Edit, type Finding, type Fix, gather } from '../../engine';
import type { Checked } from '../cache';

/** Edits that lead to the very text that the command line's `--fix` writes. */
export function fixAllEdits({ report, findings, mended }: Checked): readonly Edit[] {
  const direct = union(safeFixes(findings));
  if (direct.length === 0) return [];
  const after = mended();
  // A mend in several rounds is rare; its edits are one replacement of the lines between the first and the last change.
  return applyEdits(report.text, direct) === after ? direct : [replacement(report.text, after)];
}

/** The edits of all fixes that can be applied together; of two that collide, the later one is left out whole. */
export function union(fixes: readonly Fix[]): readonly Edit[] {
  const gathered = gather();
  const known = new Set<string>();
  for (const { edits } of fixes) {
    const fresh = edits.filter((edit) => !known.has(keyOf(edit)));
    if (gathered.add(fresh)) for (const edit of fresh) known.add(keyOf(edit));
  }
  return gathered.edits;
}

export const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(({ safe }) => safe);

export const safeFixes = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap((finding) => safeFix(finding) ?? []);

const keyOf = ({ span: { start, end }, newText }: Edit): string => `${start} ${end} ${newText}`;

function replacement(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  // Whole lines, so that no line end and no surrogate pair is cut in two.
  start = start === 0 ? 0 : before.lastIndexOf('\n', start - 1) + 1;
  const next = before.indexOf('\n', before.length - tail);
  const end = next === -1 ? before.length : next + 1;
  return { span: { start, end }, newText: after.slice(start, after.length - (before.length - end)) };
}
