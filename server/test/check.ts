/** How rules are tested: text in, text out. `⟦…⟧` marks what a rule is to find; the marks are no part of the text. */
import assert from 'node:assert/strict';
import {
  applyEdits,
  type Finding,
  lint,
  type ParseOptions,
  parse,
  type Rule,
  type RuleContext,
} from '../src/engine/index';
import type { CellRef, SectionKind } from '../src/engine/report';
import type { Span } from '../src/engine/span';
import {
  disputeColumns,
  disputeGroups,
  type Layout,
  officialHeadings,
  type Passage,
  print,
  type ReportData,
  type Style,
} from './print';
import { sample } from './sample';

/** What the user says of a report, and adds to the rules' lists. */
export interface CheckOptions extends ParseOptions, Partial<RuleContext> {}

/** The rule finds exactly what is marked, and says this of it, in text order. */
export function flags(rule: Rule, marked: string, messages: readonly string[], options: CheckOptions = {}): void {
  const { text, spans } = unmark(marked);
  const findings = run(rule, text, options);
  assert.equal(markedLines(text, findings), markedLines(text, spans));
  assert.deepEqual(
    findings.map(({ span }) => span),
    spans,
  );
  assert.deepEqual(
    findings.map(({ message }) => message),
    messages,
  );
}

/** The rule finds nothing. */
export function silent(rule: Rule, text: string, options: CheckOptions = {}): void {
  flags(rule, text, [], options);
}

export interface Mending extends CheckOptions {
  readonly safe: boolean;
  /** The fix of this title instead of the first one. */
  readonly title?: string;
}

/** A fix of the first finding makes the text what it should be, and the finding is gone. */
export function mends(rule: Rule, before: string, after: string, { safe, title, ...options }: Mending): void {
  const findings = run(rule, before, options);
  const [first] = findings;
  const fix = first?.fixes.find((fix) => title === undefined || fix.title === title);
  assert.ok(first && fix, `no such fix: ${first?.fixes.map((fix) => fix.title).join(', ')}`);
  const mended = applyEdits(before, fix.edits);
  assert.equal(mended, after);
  assert.equal(fix.safe, safe);
  const left = run(rule, mended, options);
  assert.ok(left.length < findings.length, 'as many findings as before');
  assert.ok(!left.some(({ message }) => message === first.message), 'the finding stands as before');
}

function run(rule: Rule, text: string, options: CheckOptions): readonly Finding[] {
  const report = parse(text, options);
  // Without this a test of silence could pass because nothing was looked at.
  assert.equal(report.isReport, true, 'the text is no report');
  // Named, because a rule that is off by default runs only then.
  return lint(report, { ...options, rules: [rule], severity: { [rule.id]: rule.severity } });
}

/** The text without its marks, and the spans that they marked. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const [text = '', ...pieces] = marked.split('⟦');
  let result = text;
  const spans = pieces.map((piece): Span => {
    const [words, after] = piece.split('⟧');
    assert.ok(words !== undefined && after !== undefined, `⟦ without ⟧ before ${piece.slice(0, 20)}`);
    const start = result.length;
    result += words + after;
    return { start, end: start + words.length };
  });
  return { text: result, spans };
}

/** The lines on which something is marked, for a message one can read. */
function markedLines(text: string, found: readonly (Span | Finding)[]): string {
  let marked = '';
  let position = 0;
  for (const { start, end } of found.map((item) => ('span' in item ? item.span : item))) {
    marked += `${text.slice(position, start)}⟦${text.slice(Math.max(position, start), end)}⟧`;
    position = end;
  }
  const lines = (marked + text.slice(position)).split('\n');
  return lines.filter((line) => /[⟦⟧]/.test(line)).join('\n');
}

/** What may differ from the sample report, in which nothing is wrong. */
export interface Parts extends Partial<ReportData> {
  /** Words of cells, which need not be numbers. */
  readonly cells?: Readonly<Record<string, string | number>>;
  /** Lines in place of the headings of level 1, with their numbers; '' leaves the line out. */
  readonly lines?: Readonly<Partial<Record<SectionKind, string>>>;
  /** Sections that are not there, with all that is in them. */
  readonly without?: readonly SectionKind[];
  readonly layout?: Layout;
  readonly style?: Partial<Style>;
}

/** The sample report with some parts of it changed. */
export function report({ cells = {}, lines = {}, without = [], layout = 'tabs', style, ...data }: Parts = {}): string {
  const printed = print({ ...sample, ...data }, layout, style);
  const places = Object.entries(cells).map(([ref, words]) => {
    const place = printed.cells.get(ref as CellRef);
    assert.ok(place, `no cell ${ref}`);
    return { span: place, newText: String(words) };
  });
  let text = applyEdits(printed.text, places);
  for (const kind of without) text = cut(text, kind);
  for (const [kind, line] of Object.entries(lines)) {
    text = text.replace(`${heading(kind as SectionKind)}\n`, () => (line === '' ? '' : `${line}\n`));
  }
  return text;
}

/** The sample report on 2020, in the form of 2019. */
export const of2019: Parts = {
  form: '2019',
  year: 2020,
  overview: [{ paragraphs: ['2020年，清溪区共收到政府信息公开申请3件。'] }],
  disclosure: {
    'licenses.lastYear': 40,
    'licenses.change': -3,
    'licenses.processed': 412,
    'procurement.amount': 251000,
  },
};

/** The sample report with these lines in section one. */
export const overview = (...paragraphs: readonly string[]): string => report({ overview: passages(paragraphs) });
export const problems = (...paragraphs: readonly string[]): string => report({ problems: passages(paragraphs) });
export const other = (...paragraphs: readonly string[]): string => report({ other: passages(paragraphs) });
export const passages = (paragraphs: readonly string[]): readonly Passage[] => [{ paragraphs }];

/** The sample report with these lines for headings. */
export const headings = (lines: Parts['lines'] = {}): string => report({ lines });

/** The sample report with these words in cells of table 3: `{ 'granted.total': 5 }`. */
export const requests = (cells: Readonly<Record<string, string | number>>, layout: Layout = 'tabs'): string =>
  report({ layout, cells: Object.fromEntries(Object.entries(cells).map(([id, words]) => [`requests.${id}`, words])) });

/** The sample report with these words in the three groups of table 4. */
export const disputes = (...groups: readonly (readonly (string | number)[])[]): string =>
  report({ cells: disputeCells(...groups) });

export const disputeCells = (...groups: readonly (readonly (string | number)[])[]): Record<string, string | number> =>
  Object.fromEntries(
    groups.flatMap((group, i) =>
      group.map((words, column) => [`disputes.${disputeGroups[i]}.${disputeColumns[column]}`, words]),
    ),
  );

const kinds = Object.keys(officialHeadings) as readonly SectionKind[];
const heading = (kind: SectionKind): string =>
  `${'一二三四五六'.charAt(kinds.indexOf(kind))}、${officialHeadings[kind]}`;

/** The text without a section: from its heading to the next one. */
function cut(text: string, kind: SectionKind): string {
  const start = text.indexOf(heading(kind));
  const ends = kinds.slice(kinds.indexOf(kind) + 1).map((next) => text.indexOf(heading(next)));
  return text.slice(0, start) + text.slice(ends.find((end) => end > start) ?? text.length);
}
