import { readPieces } from '../read/cells';
import { readLines } from '../read/lines';
import type { CellRef, Report, Table } from '../report';
import { contains, type Span, span } from '../span';
import { firstReport } from './firstReport';

/** A word of a table's text: the label of a row, what stands in a cell of values, or a header's, a group's, a note's words. */
export type TableWord =
  | { readonly kind: 'words'; readonly span: Span }
  | { readonly kind: 'label'; readonly span: Span; readonly row: string }
  | { readonly kind: 'value'; readonly span: Span; readonly ref: CellRef };

/** All that stands in the cells of a table that was read, in text order; blank cells are left out. */
export function tableText({ folded }: Report, { span: whole, cells, labels }: Table): readonly TableWord[] {
  const refs = new Map(Array.from(cells.values(), ({ ref, span: { start } }) => [start, ref]));
  const pieces = readPieces(folded, firstReport(folded, readLines(folded)));
  const words: TableWord[] = [];
  let labelEnd = -1;
  for (const piece of pieces) {
    const own = span(piece.start, piece.end);
    // The rest of a label that is parted over several cells.
    if (own.start === own.end || !contains(whole, own) || own.start < labelEnd) continue;
    const ref = refs.get(own.start);
    const [row, label] = [...labels].find(([, { start, end }]) => own.start < end && start < own.end) ?? [];
    if (ref !== undefined) words.push({ kind: 'value', span: own, ref });
    else if (row !== undefined && label) {
      words.push(...spaced(folded, span(own.start, label.start)), { kind: 'label', span: label, row });
      labelEnd = label.end;
    } else words.push({ kind: 'words', span: own });
  }
  return words;
}

/** The headings of groups that stand before a label, parted from it by nothing but a space. */
const spaced = (folded: string, { start, end }: Span): readonly TableWord[] =>
  Array.from(folded.slice(start, end).matchAll(/\S+/g), ({ 0: part, index }) => ({
    kind: 'words',
    span: span(start + index, start + index + part.length),
  }));
