import type { CodeLens } from 'vscode-languageserver';
import { judge, type Severity, type Table, type TableReconciliation } from '../../engine';
import { countWords } from '../../workspace/counts';
import type { Checked } from '../cache';
import type { Client } from '../capabilities';
import { toCodeLens } from '../convert';
import { safeFix } from './fix-all';

const showProblems = 'workbench.panel.markers.view.focus';
const fixAll = 'nianbao.fixAll';
const showTable = 'nianbao.showReconciliation';

/** Over the report: its year, organ and counts. Over each table: whether its equations hold. */
export function codeLenses(checked: Checked, client: Client): CodeLens[] {
  const { document, report, scope } = checked;
  if (!report.isReport || !scope.live) return [];
  const lenses = [reportLens(checked), ...report.tables.flatMap((table) => tableLenses(checked, table, client))];
  return lenses.map((lens) => toCodeLens(document, lens, client));
}

/** A line of small print by the offset it stands over; one without a command is words only. */
export interface Lens {
  readonly at: number;
  readonly title: string;
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

function reportLens({ report, findings }: Checked): Lens {
  const { title, year, organ } = report;
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  // As the Problems panel has them, which leaves out hints.
  const counts = countWords({ errors: count('error'), warnings: count('warning'), informations: count('information') });
  const unjudged = judge(report).notJudged.length;
  const words = [year ? `${year.value} 年` : '年度不明', ...(organ ? [organ.replace(/人民政府$/, '')] : [])];
  return {
    at: title?.span.start ?? 0,
    title: [
      ...words,
      ...(counts.length > 0 ? counts : ['没有发现问题']),
      ...(unjudged > 0 ? [`${unjudged} 项未能核`] : []),
    ].join(' · '),
    ...(counts.length > 0 && { command: showProblems }),
  };
}

function tableLenses({ document, report, findings }: Checked, table: Table, client: Client): readonly Lens[] {
  const at = table.span.start;
  if (table.status === 'unreadable') return [{ at, title: `未能读出${table.why ? `：${table.why}` : ''}` }];
  // Words that lead nowhere are no lens.
  const view: readonly Lens[] = client.commands.includes(showTable)
    ? [{ at, title: '查看表格', command: showTable, arguments: [document.uri, table.id] }]
    : [];
  const reconciliation = report.reconciliation.find((r) => r.table === table);
  if (!reconciliation || reconciliation.checks.length === 0) return view;
  const { title, fails } = verdict(reconciliation);
  const own = findings.filter(({ span }) => table.span.start <= span.start && span.end <= table.span.end);
  const isSilenced = fails && own.length === 0;
  return [
    isSilenced ? { at, title: `${title} · 按设置或基线不报` } : { at, title, ...(fails && { command: showProblems }) },
    ...view,
    // The command mends what it can without asking: not offered where there is nothing of the kind.
    ...(own.some(safeFix) ? [{ at, title: '修正', command: fixAll }] : []),
  ];
}

/** Never right where something could not be judged: that is said. */
function verdict({ table, checks, culprits, shift, failures }: TableReconciliation): { title: string; fails: boolean } {
  const unknown = checks.filter(({ state }) => state === 'unknown').length;
  const wrong = culprits.length + Number(shift !== undefined) + failures.length;
  const isEmpty = [...table.cells.values()].every(({ state }) => state !== 'number');
  const unjudged = unknown > 0 ? [`${unknown} 式未能判断`] : [];
  if (isEmpty) return { title: '勾稽未能判断：表中没有数字', fails: false };
  if (wrong > 0) return { title: [`勾稽 ✗ ${wrong} 处`, ...unjudged].join(' · '), fails: true };
  if (unknown === checks.length) return { title: '勾稽未能判断', fails: false };
  return { title: ['勾稽 ✓', ...unjudged].join(' · '), fails: false };
}
