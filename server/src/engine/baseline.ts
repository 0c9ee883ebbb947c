import { isRecord, type JsonProblem } from './config';
import type { Cell, CellRef, Report, Table } from './report';
import type { Finding } from './rule';
import { contains, type Span } from './span';

/** A finding that was accepted: an entry of `nianbao.baseline.json`. */
export interface Accepted {
  /** Relative to the baseline's folder, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** What was accepted, for people who read the baseline. */
  readonly text: string;
}

/** What holds in a JSON value. An entry that is wrong is left out and told. */
export function readBaseline(json: unknown): {
  readonly accepted: readonly Accepted[];
  readonly problems: readonly JsonProblem[];
} {
  if (!isRecord(json) || json.version !== 1 || !Array.isArray(json.accepted)) {
    const message = '不是基线文件，应写作 { "version": 1, "accepted": [ … ] }';
    return { accepted: [], problems: [{ path: [], message }] };
  }
  const problems: JsonProblem[] = [];
  const accepted = json.accepted.flatMap((item: unknown, i): Accepted[] => {
    if (isAccepted(item)) return [item];
    problems.push({ path: ['accepted', i], message: '应有 file、rule、fingerprint、text 四项文字' });
    return [];
  });
  return { accepted, problems };
}

const isAccepted = (item: unknown): item is Accepted =>
  isRecord(item) && [item.file, item.rule, item.fingerprint, item.text].every((part) => typeof part === 'string');

/** What is left of the findings, which of them were accepted, and which entries accept nothing. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly stale: readonly Accepted[];
}

/** One entry accepts one finding: of two that look the same and one entry, the second stays. `entries` are those of this file. */
export function applyBaseline(report: Report, findings: readonly Finding[], entries: readonly Accepted[]): Applied {
  if (entries.length === 0) return { findings, accepted: [], stale: [] };
  const open = new Map<string, Accepted[]>();
  for (const entry of entries) {
    const key = keyOf(entry.rule, entry.fingerprint);
    const same = open.get(key);
    if (same) same.push(entry);
    else open.set(key, [entry]);
  }
  const isTaken = (finding: Finding) =>
    open.get(keyOf(finding.rule, fingerprint(report, finding)))?.shift() !== undefined;
  const accepted = new Set(findings.filter(isTaken));
  return {
    findings: findings.filter((finding) => !accepted.has(finding)),
    accepted: [...accepted],
    stale: [...open.values()].flat(),
  };
}

const keyOf = (rule: string, fingerprint: string): string => `${rule} ${fingerprint}`;

/** The entry that accepts the finding, of the file of this name. */
export const entryOf = (report: Report, finding: Finding, file: string): Accepted => ({
  file,
  rule: finding.rule,
  fingerprint: fingerprint(report, finding),
  text: excerpt(report, finding.span),
});

/**
 * Tells a finding by its rule, the words under it and the words around them in their line; in a table, where what stands around is other
 * numbers, by the names of row and column. So it survives lines that move, blank space, and edits elsewhere. 16 hexadecimal digits.
 */
export function fingerprint(report: Report, finding: Finding): string {
  const { rule, span } = finding;
  return hash([rule, words(report, span), ...placeOf(report, finding)].join('\n'));
}

function placeOf(report: Report, { span, related }: Finding): readonly string[] {
  const table = report.tables.find((table) => contains(table.span, span));
  if (!table) {
    const before = words(report, { start: lineStart(report, span.start), end: span.start });
    const after = words(report, { start: span.end, end: lineEnd(report, span.end) });
    return [before.slice(-around), after.slice(0, around)];
  }
  const cell = cellAt(table, span);
  if (!cell) return [table.id];
  // A cell may be wrong by its row and by its column, which are two findings.
  const others = related.flatMap((other) => cellAt(table, other.span)?.ref ?? []);
  const axes = [rowOf, columnOf].map((axis) => others.some((ref) => axis(ref) === axis(cell.ref)));
  return [cell.ref, ...axes.map(String)];
}

/** Characters on each side, blank space not counted. */
const around = 12;

const cellAt = (table: Table, span: Span): Cell | undefined =>
  [...table.cells.values()].find((cell) => contains(cell.span, span));
const rowOf = (ref: CellRef): string => ref.slice(0, ref.lastIndexOf('.'));
const columnOf = (ref: CellRef): string => ref.slice(ref.lastIndexOf('.'));

const words = ({ folded }: Report, { start, end }: Span): string => folded.slice(start, end).replace(/\s+/g, '');

const lineStart = ({ folded }: Report, offset: number): number =>
  offset === 0 ? 0 : folded.lastIndexOf('\n', offset - 1) + 1;

function lineEnd({ folded }: Report, offset: number): number {
  const end = folded.indexOf('\n', offset);
  return end < 0 ? folded.length : end;
}

/** `（二）部分公开 · 自然人：12`, or the words in their line. */
function excerpt(report: Report, span: Span): string {
  const table = report.tables.find((table) => contains(table.span, span));
  const cell = table && cellAt(table, span);
  const marked = report.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (table && cell) {
    const row = table.definition.rows.find(({ cells }) => cells.includes(cell.ref));
    const column = row?.columns[row.cells.indexOf(cell.ref)];
    return cut(`${row?.label} · ${column?.label}：${marked || '（空）'}`);
  }
  const line = report.text.slice(lineStart(report, span.start), lineEnd(report, span.end));
  const from = Math.max(0, span.start - lineStart(report, span.start) - around);
  return cut((marked.length > around ? marked : line.slice(from)).replace(/\s+/g, ' ').trim());
}

const cut = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= 40 ? text : `${characters.slice(0, 40).join('')}…`;
};

/** FNV-1a over UTF-16 code units, 64 bits: no secret is kept by it. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
