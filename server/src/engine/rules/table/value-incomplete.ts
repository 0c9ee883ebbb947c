import { shortLabel } from '../../reconcile/describe';
import type { Check } from '../../reconcile/reconcile';
import type { Cell, Report, Table } from '../../report';
import type { Rule } from '../../rule';
import { type Span, span } from '../../span';

/** Cells that say nothing or `/`: counted once a table, with the sums that nobody can judge for them. */
export const valueIncomplete: Rule = {
  id: 'table/value-incomplete',
  severity: 'information',
  title: '有的格没有填数',
  docs: {
    checks: '每张表有多少格是空格、“/”或“-”，分别计数，每张表只提示一次；并说明因此有哪些合计未能核对。',
    why: '年度报告格式（国办公开办函〔2021〕30号）各格均应填数，没有的填 0；空格和“/”究竟是 0 还是漏填，无从判断。',
    examples: [{ place: 'rows', wrong: '行政强制 | / |', right: '行政强制 | 0 |' }],
    mend: '确无数据的请填 0。若填 0 后各合计均相符，提供一次填齐，由人选用，不会批量自动修改。',
    silent: '规章一行填“/”“-”的（没有规章制定权）不计；没有完整读出的表不计。',
  },
  *check(report) {
    for (const table of report.tables) {
      if (table.status !== 'read') continue;
      const empty = [...table.cells.values()].filter(isEmpty);
      const [first] = empty;
      if (!first) continue;
      const unknown = unknownSums(report, table);
      yield {
        span: placeOf(report, table, empty, first),
        message: `${table.definition.title}有 ${empty.length} 格没有填数（${kindsOf(report, empty)}）${consequence(unknown)}`,
        fixes: unknown.some(({ leftSum, rightSum }) => leftSum !== rightSum)
          ? []
          : [
              {
                title: `将这 ${empty.length} 格填为 0`,
                edits: empty.map((cell) => ({ span: cell.span, newText: '0' })),
                safe: false,
              },
            ],
      };
    }
  },
};

const isEmpty = ({ ref, state }: Cell): boolean =>
  state === 'blank' || (state === 'none' && !ref.startsWith('disclosure.regulatoryRules.'));

/** `空格 10 格、“/”2 格` */
function kindsOf({ folded }: Report, empty: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const { span } of empty) {
    const words = folded.slice(span.start, span.end);
    const isBlank = words === '' || words === '&nbsp;';
    const kind = isBlank ? '空格' : /^[-—–]/.test(words) ? '“-”' : `“${words.startsWith('/') ? '/' : words}”`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Array.from(counts, ([kind, count]) => `${kind} ${count} 格`).join('、');
}

const unknownSums = (report: Report, table: Table): readonly Check[] =>
  (report.reconciliation.find((other) => other.table === table)?.checks ?? []).filter(
    ({ state }) => state === 'unknown',
  );

function consequence(unknown: readonly Check[]): string {
  const [first] = unknown;
  if (!first) return '';
  const label = `“${shortLabel(first.equation.label)}”`;
  return unknown.length === 1 ? `，因此${label}的合计未能核对` : `，因此${label}等 ${unknown.length} 处合计未能核对`;
}

/** The first of the cells that one can see, else the label of its row, else the header's first line. */
function placeOf({ folded }: Report, table: Table, empty: readonly Cell[], first: Cell): Span {
  const seen = empty.find(({ span }) => span.start < span.end);
  const row = table.definition.rows.find(({ cells }) => cells.includes(first.ref));
  const label = row && table.labels.get(row.id);
  const lineEnd = folded.indexOf('\n', table.span.start);
  return (
    seen?.span ?? label ?? span(table.span.start, Math.min(lineEnd < 0 ? table.span.end : lineEnd, table.span.end))
  );
}
