import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Cell, isCellALine, type Report, type Span, type TableReconciliation, touches } from '../../engine';
import { toInlayHint } from '../convert';
import type { Settings } from '../protocol';

/** In `range`: what a wrong number should be, and where a cell has a line of its own the name of its column. */
export function inlayHints(
  document: TextDocument,
  report: Report,
  range: Span,
  { enable, inlayHints: wanted }: Settings,
): InlayHint[] {
  if (!enable || wanted === 'off' || !report.isReport) return [];
  const hints = [...(wanted === 'all' ? columnHints(report) : []), ...report.reconciliation.flatMap(problemHints)];
  return hints.filter(({ at }) => touches(range, { start: at, end: at })).map((hint) => toInlayHint(document, hint));
}

/** A hint by its offset. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip?: string;
  readonly kind: InlayHintKind;
}

const columnHints = (report: Report): readonly Hint[] =>
  report.tables.flatMap((table) =>
    table.definition.rows
      .filter((row) => isCellALine(report, table, row))
      .flatMap(({ columns, cells }) =>
        columns.flatMap(({ label }, i): readonly Hint[] => {
          const cell = table.cells.get(cells[i] ?? `${table.id}..`);
          return cell ? [{ at: cell.span.start, label: `${label}：`, kind: InlayHintKind.Parameter }] : [];
        }),
      ),
  );

/** The wrong cells that the equations single out; else each total that is not the sum of its items. */
function problemHints({ culprits, failures }: TableReconciliation): readonly Hint[] {
  const sums = new Map<Cell, number[]>();
  for (const { equation, left, rightSum } of failures) {
    const [total] = left;
    if (equation.kind === 'total' && total) sums.set(total, [...(sums.get(total) ?? []), rightSum]);
  }
  return [
    ...culprits.map(({ cell, expected }) => expectation(cell, [expected], '有关各式都指向此格')),
    ...[...sums].map(([cell, expected]) => expectation(cell, expected, '各分项之和；错的也可能是某个分项')),
  ];
}

const expectation = ({ span }: Cell, values: readonly number[], tooltip: string): Hint => ({
  at: span.end,
  label: `应为 ${[...new Set(values)].join(' 或 ')}`,
  tooltip,
  kind: InlayHintKind.Type,
});
