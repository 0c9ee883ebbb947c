import type { CellRef, Equation, Form, TableId } from '../form/form';
import { forms } from '../form/forms';
import { namedTables, notJudgedTable } from '../judgement';
import { cellWords } from '../locate/cells';
import { shortLabel } from '../reconcile/describe';
import type { Check, TableReconciliation } from '../reconcile/reconcile';
import { equationText, withoutNumber } from '../reconcile/terms';
import type { Cell, CellState, Report, Table } from '../report';
import type { Finding, Severity } from '../rule';
import type { Span } from '../span';
import { type Grid, gridOf } from './grid';
import { type Mark, markCells } from './marks';
import { countsOf, type SheetCounts, summaryOf } from './summary';

/** One of the three tables with all that is known of it, to be drawn. */
export interface Sheet {
  readonly id: TableId;
  /** `表三` */
  readonly name: string;
  readonly title: string;
  readonly edition: Form['id'];
  /** `absent`: nothing of it is in the text. Only one that was read has rows. */
  readonly status: Table['status'] | 'absent';
  /** Why it was not read, in Chinese. */
  readonly why: string | undefined;
  readonly span: Span | undefined;
  readonly grid: Grid;
  readonly cells: readonly SheetCell[];
  readonly equations: readonly SheetEquation[];
  /** What is said of the table beside its cells. */
  readonly notes: readonly SheetNote[];
  readonly counts: SheetCounts;
  /** `2 处有误，致 5 式不平 · 1 式未能判断` */
  readonly summary: string;
}

export interface SheetCell extends Mark {
  readonly ref: CellRef;
  /** `属于国家秘密，自然人` */
  readonly name: string;
  readonly span: Span;
  /** As written, blank space made one. */
  readonly text: string;
  readonly content: CellState;
  readonly value: number | undefined;
  readonly isTotal: boolean;
  /** The equations that it takes part in, by their place in the list. */
  readonly equations: readonly number[];
  /** What the findings say of it. */
  readonly notes: readonly string[];
}

export interface SheetEquation {
  readonly kind: Equation['kind'];
  readonly label: string;
  readonly left: readonly CellRef[];
  readonly right: readonly CellRef[];
  readonly leftSum: number;
  readonly rightSum: number;
  readonly state: Check['state'];
  /** It fails, but by the settings or the baseline nothing is said of it. */
  readonly isAccepted: boolean;
  /** `✗ 总计 3 ≠ 自然人 2 + 商业企业 2（左边 3，右边 4）` */
  readonly text: string;
}

export interface SheetNote {
  readonly span: Span;
  readonly severity: Severity;
  readonly text: string;
}

/** The tables 2, 3 and 4, whether or not the text has them. `findings`: those that the user is shown. */
export const sheetsOf = (report: Report, findings: readonly Finding[]): readonly Sheet[] =>
  namedTables.map(({ id, name }) => {
    const table = report.tables.find((candidate) => candidate.id === id);
    const reconciliation = report.reconciliation.find((r) => r.table === table);
    return table && reconciliation
      ? readSheet(report, findings, name, reconciliation)
      : unreadSheet(report, findings, id, name, table);
  });

function readSheet(
  report: Report,
  findings: readonly Finding[],
  name: string,
  reconciliation: TableReconciliation,
): Sheet {
  const { table, checks } = reconciliation;
  const { definition, span } = table;
  const placed = place(table, findings);
  const marks = markCells(reconciliation, placed.onCells);
  const totals = new Set(definition.equations.flatMap(({ kind, left }) => (kind === 'total' ? left : [])));
  const numbers = new Map(checks.map((check, i) => [check, i]));
  const cells = definition.rows.flatMap((row) => {
    const label = withoutNumber(shortLabel(row.label));
    return row.columns.map((column, i): SheetCell => {
      const cell = table.cells.get(row.cells[i] as CellRef) as Cell;
      const found = placed.onCells.get(cell) ?? [];
      const { mark, expected, sums, isAccepted } = marks.ofCell(cell);
      return {
        ref: cell.ref,
        name: `${label}，${column.label}`,
        span: cell.span,
        text: cellWords(report, cell),
        content: cell.state,
        value: cell.value,
        mark,
        expected,
        sums,
        isAccepted,
        isTotal: totals.has(cell.ref),
        equations: marks.equationsOf(cell).map((check) => numbers.get(check) as number),
        notes: [...found.map(({ message }) => message), ...(placed.inProse.get(cell) ?? [])],
      };
    });
  });
  const equations = checks.map((check): SheetEquation => {
    const { kind, label, left, right } = check.equation;
    const { leftSum, rightSum, state } = check;
    const isAccepted = state === 'fails' && !marks.isReported(check);
    const text = equationText(table, check);
    return { kind, label: shortLabel(label), left, right, leftSum, rightSum, state, isAccepted, text };
  });
  const counts = countsOf(reconciliation, cells, marks.isReported);
  return {
    ...identify(report, table.id, name, table),
    status: 'read',
    why: undefined,
    span,
    grid: gridOf(definition),
    cells,
    equations,
    notes: placed.onTable,
    counts,
    summary: summaryOf(counts, cells),
  };
}

function unreadSheet(
  report: Report,
  findings: readonly Finding[],
  id: TableId,
  name: string,
  table: Table | undefined,
): Sheet {
  return {
    ...identify(report, id, name, table),
    status: table ? 'unreadable' : 'absent',
    why: notJudgedTable(table),
    span: table?.span,
    grid: { head: 0, rows: [] },
    cells: [],
    equations: [],
    notes: table ? place(table, findings).onTable : [],
    counts: { equations: 0, culprits: 0, explained: 0, failures: 0, unknown: 0, accepted: 0 },
    summary: table ? '未能读出，未核' : '没有读到，未核',
  };
}

/** A table may be of another edition than the rest of the report. */
function identify({ form }: Report, id: TableId, name: string, table: Table | undefined) {
  const definition = table?.definition ?? form.tables[id];
  const edition = form.tables[id] === definition ? form : forms.find(({ tables }) => tables[id] === definition);
  return { id, name, title: definition.title, edition: (edition ?? form).id };
}

/** The findings by where they stand: on a cell, elsewhere in the table; and those in prose that speak of a cell. */
function place(table: Table, findings: readonly Finding[]) {
  const byStart = new Map(Array.from(table.cells.values(), (cell) => [cell.span.start, cell]));
  const cellAt = ({ start, end }: Span): Cell | undefined => {
    const cell = byStart.get(start);
    return cell?.span.end === end ? cell : undefined;
  };
  const onCells = new Map<Cell, Finding[]>();
  const inProse = new Map<Cell, string[]>();
  const onTable: SheetNote[] = [];
  for (const finding of findings) {
    const { rule, span, severity, message, related } = finding;
    const cell = rule === 'table/value-incomplete' ? undefined : cellAt(span);
    if (cell) onCells.set(cell, [...(onCells.get(cell) ?? []), finding]);
    else if (table.span.start <= span.start && span.end <= table.span.end)
      onTable.push({ span, severity, text: message });
    if (!rule.startsWith('claim/')) continue;
    for (const repeated of new Set(related.flatMap((other) => cellAt(other.span) ?? [])))
      inProse.set(repeated, [...(inProse.get(repeated) ?? []), `正文：${message}`]);
  }
  return { onCells, inProse, onTable };
}
