/** The tree of reports, as data: by organ, then by year, with the years that are missing in between. */
import { countWords, type ProblemCounts } from '../../../server/src/workspace/counts';

export interface ReportFile {
  readonly uri: string;
  /** For people: from the folder of the workspace. */
  readonly path: string;
  readonly organ: string | undefined;
  readonly year: number | undefined;
  readonly counts: Counts;
  /** Why it could not be read. */
  readonly unread: string | undefined;
}

/** As the Problems panel has them, which leaves out hints. */
export type Counts = Omit<ProblemCounts, 'hints'>;

export interface Filter {
  /** Words that the organ, the year or the path must have, all of them. */
  readonly words: string;
  readonly onlyProblems: boolean;
}

export type Node = Group | Report | Missing;

export interface Group {
  readonly kind: 'organ' | 'nameless' | 'unread';
  readonly id: string;
  readonly label: string;
  readonly counts: Counts;
  readonly reports: number;
  /** Years that are missing. */
  readonly missing: number;
  readonly children: readonly (Report | Missing)[];
}

export interface Report {
  readonly kind: 'report';
  readonly id: string;
  readonly label: string;
  /** Where it lies, if its label alone does not tell it from another. */
  readonly place: string | undefined;
  readonly file: ReportFile;
}

export interface Missing {
  readonly kind: 'missing';
  readonly id: string;
  readonly year: number;
}

export const noCounts: Counts = { errors: 0, warnings: 0, informations: 0 };

export const sum = (all: readonly Counts[]): Counts => ({
  errors: all.reduce((total, { errors }) => total + errors, 0),
  warnings: all.reduce((total, { warnings }) => total + warnings, 0),
  informations: all.reduce((total, { informations }) => total + informations, 0),
});

/** `3 个错误 · 1 个警告`; empty where there is none. */
export const counted = (counts: Counts): string => countWords(counts).join(' · ');

export function reportTree(files: readonly ReportFile[], filter: Filter): readonly Group[] {
  const byOrgan = new Map<string, ReportFile[]>();
  for (const file of files) {
    const key = file.unread !== undefined ? '\0unread' : keyOf(file.organ);
    byOrgan.set(key, [...(byOrgan.get(key) ?? []), file]);
  }
  const groups = [...byOrgan].map(([key, members]) => groupOf(key, members, filter));
  return groups.filter(({ children }) => children.length > 0).sort(inOrder);
}

/** The people's government of a place is often called by the place alone, another year. */
const keyOf = (organ: string | undefined): string => organ?.replace(/\s/g, '').replace(/人民政府$/, '') ?? '';

function groupOf(key: string, files: readonly ReportFile[], filter: Filter): Group {
  const kind = key === '\0unread' ? 'unread' : key === '' ? 'nameless' : 'organ';
  const sorted = [...files].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || collator.compare(a.path, b.path));
  const label = kind === 'unread' ? '未能读取' : (sorted[0]?.organ ?? '未写明机关');
  const shown = sorted.filter((file) => passes(file, label, filter));
  const years = new Set(files.map(({ year }) => year));
  const reports = shown.map((file) => reportOf(file, kind, files));
  // What is missing is told of the run of all years, whichever are shown; words that are looked for are not in what is missing.
  const missing = kind === 'organ' && filter.words.trim() === '' ? gaps(years) : [];
  const rows: readonly (Report | Missing)[] = [
    ...reports,
    ...missing.map((year) => ({ kind: 'missing', id: `${key}/${year}`, year }) as const),
  ];
  return {
    ...{ kind, id: `group/${key}`, label, reports: shown.length, missing: missing.length },
    counts: sum(shown.map(({ counts }) => counts)),
    children: rows.toSorted((a, b) => yearOf(b) - yearOf(a)),
  };
}

const yearOf = (row: Report | Missing): number => (row.kind === 'missing' ? row.year : (row.file.year ?? 0));

/** Those between the first and the last that are not there. */
function gaps(years: ReadonlySet<number | undefined>): readonly number[] {
  const known = [...years].filter((year) => year !== undefined);
  const first = Math.min(...known);
  const all = known.length === 0 ? [] : Array.from({ length: Math.max(...known) - first }, (_, i) => first + i);
  return all.filter((year) => !years.has(year));
}

function reportOf(file: ReportFile, kind: Group['kind'], siblings: readonly ReportFile[]): Report {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const byYear = kind === 'organ' && file.year !== undefined;
  const isTwin = siblings.some((other) => other !== file && other.year === file.year);
  const label = byYear ? `${file.year} 年` : name;
  const place = byYear ? (isTwin ? file.path : undefined) : name === file.path ? undefined : file.path;
  return { kind: 'report', id: file.uri, label, place, file };
}

function passes({ organ = '', year, path, counts, unread }: ReportFile, label: string, filter: Filter): boolean {
  if (filter.onlyProblems && unread === undefined && counted(counts) === '') return false;
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const all = `${organ} ${label} ${year ?? ''} ${year ?? ''}年 ${path}`.toLowerCase();
  return words.every((word) => all.includes(word));
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

const ranks: Readonly<Record<Group['kind'], number>> = { organ: 0, nameless: 1, unread: 2 };

const inOrder = (a: Group, b: Group): number => ranks[a.kind] - ranks[b.kind] || collator.compare(a.label, b.label);
