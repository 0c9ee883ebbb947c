import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Cell,
  isCellALine,
  type Report,
  type Span,
  type TableReconciliation,
  touches,
  witnessOf,
} from '../../engine';
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
  const hints = [
    ...(wanted === 'all' ? columnHints(report) : []),
    ...report.reconciliation.flatMap((table) => problemHints(report, table)),
  ];
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

/**
 * The wrong cells that the equations single out; else each total that is not the sum of its items. Where the prose gives the total,
 * an item is wrong rather: then it is not said what the total should be.
 */
function problemHints(report: Report, { checks, culprits, failures }: TableReconciliation): readonly Hint[] {
  const sums = new Map<Cell, number[]>();
  const confirmed = new Set<Cell>();
  for (const check of failures) {
    const [total] = check.left;
    if (check.equation.kind !== 'total' || !total) continue;
    sums.set(total, [...(sums.get(total) ?? []), check.rightSum]);
    if (witnessOf(report, checks, check)?.for === 'total') confirmed.add(total);
  }
  return [
    ...culprits.map(({ cell, expected }) => hintOf(cell, '应为', [expected], '有关各式都指向此格')),
    ...[...sums].map(([cell, found]) =>
      confirmed.has(cell)
        ? hintOf(cell, '分项和', found, '正文所述与总计一致，疑分项有误')
        : hintOf(cell, '应为', found, '各分项之和；错的也可能是某个分项'),
    ),
  ];
}

const hintOf = ({ span }: Cell, words: string, values: readonly number[], tooltip: string): Hint => ({
  at: span.end,
  label: `${words} ${[...new Set(values)].join(' 或 ')}`,
  tooltip,
  kind: InlayHintKind.Type,
});
