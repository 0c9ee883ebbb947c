/** Offsets and positions for tests, computed without the library that the server uses. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';

/** The text in a range: lines are counted as LSP says, columns in UTF-16 code units. */
export function wordsIn(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

export function rangeOf(text: string, words: string): Range {
  const start = find(text, words);
  return { start: positionAt(text, start), end: positionAt(text, start + words.length) };
}

export function find(text: string, words: string): number {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return start;
}

const lineEnd = /\r\n|\n|\r/g;

export function positionAt(text: string, offset: number): Position {
  const ends = [...text.matchAll(lineEnd)]
    .map(({ index, 0: end }) => index + end.length)
    .filter((end) => end <= offset);
  return { line: ends.length, character: offset - (ends.at(-1) ?? 0) };
}

export function offsetAt(text: string, { line, character }: Position): number {
  const starts = [0, ...[...text.matchAll(lineEnd)].map(({ index, 0: end }) => index + end.length)];
  const start = starts[line];
  const content = text.split(/\r\n|\n|\r/)[line];
  if (start === undefined || content === undefined) throw new Error(`no line ${line}`);
  if (character > content.length) throw new Error(`no column ${character} in line ${line}`);
  return start + character;
}

export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), newText }))
    .sort((a, b) => b.start - a.start);
  let limit = text.length;
  for (const { start, end, newText } of ordered) {
    if (end > limit || start > end) throw new Error('edits that overlap');
    text = text.slice(0, start) + newText + text.slice(end);
    limit = start;
  }
  return text;
}
