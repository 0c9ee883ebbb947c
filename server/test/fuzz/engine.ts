/** What holds for the engine on any text whatever. */
import assert from 'node:assert/strict';
import {
  applyEdits,
  detect,
  type Edit,
  internalRule,
  judge,
  type LintOptions,
  lint,
  mend,
  neaten,
  parse,
  type Report,
  rules,
  type Span,
} from '../../src/engine/index';
import { safeFixes } from '../../src/engine/mend';
import { parted } from './places';

/** Those that are off unless asked for, too. */
const everyRule: LintOptions = { severity: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) };

/** Throws an error that says what does not hold. */
export function checkEngine(text: string): void {
  detect(text);
  const report = parse(text);
  const findings = lint(report, everyRule);
  judge(report);
  assert.deepEqual(
    findings.filter(({ rule }) => rule === internalRule),
    [],
  );
  spansHold(report, text);
  spansHold(findings, text);
  findings.reduce((last, { span: { start } }) => {
    assert.ok(last <= start, 'findings out of order');
    return start;
  }, 0);

  lint(parse(`${text}x`));
  assert.deepEqual(lint(parse(text), everyRule), findings, 'the second run differs');

  assert.equal(report.folded.length, text.length);
  apart(report.sections, 'sections');
  for (const { children } of report.sections) apart(children, 'sub-sections');
  for (const { cells } of report.tables)
    apart(
      [...cells.values()].sort((a, b) => a.span.start - b.span.start),
      'cells',
    );
  apart(report.paragraphs, 'paragraphs');

  for (const { rule, fixes } of findings) {
    for (const { edits } of fixes) together(text, edits, rule);
  }
  mendsConverge(text);
  neatensOnce(report);
}

/** By rounds of our own, in which no two edits touch: so `mend` changes nothing but what its fixes say. */
function mendsConverge(text: string): void {
  let mended = text;
  for (let round = 0; ; round += 1) {
    const fixes = safeFixes(lint(parse(mended), everyRule));
    if (fixes.length === 0) break;
    assert.ok(round < 10, `fixes do not converge: ${fixes.map(({ title }) => title).join('; ')}`);
    mended = edited(
      mended,
      fixes.flatMap(({ edits }) => edits),
      'together',
    );
  }
  assert.equal(mend(text, everyRule).text, mended, 'mend goes another way');
}

function neatensOnce(report: Report): void {
  const neat = edited(report.text, neaten(report), 'neaten');
  if (neat === report.text) return;
  const after = parse(neat);
  assert.deepEqual(neaten(after), [], 'neatened twice');
  assert.equal(digitsOf(after), digitsOf(report), 'neatening changes a number');
}

/** The digits of a text outside the markers of its headings, which may be written in either way. */
function digitsOf({ text, sections }: Report): string {
  const markers = sections.flatMap((section) => [section, ...section.children]).flatMap(({ marker }) => marker ?? []);
  const edits = markers.map(({ span }): Edit => ({ span, newText: '' }));
  return applyEdits(text, edits).replace(/[^\d０-９]/g, '');
}

/** The text after edits, put together apart from the engine. */
function edited(text: string, edits: readonly Edit[], name: string): string {
  let result = '';
  let position = 0;
  for (const { span, newText } of together(text, edits, name)) {
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}

/** The edits in their order. They lie in the text, do not overlap, and part neither a surrogate pair nor a line end. */
function together(text: string, edits: readonly Edit[], name: string): readonly Edit[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let position = 0;
  for (const { span } of ordered) {
    assert.ok(
      position <= span.start && span.start <= span.end && span.end <= text.length,
      `${name}: overlapping edits`,
    );
    for (const at of [span.start, span.end]) {
      assert.doesNotMatch(
        text.slice(Math.max(0, at - 1), at + 1),
        parted,
        `${name}: an edit parts what belongs together`,
      );
    }
    position = span.end;
  }
  return ordered;
}

/** Every span anywhere in what was read lies in the text. */
function spansHold(whole: unknown, { length }: string): void {
  const seen = new Set<unknown>();
  const rest: unknown[] = [whole];
  for (let value = rest.pop(); value !== undefined || rest.length > 0; value = rest.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const { start, end } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number') {
      assert.ok(0 <= start && start <= end && end <= length, `a span from ${start} to ${end} of ${length}`);
    }
    for (const part of value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value))
      rest.push(part);
  }
}

function apart(parts: readonly { readonly span: Span }[], name: string): void {
  parts.reduce((last, { span: { start, end } }) => {
    assert.ok(last <= start, `${name} overlap at ${start}`);
    return end;
  }, 0);
}
