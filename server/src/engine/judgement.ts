import type { TableId } from './form/form';
import { statutorySections } from './form/titles';
import { headingSpan } from './outline';
import type { Report, Table } from './report';
import type { Span } from './span';

/** Something that could not be judged, and the reason, in Chinese. */
export interface NotJudged {
  readonly kind: 'table' | 'sum' | 'claim' | 'rest' | 'year';
  readonly what: string;
  readonly why: string;
  /** Where to look: undefined where nothing in the text is at fault. */
  readonly span: Span | undefined;
}

/** How much of a report was judged. Silence on what was not must never be taken for approval. */
export interface Judgement {
  /** The number of checks with an outcome: equations, sections, numbers and years in the prose. */
  readonly judged: number;
  readonly notJudged: readonly NotJudged[];
}

/** The tables as their sections number them. */
export const namedTables: readonly { readonly id: TableId; readonly name: string }[] = [
  { id: 'disclosure', name: '表二' },
  { id: 'requests', name: '表三' },
  { id: 'disputes', name: '表四' },
];

/** Why nothing of a table was judged; undefined where it was read. */
export function notJudgedTable(table: Table | undefined): string | undefined {
  if (!table) return '文中没有读到这张表（可能是图片）';
  return table.status === 'unreadable' ? `未读全：${table.why}` : undefined;
}

/** What was judged of a report, and what could not be. Nothing of a text that is no report. */
export function judge(report: Report): Judgement {
  if (!report.isReport) return { judged: 0, notJudged: [] };
  const notJudged: NotJudged[] = [];
  let judged = 0;
  for (const { id, name } of namedTables) {
    const table = report.tables.find((table) => table.id === id);
    const why = notJudgedTable(table);
    if (why) notJudged.push({ kind: 'table', what: name, why, span: table?.span ?? headingOf(report, id) });
  }
  for (const { table, checks } of report.reconciliation) {
    const unknown = checks.filter(({ state }) => state === 'unknown').length;
    judged += checks.length - unknown;
    const name = namedTables.find(({ id }) => id === table.id)?.name ?? '';
    const why = '有的格为空、为“/”或不是数字';
    if (unknown > 0) notJudged.push({ kind: 'sum', what: `${name}的 ${unknown} 处合计`, why, span: table.span });
  }
  for (const claim of report.claims) {
    const [id] = claim.subject.split('.');
    if (report.tables.some((table) => table.id === id && table.status === 'read')) judged += 1;
    else {
      const what = `正文“${wordsAround(report, claim.span)}”`;
      notJudged.push({ kind: 'claim', what, why: '相应的表未读全，无从对照', span: claim.span });
    }
  }
  if (report.end < report.folded.trimEnd().length) {
    const span = { start: report.end, end: report.end };
    notJudged.push({ kind: 'rest', what: '文件后半部分', why: '似为另一份报告，只核第一份', span });
  }
  if (report.year) judged += report.years.filter(({ role }) => role === 'period').length;
  else notJudged.push({ kind: 'year', what: '年份', why: '未能确定报告年度', span: report.title?.span });
  return { judged: judged + statutorySections.length, notJudged };
}

/** The heading of the section that a table belongs in. */
function headingOf({ sections }: Report, id: TableId): Span | undefined {
  const section = sections.find(({ kind }) => kind === id);
  return section && headingSpan(section);
}

/** The clause that a place stands in. */
function wordsAround({ text }: Report, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const from = Math.max(...['，', ',', '。', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  return (before.slice(from) + text.slice(start, end + 1)).trim();
}

/** `已核 78 项，未能核 3 项：表四未读全` */
export function summarize({ judged, notJudged }: Judgement): string {
  if (notJudged.length === 0) return `已核 ${judged} 项`;
  return `已核 ${judged} 项，未能核 ${notJudged.length} 项：${notJudged.map(({ what, why }) => `${what}（${why}）`).join('；')}`;
}
