import { isBlank, type Line } from '../read/lines';
import type { Paragraph, Section, Sentence, Table } from '../report';
import { type Span, span } from '../span';

/** Shorter lines end where their paragraph ends; longer ones may have been wrapped by a PDF. */
const wrapLength = 25;

/** The prose: lines outside tables and section headings. Lines that a PDF wrapped are joined. */
export function parseParagraphs(
  folded: string,
  lines: readonly Line[],
  sections: readonly Section[],
  tables: readonly Table[],
): readonly Paragraph[] {
  const paragraphs: { start: number; end: number; section: Section | undefined; sub: Section | undefined }[] = [];
  let open = false;
  let at = 0;
  /** How many sub-sections of the section at `at` have begun. */
  let begun = 0;
  for (const line of lines) {
    if (isBlank(line) || line.pipes > 0 || tables.some(({ span }) => span.start < line.to && line.from < span.end)) {
      open = false;
      continue;
    }
    while (at < sections.length && (sections[at] as Section).span.end <= line.from) {
      at += 1;
      begun = 0;
    }
    const section = sections[at] && (sections[at] as Section).span.start < line.to ? sections[at] : undefined;
    if (section && section.titleSpan.start < line.to && line.from < section.titleSpan.end) {
      open = false;
      continue;
    }
    const subs = section?.children ?? [];
    while (begun < subs.length && (subs[begun] as Section).span.start < line.to) begun += 1;
    const sub = section && begun > 0 ? subs[begun - 1] : undefined;
    const heading = sub && sub.span.start >= line.from;
    const last = paragraphs.at(-1);
    if (open && last && !heading && !startsItem(folded, line)) last.end = line.to;
    else paragraphs.push({ start: heading ? sub.titleSpan.start : line.from, end: line.to, section, sub });
    open = line.to - line.from >= wrapLength && !/[。;:!?”)]/.test(folded.charAt(line.to - 1));
  }
  return paragraphs.map(({ start, end, section, sub }) => ({
    span: span(start, end),
    section: section?.kind,
    heading: sub?.titleSpan,
    aboutRequests: sub !== undefined && /依\s*申\s*请/.test(folded.slice(sub.titleSpan.start, sub.titleSpan.end)),
  }));
}

const startsItem = (folded: string, line: Line): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}[、是]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)(?!项)|\d{1,2}[.、](?!\d))/.test(
    folded.slice(line.from, line.from + 8),
  );

/** The sentences of a paragraph: up to 。 ! ? or the paragraph's end. */
export function sentencesOf(folded: string, paragraph: Paragraph): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { end } = paragraph.span;
  let start = paragraph.span.start;
  while (start < end) {
    let stop = start;
    let hasBlank = false;
    for (; stop < end && !isStop(folded.charCodeAt(stop)); stop += 1) hasBlank ||= folded.charCodeAt(stop) <= 0x20;
    stop = Math.min(stop + 1, end);
    const words = folded.slice(start, stop);
    const text = hasBlank ? words.replace(/\s+/g, '') : words;
    const from = text.length === words.length ? start : start + words.search(/\S/);
    if (text !== '') sentences.push({ span: span(from, stop), text, paragraph });
    start = stop;
  }
  return sentences;
}

const isStop = (unit: number): boolean => unit === 0x3002 || unit === 0x21 || unit === 0x3f;

/** Where characters `from` to `to` of the sentence's words stand in the folded text. */
export function inText(folded: string, sentence: Sentence, from: number, to: number): Span {
  let at = sentence.span.start;
  if (sentence.text.length === sentence.span.end - at) return span(at + from, at + to);
  let start = at;
  for (let seen = 0; seen < to; at += 1) {
    if (/\s/.test(folded.charAt(at))) continue;
    if (seen === from) start = at;
    seen += 1;
  }
  return span(start, at);
}
