import type { CellRef } from '../../src/engine/report';
import type { PrintedReport } from '../arbitrary';
import { columns, disputeColumns, disputeGroups } from '../print';
import { sample } from '../sample';
import { headingOf, here, type Mutation, planted, reprint, withNumbers, withWords } from './mutation';
import { innerRows } from './rows';

/** Only numbers can be wrong: cells that say `/` make no sum. */
const numbersOnly = { style: { zero: '0', ruleZero: '0' } } as const;

const refsOf = ({ printed }: PrintedReport, table: string): readonly CellRef[] =>
  [...printed.cells.keys()].filter((ref) => ref.startsWith(table));

const numberOf = ({ data }: PrintedReport, row: string, column: (typeof columns)[number]): number =>
  data.requests[row]?.[columns.indexOf(column)] ?? 0;

export const tableMutations: readonly Mutation[] = [
  {
    rule: 'table/cell-mismatch',
    reports: numbersOnly,
    apply(report, pick) {
      const ref = pick(refsOf(report, 'requests.'));
      const [, row = '', column = ''] = /^requests\.(.+)\.(\w+)$/.exec(ref) ?? [];
      const value = numberOf(report, row, column as (typeof columns)[number]);
      const wrong = pick([value + 1, value - 1, value * 10, value + 100, Math.floor(value / 10), 7]);
      return wrong === value || wrong < 0 ? undefined : withNumbers(report, new Map([[ref, wrong]]), [ref]);
    },
  },
  {
    rule: 'table/balance-mismatch',
    reports: numbersOnly,
    beside: ['claim/table-mismatch'],
    apply(report, pick) {
      const column = pick(columns.slice(0, -1));
      const row = pick(['received', 'carriedIn', 'carriedOut']);
      const more = pick([1, 2, 10]);
      const wrong = new Map<CellRef, number>(
        ([column, 'total'] as const).map((name) => [`requests.${row}.${name}`, numberOf(report, row, name) + more]),
      );
      return withNumbers(report, wrong, [`requests.received.${column}`, ...wrong.keys()]);
    },
  },
  {
    rule: 'table/cell-invalid',
    reports: numbersOnly,
    apply(report, pick) {
      // Where blanks part the cells, nobody can tell a word in one from a label.
      if (report.layout === 'spaces') return undefined;
      const words = pick(['1O', 'O', 'l2', '3o', '1l', '2.5.1', '2..1']);
      return withWords(report, pick([...report.printed.cells.keys()]), words);
    },
  },
  {
    rule: 'table/total-mismatch',
    reports: numbersOnly,
    beside: ['claim/table-mismatch'],
    apply(report, pick) {
      const group = pick(disputeGroups);
      const column = pick(disputeColumns);
      const index = disputeGroups.indexOf(group) * disputeColumns.length + disputeColumns.indexOf(column);
      const wrong = new Map<CellRef, number>([
        [`disputes.${group}.${column}`, (report.data.disputes[index] ?? 0) + pick([1, 2, 10])],
      ]);
      return withNumbers(report, wrong, [`disputes.${group}.total`, ...wrong.keys()]);
    },
  },
  {
    rule: 'table/row-missing',
    reports: numbersOnly,
    apply(report, pick) {
      const { text } = report.printed;
      const { label, whole, neighbour, isLast } = pick(innerRows(report));
      const [before, after] = [text.slice(0, whole.start), text.slice(whole.end)];
      const gap = text.slice(whole.start, label.start);
      const row = text.slice(label.start, whole.end);
      switch (pick(['missing', 'doubled', 'unknown'])) {
        case 'missing': {
          const { start } = neighbour;
          if (isLast) return planted(text.slice(0, start) + here + text.slice(start, whole.start) + after);
          return planted(before + text.slice(whole.end, start) + here + text.slice(start));
        }
        case 'doubled':
          // What other rows are called, too, may stand twice; nobody looks behind the last row.
          return isLast || /其他|总计/.test(row) ? undefined : planted(before + gap + row + gap + here + row + after);
        default:
          return isLast ? undefined : planted(`${before}${gap}${here}9.另行办理的来件${text.slice(label.end)}`);
      }
    },
  },
  {
    rule: 'table/label-changed',
    reports: { style: { splitLabels: false } },
    apply(report, pick) {
      const { text } = report.printed;
      const labels = innerRows(report).map(({ label }) => label);
      const long = labels.filter(({ start, end }) => /^[^\s（(“"]{8,}$/.test(text.slice(start, end)));
      if (pick([true, false])) {
        const [right, wrong] = pick([
          ['本年制发件数', '本年度发件数'],
          ['现行有效件数', '现行有效件'],
          ['本年废止件数', '本年废除件数'],
          ['对外公开总数量', '对外公开数量'],
          ['采购总金额', '采购金额'],
        ] as const);
        const at = text.indexOf(right, headingOf(report, 'disclosure').end);
        return at < 0 ? undefined : planted(text.slice(0, at) + here + wrong + text.slice(at + right.length));
      }
      const label = pick(long);
      const words = text.slice(label.start, label.end);
      const at = 4 + pick([0, 1, 2, 3].filter((place) => place < words.length - 5));
      const number = /^\d\.|^[一二四]、/.exec(words)?.[0] ?? '';
      const wrong = pick([words.slice(0, at) + words.slice(at + 1), `${words.slice(0, at)}某${words.slice(at + 1)}`]);
      const marked = here + number + here + wrong.slice(number.length);
      return planted(text.slice(0, label.start) + marked + text.slice(label.end));
    },
  },
  {
    rule: 'table/form-outdated',
    reports: { style: { title: 'organ-first', splitLabels: false } },
    apply(report, pick) {
      const { form } = report.data;
      const year = form === '2019' ? pick([2021, 2022, 2023, 2025]) : pick([2019, 2020]);
      const { overview, problems, other } = sample;
      const silent = overview.map((one, i) => (i === 0 ? { paragraphs: ['各项工作有序推进。'] } : one));
      const requests = silent.map((one, i) => (i === 2 ? { ...one, paragraphs: ['按期答复。'] } : one));
      const text = reprint(report, { year, preface: [], overview: requests, problems, other });
      const header = form === '2019' ? /本年新\s*制作数量/ : /本年制发件数/;
      return planted(text.replace(header, `${here}$&`));
    },
  },
  {
    rule: 'table/stock-impossible',
    reports: { ...numbersOnly, forms: ['2021'] },
    beside: ['claim/table-mismatch'],
    apply(report, pick) {
      const row = pick(['regulatoryRules', 'normativeDocuments']);
      const value = (column: string): number => report.data.disclosure[`${row}.${column}`] ?? 0;
      const issued = value('repealed') + value('inForce') + pick([1, 2, 15]);
      const wrong = new Map<CellRef, number>([[`disclosure.${row}.issued`, issued]]);
      return withNumbers(report, wrong, [`disclosure.${row}.inForce`]);
    },
  },
  {
    rule: 'table/value-incomplete',
    reports: numbersOnly,
    apply(report, pick) {
      const refs = [...report.printed.cells.keys()].filter((ref) => !/regulatoryRules|procurement/.test(ref));
      return withWords(report, pick(refs), pick(['/', '-', '—']));
    },
  },
];
