import type { Cell, Claim, Report, Subject, Table } from '../../report';
import type { Related, Rule } from '../../rule';

/** The prose gives another number than the table for requests received, reconsiderations or litigations. */
export const claimTableMismatch: Rule = {
  id: 'claim/table-mismatch',
  severity: 'warning',
  title: '正文数字与表格不符',
  docs: {
    checks: '正文所述收到申请、行政复议、行政诉讼的件数，应与表三、表四一致。',
    why: '正文与表格同出一源，两者不一致必有一错。',
    examples: [
      { place: 'onRequests', wrong: '全年共收到政府信息公开申请5件。', right: '全年共收到政府信息公开申请3件。' },
    ],
    mend: '提供将正文改为表中的数；也可能是表格有误，须核对后选用。',
    silent:
      '收到数等于新收、或新收加上年结转，均视为一致；“其中”之后、某一渠道、约数、别的年份、备案案件等不作比较；同一事项有一处与表格一致的，其余不报。',
  },
  *check(report) {
    for (const subject of [
      'requests.received',
      'disputes.reconsideration',
      'disputes.litigation',
      'disputes.all',
    ] as const) {
      const figure = figureOf(report, subject);
      const claims = report.claims.filter((claim) => claim.subject === subject);
      // A report may count its office and its county: one number that agrees shows that the others count something else.
      if (!figure || claims.some((claim) => figure.agrees(claim))) continue;
      for (const claim of claims) {
        const said = claim.negated ? `“${report.text.slice(claim.span.start, claim.span.end)}”` : `${claim.value}件`;
        yield {
          span: claim.span,
          message: `正文${names[subject]}${claim.negated ? '称' : '为'}${said}，${figure.table}为 ${figure.value}`,
          related: figure.cells,
          fixes: claim.negated
            ? []
            : [
                {
                  title: `将正文改为 ${figure.value}`,
                  edits: [{ span: claim.span, newText: String(figure.value) }],
                  safe: false,
                },
              ],
        };
      }
    }
  },
};

const names: Readonly<Record<Subject, string>> = {
  'requests.received': '收到申请',
  'disputes.reconsideration': '行政复议',
  'disputes.litigation': '行政诉讼',
  'disputes.all': '行政复议、行政诉讼',
};

interface Figure {
  /** The number that the table stands for, and in which table. */
  readonly value: number;
  readonly table: string;
  readonly cells: readonly Related[];
  agrees(claim: Claim): boolean;
}

function figureOf(report: Report, subject: Subject): Figure | undefined {
  const table = report.tables.find(({ id, status }) => subject.startsWith(id) && status === 'read');
  if (!table) return undefined;
  return subject === 'requests.received' ? requestsFigure(report, table) : disputesFigure(table, rowsOf[subject]);
}

/** 新收, or 新收 and 上年结转 together: both are called received. */
function requestsFigure(report: Report, table: Table): Figure | undefined {
  const culprits = report.reconciliation.find((r) => r.table === table)?.culprits ?? [];
  // A wrong cell is told where it stands; the prose is held against what it should be.
  const figureIn = (cell: Cell | undefined) => culprits.find((culprit) => culprit.cell === cell)?.expected ?? cell?.value;
  const received = table.cells.get('requests.received.total');
  const carriedIn = table.cells.get('requests.carriedIn.total');
  const value = figureIn(received);
  if (!received || value === undefined) return undefined;
  const together = value + (figureIn(carriedIn) ?? 0);
  const cells = [{ span: received.span, message: `表中本年新收总计：${received.value}` }];
  return {
    value,
    table: '表中本年新收总计',
    cells,
    agrees: (claim) => claim.value === value || (!claim.negated && claim.value === together),
  };
}

const rowsOf: Readonly<Record<Exclude<Subject, 'requests.received'>, readonly string[]>> = {
  'disputes.reconsideration': ['reconsideration'],
  'disputes.litigation': ['litigationDirect', 'litigationAfter'],
  'disputes.all': ['reconsideration', 'litigationDirect', 'litigationAfter'],
};

const results = ['upheld', 'corrected', 'otherResult', 'pending'] as const;

function disputesFigure(table: Table, rows: readonly string[]): Figure | undefined {
  const items = rows.flatMap((row) => results.map((column) => table.cells.get(`disputes.${row}.${column}`) as Cell));
  const totals = rows.map((row) => table.cells.get(`disputes.${row}.total`) as Cell);
  const sumOfItems = sum(items);
  const sumOfTotals = sum(totals);
  // Blank cells count as nothing only where the two ways to count agree.
  if (items.some(({ state }) => state === 'invalid') || totals.some(({ state }) => state === 'invalid'))
    return undefined;
  if ([...items, ...totals].some(({ state }) => state !== 'number') && sumOfItems !== sumOfTotals) return undefined;
  const shown = items.filter(({ value }) => value);
  return {
    value: sumOfItems,
    table: '表中相应各格之和',
    cells: (shown.length > 0 ? shown : totals).map(({ span, value }) => ({
      span,
      message: `表中此格：${value ?? '空'}`,
    })),
    // Where the total is wrong, prose that agrees with it has a witness, unless it denies a case that a cell names.
    agrees: ({ value }) => value === sumOfItems || (value === sumOfTotals && value !== 0),
  };
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { value = 0 }) => total + value, 0);
