import { isBlank, type Line } from '../read/lines';
import type { Residue, Section, Table } from '../report';
import { span } from '../span';

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
  const page = lastPageNumber(folded, lines, sections, tables);
  return page ? [...residues, page] : residues;
}

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
  const afterProse = before.tabs === 0 && before.pipes === 0 && /[。)”;]$/.test(folded.slice(before.from, before.to));
  if (!afterTables || !afterProse || (last?.kind !== 'other' && last?.kind !== 'problems')) return undefined;
  return { kind: 'page-number', span: span(line.from, line.to), deletion: span(before.end, line.end) };
}
