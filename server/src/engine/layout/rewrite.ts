import { fold } from '../fold';
import { wordsKey } from '../form/form';
import { parse } from '../parse/parse';
import { type TableWord, tableText } from '../parse/tableText';
import type { CellRef, Report, Table } from '../report';
import { applyEdits, type Edit, type Span, span } from '../span';
import { align, jumbledSlots } from './align';
import { draw, type TableLayout } from './draw';
import { type Slot, type Slots, slotsOf, type WordSlot } from './slots';

/**
 * Writes tables of the report in another layout, each word of each cell kept. Only tables that were read whole, whose every word
 * has a place in the form, and that give the same values when they are read again; undefined where there is none, or nothing
 * to change.
 */
export type TableWriter = (tables: readonly Table[], layout: TableLayout) => readonly Edit[] | undefined;

export function tableWriter(report: Report): TableWriter {
  const drafts = new Map(report.tables.map((table) => [table, draftOf(report, table)]));
  const before = describe(report);
  return (tables, layout) => {
    const edits = tables.flatMap((table) => {
      const draft = drafts.get(table);
      const edit = draft && editOf(report, draft, layout);
      return edit ? [edit] : [];
    });
    // The proof: read again, every table has the same words in the same cells.
    const options = { year: report.year?.value, form: report.form.id };
    return edits.length > 0 && describe(parse(applyEdits(report.text, edits), options)) === before ? edits : undefined;
  };
}

/** A table ready to be drawn: where it stands, lines and all, and what stands in each of its places. */
interface Draft {
  readonly form: Slots;
  readonly span: Span;
  readonly words: ReadonlyMap<Slot, string>;
}

function editOf({ text }: Report, { form, span: whole, words }: Draft, layout: TableLayout): Edit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const drawn = draw(form, layout, eol, (slot) => words.get(slot) ?? '').join('');
  // In Markdown a line right above or below a table would be a part of it.
  const isMarkdown = layout === 'markdown';
  const next = lineEnd(text, whole.end) + 1;
  const above = isMarkdown && isWritten(text, lineStart(text, whole.start - 1), whole.start) ? eol : '';
  const below = isMarkdown && isWritten(text, next, lineEnd(text, next)) ? eol : '';
  const newText = above + drawn + below;
  return newText === text.slice(whole.start, whole.end) ? undefined : { span: whole, newText };
}

function draftOf(report: Report, table: Table): Draft | undefined {
  if (table.status !== 'read') return undefined;
  const form = slotsOf(table.definition);
  const all = tableText(report, table);
  const words = new Map<Slot, string>();
  const said: string[] = [];
  let skipped = 0;
  let at = 0;
  for (const { slots, label, values, row } of passages(form)) {
    const begins = (word: TableWord): boolean =>
      (word.kind === 'label' && word.row === row) || (word.kind === 'value' && values.has(word.ref));
    const begun = all.findIndex((word, i) => i >= at && begins(word));
    const found = begun < 0 ? undefined : place(report, slots, all.slice(at, begun), said, at === 0);
    if (!found) return undefined;
    for (const [slot, text] of found.words) words.set(slot, text);
    skipped += found.skipped;
    said.push(...slots.map(({ key }) => key));
    for (at = begun; at < all.length && begins(all[at] as TableWord); at += 1) {
      const word = all[at] as TableWord;
      const slot = word.kind === 'value' ? values.get(word.ref) : label;
      if (slot) words.set(slot, plain(report, word.span));
    }
  }
  const used = all.slice(skipped);
  const whole = at === all.length ? wholeLines(report, used, table) : undefined;
  if (!whole || !isCovered(report, whole, used)) return undefined;
  const rows = form.rows.filter(({ head, body, row }) => row || [...head, ...body].some((slot) => words.has(slot)));
  return { form: { ...form, rows }, span: whole, words };
}

const isWords = (slot: Slot): slot is WordSlot => slot.kind === 'words';

/** A row with values, and the places of words before it. */
interface Passage {
  readonly slots: readonly WordSlot[];
  readonly row: string;
  readonly label: Slot | undefined;
  readonly values: ReadonlyMap<CellRef, Slot>;
}

function passages({ rows }: Slots): readonly Passage[] {
  const found: Passage[] = [];
  let slots: WordSlot[] = [];
  for (const { head, body, row } of rows) {
    slots.push(...(row ? head.slice(0, -1) : [...head, ...body]).filter(isWords));
    if (!row) continue;
    const values = body.flatMap((slot) => (slot.kind === 'value' ? [[slot.ref, slot] as const] : []));
    found.push({ slots, row, label: head.at(-1), values: new Map(values) });
    slots = [];
  }
  return found;
}

/** The words before a row, in their places. */
function place(
  report: Report,
  slots: readonly WordSlot[],
  before: readonly TableWord[],
  said: readonly string[],
  isFirst: boolean,
): { readonly words: ReadonlyMap<Slot, string>; readonly skipped: number } | undefined {
  if (before.some(({ kind }) => kind !== 'words')) return undefined;
  const wanted = new Set(slots.map(({ key }) => key));
  const texts = before.flatMap(({ span }) => {
    const text = plain(report, span);
    // `自然人 法人或其他组织 总计`: several cells that nothing but a space parts.
    const parts = text.split(/\s+/);
    return parts.length > 1 && parts.every((part) => wanted.has(keyOf(part))) ? parts : [text];
  });
  const keys = texts.map(keyOf);
  const aligned = align(slots, keys, said, false);
  const jumbled = aligned ? undefined : jumbledSlots(slots, keys);
  if (jumbled) return { words: new Map(jumbled.map((slot) => [slot, slot.words])), skipped: 0 };
  // A caption before the header is none of the table's words; what stands before half a header may be the other half.
  const captioned = !aligned && isFirst ? align(slots, keys, said, true) : aligned;
  if (!captioned || (captioned.skipped > 0 && captioned.places.size < slots.length)) return undefined;
  const words = Array.from(
    captioned.places,
    ([slot, [first, last]]) => [slot, texts.slice(first, last + 1).join('')] as const,
  );
  return { words: new Map(words), skipped: captioned.skipped };
}

const keyOf = (text: string): string => wordsKey(fold(text));

/** The words without the line ends and the marks of cells that may stand within. */
const plain = ({ text }: Report, { start, end }: Span): string =>
  Array.from(text.slice(start, end).matchAll(/[^\t\r\n|]+/g), ([part]) => part.trim()).join('');

/** The lines from the first of the words to the last cell, with those around them that hold nothing but marks of cells. */
function wholeLines({ text }: Report, [first]: readonly TableWord[], table: Table): Span | undefined {
  if (!first) return undefined;
  let start = lineStart(text, first.span.start);
  while (start > 0 && isMarks(text.slice(lineStart(text, start - 1), start))) start = lineStart(text, start - 1);
  let end = lineEnd(text, table.span.end);
  while (end < text.length && isBars(text.slice(end, lineEnd(text, end + 1)))) end = lineEnd(text, end + 1);
  while (/[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return span(start, end);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
const isWritten = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() !== '';
const isMarks = (line: string): boolean => /[\t|]/.test(line) && /^[\s|]*$/.test(line);
const isBars = (line: string): boolean => line.includes('|') && /^[\s|]*$/.test(line);

/** Nothing stands between the words that would be lost. */
function isCovered({ text }: Report, { start, end }: Span, words: readonly TableWord[]): boolean {
  let rest = '';
  let at = start;
  for (const { span: own } of words) {
    rest += text.slice(at, Math.max(at, own.start));
    at = Math.max(at, own.end);
  }
  return /^[\s|]*$/.test((rest + text.slice(at, end)).replace(/^\|(?: ?:?-{3,}:? ?\|)+/gm, ''));
}

/** What must not change: the outline, and the words of each cell. */
function describe({ folded, tables, sections, form }: Report): string {
  const cells = tables.map(({ id, status, definition, cells }) => {
    let words = `${id} ${status} ${definition.rows.length}`;
    for (const { state, span } of cells.values()) words += `\n${state} ${folded.slice(span.start, span.end)}`;
    return words;
  });
  return [form.id, ...sections.map(({ kind, children }) => `${kind} ${children.length}`), ...cells].join('\n');
}
