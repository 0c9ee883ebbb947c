/** Lines of a text, found once: of a text of a megabyte very many places are asked for. */
import assert from 'node:assert/strict';
import type { Position, Range, TextEdit } from 'vscode-languageserver';

export interface Places {
  readonly text: string;
  positionAt(offset: number): Position;
  /** Throws for a place that the text does not have. */
  offsetOf(position: Position): number;
  /** The same, of both ends in their order. */
  spanOf(range: Range): { readonly start: number; readonly end: number };
  /** The text after edits, which must not overlap, nor part a surrogate pair or a line end. */
  after(edits: readonly TextEdit[]): string;
}

export function placesIn(text: string): Places {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const starts = [0, ...ends.map(({ index, 0: end }) => index + end.length)];
  const limits = [...ends.map(({ index }) => index), text.length];

  const places: Places = {
    text,
    positionAt(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: offset - (starts[low] as number) };
    },
    offsetOf({ line, character }) {
      const [start, limit] = [starts[line], limits[line]];
      assert.ok(start !== undefined && limit !== undefined, `no line ${line}`);
      assert.ok(character >= 0 && start + character <= limit, `no column ${character} in line ${line}`);
      return start + character;
    },
    spanOf(range) {
      const [start, end] = [places.offsetOf(range.start), places.offsetOf(range.end)];
      assert.ok(start <= end, `a range that ends before it begins: ${JSON.stringify(range)}`);
      return { start, end };
    },
    after(edits) {
      const spans = edits.map(({ range, newText }) => ({ ...places.spanOf(range), newText }));
      let result = '';
      let last = 0;
      for (const { start, end, newText } of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
        assert.ok(last <= start, 'edits overlap');
        for (const at of [start, end])
          assert.doesNotMatch(text.slice(Math.max(0, at - 1), at + 1), parted, 'an edit parts');
        result += text.slice(last, start) + newText;
        last = end;
      }
      return result + text.slice(last);
    },
  };
  return places;
}

/** Two code units that belong together. */
export const parted = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/;
