import { isTableSection, sectionKindOf } from '../form/titles';
import { isBlank, type Line } from '../read/lines';
import type { Section, Table } from '../report';
import { span } from '../span';
import { type HeadingLine, readHeading } from './headings';
import { parseSubsections } from './subsections';
import { topHeadings } from './topHeadings';

/** The outline: the six sections by what their headings say, other headings of level 1 by their number, and sub-sections. */
export function parseSections(folded: string, lines: readonly Line[], tables: readonly Table[]): readonly Section[] {
  const headings: HeadingLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.to - line.from < 3) continue;
    const table = tables.find(({ span }) => span.start <= line.from && line.from < span.end);
    if (table?.status === 'read') continue;
    const own = readHeading(folded, line, index);
    const heading = own && withNextLine(folded, own, lines[index + 1]);
    // Where a table could not be read, nobody knows its end: a heading that is surely one ends it.
    if (heading && (!table || (heading.marker && sectionKindOf(heading.title, false)))) headings.push(heading);
  }
  const tops = topHeadings(headings, tables);
  let at = 0;
  return tops.map((top, i): Section => {
    const end = endOfSection(lines, tops[i + 1], lines.at(-1)?.end ?? 0);
    const body: HeadingLine[] = [];
    for (; at < headings.length && (headings[at] as HeadingLine).line.start < end; at += 1) {
      const heading = headings[at] as HeadingLine;
      // The sections of the tables have no sub-headings, and a table that could not be read has lines like them.
      if (heading.index > top.index && !isTableSection(top.kind)) body.push(heading);
    }
    return {
      level: 1,
      kind: top.kind,
      marker: top.marker,
      titleSpan: top.titleSpan,
      span: span(top.marker?.span.start ?? top.titleSpan.start, end),
      children: parseSubsections(folded, lines, body, top, end),
    };
  });
}

/** A section's title that a PDF broke: the rest of it stands on the next line. */
function withNextLine(folded: string, heading: HeadingLine, next: Line | undefined): HeadingLine {
  const { marker, titleSpan, title, line } = heading;
  if (!marker || marker.style.endsWith('paren') || title.length < 6 || titleSpan.end !== line.to || !next)
    return heading;
  if (isBlank(next) || next.tabs + next.pipes > 0 || next.to - next.from > 16) return heading;
  const whole = title + folded.slice(next.from, next.to).replace(/\s+/g, '');
  if (sectionKindOf(title, false) || !sectionKindOf(whole, false)) return heading;
  return { ...heading, title: whole, titleSpan: span(titleSpan.start, next.to) };
}

/** Before the line of the next heading, without the blank lines in between. */
function endOfSection(lines: readonly Line[], next: HeadingLine | undefined, length: number): number {
  if (!next) return length;
  for (let i = next.index - 1; i >= 0; i -= 1) {
    const line = lines[i] as Line;
    if (line.to > line.from) return line.to;
  }
  return next.line.start;
}
