import { sectionKindOf, statutoryNumber, statutorySections } from '../form/titles';
import type { Line } from '../read/lines';
import type { Section, SectionKind, Table } from '../report';
import { span } from '../span';
import { type HeadingLine, readHeading } from './headings';
import { parseSubsections } from './subsections';

interface Candidate extends HeadingLine {
  readonly kind: SectionKind | undefined;
}

/** The outline: the six sections by what their headings say, other headings of level 1 by their number, and sub-sections. */
export function parseSections(folded: string, lines: readonly Line[], tables: readonly Table[]): readonly Section[] {
  const headings: HeadingLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.to - line.from < 3) continue;
    const table = tables.find(({ span }) => span.start <= line.from && line.from < span.end);
    if (table?.status === 'read') continue;
    const heading = readHeading(folded, line, index);
    // Where a table could not be read, nobody knows its end: a heading that is surely one ends it.
    if (heading && (!table || (heading.marker && sectionKindOf(heading.title, false)))) headings.push(heading);
  }
  const tops = topHeadings(headings, tables);
  let at = 0;
  return tops.map((top, i): Section => {
    const end = endOfSection(lines, tops[i + 1], folded.length);
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

const isTableSection = (kind: SectionKind | undefined): boolean =>
  kind === 'disclosure' || kind === 'requests' || kind === 'disputes';

/** Before the line of the next heading, without the blank lines in between. */
function endOfSection(lines: readonly Line[], next: HeadingLine | undefined, length: number): number {
  if (!next) return length;
  for (let i = next.index - 1; i >= 0; i -= 1) {
    const line = lines[i] as Line;
    if (line.to > line.from) return line.to;
  }
  return next.line.start;
}

/** Labels of table 3 that look like headings, for a table that could not be read and so is not left out. */
const rowLabel = /^(?:本年新收|上年结转|本年度办理结果|结转下年)/;

function topHeadings(headings: readonly HeadingLine[], tables: readonly Table[]): readonly Candidate[] {
  const candidates = headings
    .filter(({ runsOn }) => !runsOn)
    .flatMap((heading) => candidate(heading, headings, tables));
  const chosen = new Map<SectionKind, Candidate>();
  for (const { kind } of statutorySections) {
    const all = candidates.filter((c) => c.kind === kind);
    // The best marker wins; of equals the last, so that a table of contents before the report loses.
    const best = Math.max(...all.map(rank));
    const last = all.findLast((c) => rank(c) === best);
    const first = all.find((c) => rank(c) === best);
    const pick = first && isInContents(first, candidates) ? last : first;
    if (pick) chosen.set(kind, pick);
  }
  return candidates.filter((c) => (c.kind ? chosen.get(c.kind) === c : c.marker?.style === 'hanzi-comma'));
}

const isSectionMarker = (style: string | undefined): boolean => style !== undefined && !style.endsWith('paren');

function candidate(heading: HeadingLine, headings: readonly HeadingLine[], tables: readonly Table[]): Candidate[] {
  if (rowLabel.test(heading.title)) return [];
  const style = heading.marker?.style;
  const kind = sectionKindOf(heading.title, isSectionMarker(style));
  if (kind && (isSectionMarker(style) || standsAsSection(heading, kind, headings, tables)))
    return [{ ...heading, kind }];
  const isOther = style === 'hanzi-comma' && heading.title.length <= 40 && !/[,。;]/.test(heading.title);
  return isOther ? [{ ...heading, kind: undefined }] : [];
}

/**
 * `（一）主动公开政府信息情况` is a sub-heading of section one as often as a misnumbered section two. With a number in brackets
 * or none, a heading counts as a section only where its table follows at once, or where its place among the others says so.
 */
function standsAsSection(
  heading: HeadingLine,
  kind: SectionKind,
  headings: readonly HeadingLine[],
  tables: readonly Table[],
): boolean {
  if (sectionKindOf(heading.title, false) !== kind) return false;
  const next = headings.find(
    ({ line, marker, title }) => line.start > heading.line.start && marker && !rowLabel.test(title),
  );
  if (isTableSection(kind)) {
    const table = tables.find(({ id }) => id === kind);
    return (
      table !== undefined && heading.line.start < table.span.start && (!next || table.span.start < next.line.start)
    );
  }
  if (kind === 'overview') return !headings.some(({ line, marker }) => line.start < heading.line.start && marker);
  const number = statutoryNumber(kind);
  const before = headings.findLast(({ line, marker, title }) => {
    return (
      line.start < heading.line.start && isSectionMarker(marker?.style) && sectionKindOf(title, false) !== undefined
    );
  });
  const beforeKind = before && sectionKindOf(before.title, false);
  return beforeKind !== undefined && statutoryNumber(beforeKind) === number - 1;
}

const styleRank = ['hanzi-comma', 'hanzi-dot', 'arabic-comma', 'arabic-dot', 'hanzi-paren', 'arabic-paren'];
const rank = ({ marker }: Candidate): number =>
  styleRank.length - (marker ? styleRank.indexOf(marker.style) : styleRank.length);

/** The next heading of level 1 follows on the next lines, and both stand once more further down. */
function isInContents(heading: Candidate, candidates: readonly Candidate[]): boolean {
  const next = candidates[candidates.indexOf(heading) + 1];
  return (
    next !== undefined &&
    next.index - heading.index <= 2 &&
    candidates.filter(({ kind }) => kind === next.kind).length > 1
  );
}
