import { isTableSection, sectionKindOf, statutoryNumber, statutorySections } from '../form/titles';
import type { MarkerStyle, SectionKind, Table } from '../report';
import type { HeadingLine } from './headings';

/** A heading of level 1, with the statutory section that it names. */
export interface TopHeading extends HeadingLine {
  readonly kind: SectionKind | undefined;
}

interface Candidate extends TopHeading {
  /** Its words can mean this section alone. */
  readonly certain: boolean;
}

/** Labels of table 3 that look like headings, for a table that could not be read and so is not left out. */
const rowLabel = /^(?:本年新收|上年结转|本年度办理结果|结转下年)/;

/** The headings of level 1 in text order: the six sections by what they say, and others that count on from one of level 1. */
export function topHeadings(headings: readonly HeadingLine[], tables: readonly Table[]): readonly TopHeading[] {
  const lines = headings.filter(({ runsOn, title }) => !runsOn && !rowLabel.test(title));
  const candidates = withoutContents(lines.map(candidate));
  const accepted = acceptedStyles(candidates);
  const chosen = new Map<SectionKind, Candidate>();
  for (const { kind } of statutorySections) {
    const named = candidates.filter((c) => c.kind === kind && (accepted(c) || standsAsSection(c, candidates, tables)));
    const best = named.reduce<Candidate | undefined>((a, b) => (a && rank(a) >= rank(b) ? a : b), undefined);
    const found = best ?? (isTableSection(kind) ? headingOfTable(kind, candidates, tables) : undefined);
    if (found) chosen.set(kind, { ...found, kind });
  }
  return countedOn(candidates, chosen);
}

function candidate(heading: HeadingLine): Candidate {
  const sure = sectionKindOf(heading.title, false);
  const style = heading.marker?.style;
  const kind =
    sure ?? (style?.startsWith('hanzi') && isSectionStyle(style) ? sectionKindOf(heading.title, true) : undefined);
  return { ...heading, kind, certain: sure !== undefined };
}

const isSectionStyle = (style: MarkerStyle | undefined): boolean => style !== undefined && !style.endsWith('paren');

/** Without the table of contents: headings on lines that follow each other, of which most stand once more further down. */
function withoutContents(candidates: readonly Candidate[]): readonly Candidate[] {
  const known = candidates.filter(({ kind }) => kind);
  const start = known.findIndex((first, i) => (known[i + 1]?.index ?? Number.POSITIVE_INFINITY) - first.index <= 2);
  if (start < 0) return candidates;
  let end = start;
  while (end + 1 < known.length && (known[end + 1] as Candidate).index - (known[end] as Candidate).index <= 2) {
    // The first heading that was there already is no longer the contents' but the report's.
    if (known.slice(start, end + 1).some(({ kind }) => kind === known[end + 1]?.kind)) break;
    end += 1;
  }
  const later = known.slice(end + 1);
  const repeated = known.slice(start, end + 1).filter(({ kind }) => later.some((other) => other.kind === kind));
  if (end - start < 2 || repeated.length * 2 <= end - start + 1) return candidates;
  const [from, to] = [known[start]?.index ?? 0, known[end]?.index ?? 0];
  return candidates.filter(({ index }) => index < from || index > to);
}

/**
 * Which numbers headings of level 1 bear in this text: `一、` nearly always. A text whose headings lost their numbers, or bear
 * them in brackets, is told by four sections at least that are named so, in their order.
 */
function acceptedStyles(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const isUsual = ({ marker }: Candidate): boolean => isSectionStyle(marker?.style);
  const named = candidates.filter(({ certain }) => certain);
  if (new Set(named.filter(isUsual).map(({ kind }) => kind)).size >= 2) return isUsual;
  for (const style of ['hanzi-paren', undefined] as const) {
    const isSo = ({ marker, certain }: Candidate): boolean => certain && marker?.style === style;
    const numbers = named.filter(isSo).map(({ kind }) => statutoryNumber(kind as SectionKind));
    if (numbers.length >= 4 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))) {
      return (c) => isUsual(c) || isSo(c);
    }
  }
  return isUsual;
}

/**
 * `（一）主动公开政府信息情况` is a sub-heading of section one as often as a misnumbered section two. With a number in brackets
 * or none, a heading counts as a section only where its table follows at once, or where its place among the others says so.
 */
function standsAsSection(heading: Candidate, candidates: readonly Candidate[], tables: readonly Table[]): boolean {
  const { kind, certain } = heading;
  if (!kind || !certain) return false;
  const at = candidates.indexOf(heading);
  if (isTableSection(kind)) {
    const next = candidates.slice(at + 1, at + 40).find(({ marker }) => marker);
    const table = tables.find(({ id }) => id === kind);
    return (
      table !== undefined && heading.line.start < table.span.start && (!next || table.span.start < next.line.start)
    );
  }
  if (kind === 'overview') return !candidates.slice(0, at).some(({ marker }) => marker);
  const before = candidates.slice(0, at).findLast((c) => c.certain && isSectionStyle(c.marker?.style));
  return before?.kind !== undefined && statutoryNumber(before.kind) === statutoryNumber(kind) - 1;
}

/** A numbered heading in other words, right above the table of the section that no heading names. */
function headingOfTable(
  kind: SectionKind,
  candidates: readonly Candidate[],
  tables: readonly Table[],
): Candidate | undefined {
  const table = tables.find(({ id }) => id === kind);
  if (!table) return undefined;
  const above = candidates.findLast(({ line, marker }) => marker && line.start < table.span.start);
  const isHeading = above && !above.kind && above.marker?.style === 'hanzi-comma' && above.title.length <= 30;
  const between = isHeading ? table.span.start - above.titleSpan.end : Number.POSITIVE_INFINITY;
  return between <= 60 ? above : undefined;
}

/** What is chosen, and other headings with `七、` that count on from the one before: a list inside a section begins anew. */
function countedOn(
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<SectionKind, Candidate>,
): readonly TopHeading[] {
  const byIndex = new Map([...chosen.values()].map((c) => [c.index, c]));
  const tops: TopHeading[] = [];
  for (const c of candidates) {
    const section = byIndex.get(c.index);
    if (section) tops.push(section);
    else if (isOther(c) && c.marker?.ordinal === (tops.at(-1)?.marker?.ordinal ?? 0) + 1)
      tops.push({ ...c, kind: undefined });
  }
  return tops;
}

const isOther = ({ kind, marker, title }: Candidate): boolean =>
  !kind && marker?.style === 'hanzi-comma' && title.length <= 40 && !/[,。;]/.test(title);

const styles: readonly MarkerStyle[] = [
  'hanzi-comma',
  'hanzi-dot',
  'arabic-comma',
  'arabic-dot',
  'hanzi-paren',
  'arabic-paren',
];

/** Certain words before likely ones, then the better number; of equals the first is taken. */
const rank = ({ certain, marker }: Candidate): number =>
  (certain ? 10 : 0) + styles.length - (marker ? styles.indexOf(marker.style) : styles.length);
