/** Half-open range `[start, end)` in UTF-16 code units, i.e. plain JavaScript string indices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text under `span`. An empty span inserts, an empty `newText` deletes. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Touching counts: a caret at the end of a number is on that number. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The text after the edits. Edits may come in any order; of two that overlap, the earlier one (in the given order) is
 * applied and the other is dropped.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { span, newText } of compatible(edits)) {
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}

/** The edits that can be applied together, in text order. */
export function compatible(edits: readonly Edit[]): readonly Edit[] {
  const ordered = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.rank - b.rank);
  const kept: Edit[] = [];
  for (const { edit } of ordered) {
    const last = kept.at(-1);
    if (
      !last ||
      last.span.end < edit.span.start ||
      (last.span.end === edit.span.start && edit.span.end > edit.span.start)
    ) {
      kept.push(edit);
    }
  }
  return kept;
}
