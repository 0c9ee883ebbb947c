import { statutoryNumber } from '../form/titles';
import { toHanzi } from '../numeral';
import { misplaced } from '../outline';
import { inProse } from '../prose';
import type { Marker, Report, Section } from '../report';
import { enumerationsOf, isBegunOtherwise } from '../rules/outline/enumeration-gap';
import { type Edit, type Span, span } from '../span';

export interface Renumbering {
  /** Of numbers alone; empty where they count right already. */
  readonly edits: readonly Edit[];
  /** The number at the place is wrong, or the one that follows it: whoever looks there can see it. */
  readonly isHere: boolean;
  /** Words like `第三部分` that name a number which changes. They stay: only a person knows which one they mean. */
  readonly references: readonly Span[];
}

/**
 * Makes a heading or an item of a list, and those of its level that follow it in its section, count on from the one before:
 * `一、`, `（一）`, `1.`, `（1）` and `一是`. It is the one on the offset's line, the last one before the offset; else, where `isAsked`,
 * the next heading. The six sections keep the numbers that their titles have, and are left alone where they changed places.
 */
export function renumber(report: Report, offset: number, isAsked: boolean): Renumbering | undefined {
  if (!report.isReport) return undefined;
  const runs = runsOf(report);
  const items = runs.flatMap((run) => run.items);
  const item = itemOnLine(report, items, offset) ?? (isAsked ? nextHeading(items, offset) : undefined);
  const run = item && runs.find((run) => run.items.includes(item));
  if (!run) return undefined;
  const at = run.items.indexOf(item);
  const changed = run.items.slice(at).flatMap((other, i) => {
    const wanted = run.numberOf(at + i, at);
    return wanted === other.number ? [] : [{ item: other, wanted }];
  });
  const edits = changed.map(({ item: { digits }, wanted }) => ({
    span: digits,
    newText: written(wanted, report.text.slice(digits.start, digits.end)),
  }));
  const isHere = run.items.slice(at, at + 2).some((one) => changed.some((other) => other.item === one));
  return { edits, isHere, references: referencesTo(report, new Set(changed.map((one) => one.item.number))) };
}

/** A number that heads a line, a sentence or a clause. */
interface Item {
  readonly number: number;
  /** The characters of the number, without brackets and marks. */
  readonly digits: Span;
  readonly isHeading: boolean;
}

/** Items that count as one. `numberOf`: what the item at an index should be, where those from `from` on are counted anew. */
interface Run {
  readonly items: readonly Item[];
  readonly numberOf: (index: number, from: number) => number;
}

function runsOf(report: Report): readonly Run[] {
  const children = report.sections.flatMap((section) =>
    ofStyles(report, section).flatMap((list) => counted(list, () => 1)),
  );
  const enumerations = parted(enumerationsOf(report).map((item) => ({ ...item, isHeading: false })));
  const firstOf = (list: readonly Item[]): number => {
    const [first] = enumerationsOf(report).filter(({ digits }) => digits.start === list[0]?.digits.start);
    return first && first.number > 1 && isBegunOtherwise(report, first, first.part) ? first.number : 1;
  };
  return [
    ...sectionRun(report),
    ...children,
    ...enumerations.flatMap((list) => counted(list, firstOf)),
    // A number on its own is no list: `12.` may count something else.
    ...parted(listItems(report)).flatMap((list) => counted(list, () => 1).filter(({ items }) => items.length > 1)),
  ];
}

/** The sections bear their own numbers, moved on by the sections of the organ's own that stand before them. */
function sectionRun(report: Report): readonly Run[] {
  const sections = report.sections.filter(({ marker }) => marker);
  if (misplaced(report).length > 0) return [];
  const items = sections.map(({ marker }) => itemOf(report, marker as Marker));
  const numberOf = (index: number): number => {
    const own = sections.slice(0, index).filter(({ kind }) => !kind).length;
    const kind = sections[index]?.kind;
    return kind ? statutoryNumber(kind) + own : index === 0 ? 1 : numberOf(index - 1) + 1;
  };
  return [{ items, numberOf }];
}

const itemOf = ({ folded }: Report, { span: { start, end }, ordinal }: Marker): Item => {
  const { 0: digits = '', index = 0 } = /[一二三四五六七八九十]+|\d+/.exec(folded.slice(start, end)) ?? {};
  return { number: ordinal, digits: span(start + index, start + index + digits.length), isHeading: true };
};

/** The sub-headings of a section, those of one writing together. */
function ofStyles(report: Report, { children }: Section): readonly (readonly Item[])[] {
  const markers = children.flatMap(({ marker }) => marker ?? []);
  const styles = [...new Set(markers.map(({ style }) => style))];
  return styles.map((style) =>
    markers.filter((marker) => marker.style === style).map((marker) => itemOf(report, marker)),
  );
}

const listItem = /(?:\((\d{1,2})\)(?!项)|(\d{1,2}) {0,2}[.、])(?=[^\d\s])/g;

/** `1.` and `（1）` at the beginning of lines and sentences. */
function listItems(report: Report): readonly (Item & { readonly part: string })[] {
  const items: (Item & { part: string })[] = [];
  for (const { match, span: at, paragraph } of inProse(report, listItem)) {
    const digits = match[1] ?? match[2] ?? '';
    const before = report.folded.slice(paragraph.span.start, at.start).trimEnd();
    if (before !== '' && !/[。;:]$/.test(before)) continue;
    const start = at.start + match[0].indexOf(digits);
    const part = `${match[1] ? '()' : '.'} ${paragraph.section} ${paragraph.heading?.start}`;
    items.push({ number: Number(digits), digits: span(start, start + digits.length), isHeading: false, part });
  }
  return items;
}

function parted<T extends Item & { readonly part: unknown }>(items: readonly T[]): readonly (readonly T[])[] {
  return [...new Set(items.map(({ part }) => part))].map((part) => items.filter((item) => item.part === part));
}

/**
 * The lists that stand one after the other, each from 1 on. A 1 behind a single 1, or between numbers that go on, is an item that
 * was put in.
 */
function counted(items: readonly Item[], firstOf: (items: readonly Item[]) => number): readonly Run[] {
  const lists: Item[][] = [];
  let open: Item[][] = [];
  for (const [i, item] of items.entries()) {
    const last = open.at(-1);
    // An inner list may have ended: then this goes on with an outer one.
    const at = item.number > 1 ? open.findLastIndex((list) => list.at(-1)?.number === item.number - 1) : -1;
    if (at >= 0) {
      open = open.slice(0, at + 1);
      open[at]?.push(item);
    } else if (last && !(item.number === 1 && last.length > 1 && items[i + 1]?.number === 2)) last.push(item);
    else {
      open.push([item]);
      lists.push(...open.slice(-1));
    }
  }
  return lists.map((list) => ({
    items: list,
    numberOf: (index, from) => (from === 0 ? firstOf(list) : (list[from - 1] as Item).number + 1) + index - from,
  }));
}

function itemOnLine({ folded }: Report, items: readonly Item[], offset: number): Item | undefined {
  const start = folded.lastIndexOf('\n', offset - 1) + 1;
  const end = folded.indexOf('\n', offset);
  const here = items
    .filter(({ digits }) => digits.start >= start && (end < 0 || digits.start < end))
    .sort((a, b) => a.digits.start - b.digits.start);
  return here.findLast(({ digits }) => digits.start <= offset) ?? here[0];
}

const nextHeading = (items: readonly Item[], offset: number): Item | undefined =>
  items
    .filter(({ isHeading, digits }) => isHeading && digits.start >= offset)
    .sort((a, b) => a.digits.start - b.digits.start)[0];

const reference = /(?<![条款])第 ?\(?([一二三四五六七八九十]{1,3}|\d{1,2})\)? ?(?:个?部分|项|点|方面|小?节|章)/g;

function referencesTo(report: Report, numbers: ReadonlySet<number>): readonly Span[] {
  if (numbers.size === 0) return [];
  const names = new Set([...numbers].flatMap((number) => [toHanzi(number), String(number)]));
  return Array.from(inProse(report, reference)).flatMap(({ match, span: at }) =>
    names.has(match[1] ?? '') ? [at] : [],
  );
}

/** In the spelling of the number that was there. */
function written(number: number, like: string): string {
  if (/[０-９]/.test(like)) {
    return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  return /\d/.test(like) ? String(number) : toHanzi(number);
}
