import type { Line } from '../read/lines';
import type { Section } from '../report';
import { span } from '../span';
import type { HeadingLine } from './headings';

/** What section one has to report on, as sub-headings name it. */
export const topics: readonly { readonly title: string; readonly pattern: RegExp }[] = [
  { title: '主动公开', pattern: /主动公开/ },
  { title: '依申请公开', pattern: /依申请/ },
  { title: '政府信息管理', pattern: /(?:政府|政务)?信息(?:公开)?(?:规范)?(?:化)?管理|信息规范/ },
  { title: '政府信息公开平台建设', pattern: /平台/ },
  { title: '监督保障', pattern: /监督|保障/ },
];

export const isTopic = (title: string): boolean => topics.some(({ pattern }) => pattern.test(title));

/**
 * The sub-headings of one section: lines that begin with `（一）`, and those that begin with another number where they name one
 * of the five topics or, in the absence of `（一）`, count up. `1.` under `（一）` is a third level and left out.
 */
export function parseSubsections(
  folded: string,
  lines: readonly Line[],
  headings: readonly HeadingLine[],
  parent: { readonly kind: Section['kind']; readonly line: Line },
  end: number,
): readonly Section[] {
  const marked = headings.filter(
    ({ marker, title }) => marker && marker.style !== 'hanzi-dot' && !rowLabel.test(title),
  );
  const parens = marked.filter(({ marker }) => marker?.style === 'hanzi-paren');
  const members = marked.filter((heading) => {
    if (heading.marker?.style === 'hanzi-paren') return true;
    if (parent.kind !== 'overview' || heading.marker?.style === 'hanzi-comma') return false;
    return isTopic(shorten(heading.title)) && (parens.length === 0 || !isOfARun(heading, marked));
  });
  const level2 = members.length > 0 ? members : countingUp(marked.filter((h) => !parens.includes(h)));
  return level2.map((heading, i): Section => {
    const next = level2[i + 1];
    const until = next ? (lines[next.index - 1]?.to ?? end) : end;
    const start = heading.marker?.span.start ?? heading.titleSpan.start;
    return {
      level: 2,
      kind: undefined,
      marker: heading.marker,
      titleSpan: titleOf(folded, heading),
      span: span(start, Math.max(until, heading.titleSpan.end)),
      children: [],
    };
  });
}

/** Groups of table 3, in a table that could not be read. */
const rowLabel = /^(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|总计)/;

/** `3.加强监督` after `2.规范流程`: a list within a sub-section. */
const isOfARun = ({ marker }: HeadingLine, marked: readonly HeadingLine[]): boolean =>
  marked.some(
    (other) =>
      other.marker?.style === marker?.style && Math.abs((other.marker?.ordinal ?? 0) - (marker?.ordinal ?? 0)) === 1,
  );

/** At the beginning of a run-in heading only the words up to the first comma are the title. */
const shorten = (title: string): string => (title.split(/[,、]/)[0] ?? '').slice(0, 24);

function titleOf(folded: string, { titleSpan }: HeadingLine): Section['titleSpan'] {
  if (titleSpan.end - titleSpan.start <= 30) return titleSpan;
  const comma = folded.slice(titleSpan.start, titleSpan.end).search(/[,、]/);
  return span(titleSpan.start, titleSpan.start + (comma > 0 ? Math.min(comma, 30) : 30));
}

/** `1.` `2.` `3.` at the beginning of lines: two at least, one style, from 1 on. */
function countingUp(marked: readonly HeadingLine[]): readonly HeadingLine[] {
  const style = marked[0]?.marker?.style;
  const run = marked.filter(({ marker }) => marker?.style === style);
  return run.length > 1 && run.every(({ marker }, i) => marker?.ordinal === i + 1) ? run : [];
}
