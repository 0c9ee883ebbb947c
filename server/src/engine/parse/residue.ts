import { isBlank, type Line } from '../read/lines';
import type { Residue, Section, Table } from '../report';
import { type Span, span } from '../span';

/** What Word's and PDF's conversions leave in the text. */
export function parseResidues(
  folded: string,
  lines: readonly Line[],
  sections: readonly Section[],
  tables: readonly Table[],
): readonly Residue[] {
  const residues: Residue[] = [];
  for (const match of folded.matchAll(/\[bookmark:[^\]\n]{0,60}\]/g)) {
    const whole = span(match.index, match.index + match[0].length);
    residues.push({ kind: 'bookmark', span: whole, deletion: whole });
  }
  const last = lastPageNumber(folded, lines, sections, tables);
  for (const line of lines) {
    if (line.from === last?.span.start) continue;
    const length = line.to - line.from;
    if (length < 3 || length > 20 || line.tabs > 0 || !isPageMark(folded, line)) continue;
    if (tables.some(({ span }) => span.start < line.to && line.from < span.end)) continue;
    residues.push({ kind: 'page-number', span: span(line.from, line.to), deletion: wholeLine(folded, line) });
  }
  return last ? [...residues, last] : residues;
}

/** `- 2 -`, `第 2 页 共 8 页`, `P. 9`: nothing but a page's number is written so. */
const pageMark = /^(?:[-—–]\s?\d{1,3}\s?[-—–]|第\s?\d{1,3}\s?页(?:[,\s/]{0,2}共\s?\d{1,3}\s?页)?|P\.\s?\d{1,3})$/;

const isPageMark = (folded: string, { from, to }: Line): boolean =>
  '-—–第P'.includes(folded.charAt(from)) && pageMark.test(folded.slice(from, to));

/** With its line end, so that no blank line stays. */
const wholeLine = (folded: string, line: Line): Span => span(line.start, Math.min(line.end + 1, folded.length));

/** A number alone on the last line, after the prose of the last section: no value of a table stands there. */
function lastPageNumber(
  folded: string,
  lines: readonly Line[],
  sections: readonly Section[],
  tables: readonly Table[],
): Residue | undefined {
  const index = lines.findLastIndex((line) => !isBlank(line));
  const line = lines[index];
  const before = lines.slice(0, Math.max(index, 0)).findLast((other) => !isBlank(other));
  if (!line || !before || line.tabs > 0 || !/^(?:[-—]\s*)?\d{1,3}(?:\s*[-—])?$/.test(folded.slice(line.from, line.to)))
    return undefined;
  const last = sections.at(-1);
  const afterTables = tables.every(({ span }) => span.end <= line.from);
  const afterProse = before.tabs === 0 && before.pipes === 0 && /[。)”;日]$/.test(folded.slice(before.from, before.to));
  if (!afterTables || !afterProse || (last?.kind !== 'other' && last?.kind !== 'problems')) return undefined;
  // From the last word to the number, so that no half of a line end is taken.
  return { kind: 'page-number', span: span(line.from, line.to), deletion: span(before.to, line.to) };
}
