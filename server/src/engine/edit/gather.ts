import { compatible, type Edit } from '../span';

/** Edits that can all be made together, of fixes that count whole. */
export interface Gathered {
  /** In text order. */
  readonly edits: readonly Edit[];
  /** Takes them all; none, and says false, where one is in the way of an edit that was taken or of another of its own. */
  add(edits: readonly Edit[]): boolean;
}

/** Fixes come nearly in text order, so that a new edit goes to the end, or near it. */
export function gather(): Gathered {
  const taken: Edit[] = [];
  return {
    edits: taken,
    add(edits) {
      if (compatible(edits).length < edits.length || !edits.every((edit) => isFree(taken, edit))) return false;
      for (const edit of edits) taken.splice(placeOf(taken, edit), 0, edit);
      return true;
    },
  };
}

/** Those taken do not touch one another, so only the neighbours can be in the way. What is put before words goes with these words. */
function isFree(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeOf(taken, edit);
  const [before, after] = [taken.slice(Math.max(0, place - 1), place), taken.slice(place, place + 1)];
  const around = [...before, edit, ...after];
  const isBeside = [...before, ...after].every(({ span }) => span.start !== edit.span.start);
  return isBeside && compatible(around).length === around.length;
}

/** How many of the edits stand before this one. */
function placeOf(taken: readonly Edit[], { span: { start, end } }: Edit): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { span } = taken[middle] as Edit;
    if (span.start < start || (span.start === start && span.end <= end)) low = middle + 1;
    else high = middle;
  }
  return low;
}
