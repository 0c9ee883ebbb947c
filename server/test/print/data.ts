import type { SectionKind } from '../../src/engine/report';

export type FormId = '2021' | '2019';

export const columns = [
  'naturalPerson',
  'business',
  'research',
  'publicInterest',
  'legalService',
  'otherOrganization',
  'total',
] as const;

export const disputeGroups = ['reconsideration', 'litigationDirect', 'litigationAfter'] as const;
export const disputeColumns = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const;

/** A row of the requests table; `group` and `label` as printed, the group only where one opens. */
interface RequestRow {
  readonly id: string;
  readonly group: string;
  readonly label: string;
}

const outcome = (id: string, group: string, label: string): RequestRow => ({ id, group, label });

const settled: readonly RequestRow[] = [
  outcome('granted', '', '（一）予以公开'),
  outcome('partial', '', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  outcome('denied.stateSecret', '（三）不予公开', '1.属于国家秘密'),
  outcome('denied.law', '（三）不予公开', '2.其他法律行政法规禁止公开'),
  outcome('denied.stability', '（三）不予公开', '3.危及“三安全一稳定”'),
  outcome('denied.thirdParty', '（三）不予公开', '4.保护第三方合法权益'),
  outcome('denied.internalAffairs', '（三）不予公开', '5.属于三类内部事务信息'),
  outcome('denied.process', '（三）不予公开', '6.属于四类过程性信息'),
  outcome('denied.enforcementFile', '（三）不予公开', '7.属于行政执法案卷'),
  outcome('denied.inquiry', '（三）不予公开', '8.属于行政查询事项'),
  outcome('unavailable.notHeld', '（四）无法提供', '1.本机关不掌握相关政府信息'),
  outcome('unavailable.needsCreation', '（四）无法提供', '2.没有现成信息需要另行制作'),
  outcome('unavailable.unclear', '（四）无法提供', '3.补正后申请内容仍不明确'),
  outcome('unprocessed.petition', '（五）不予处理', '1.信访举报投诉类申请'),
  outcome('unprocessed.repeated', '（五）不予处理', '2.重复申请'),
  outcome('unprocessed.publication', '（五）不予处理', '3.要求提供公开出版物'),
  outcome('unprocessed.excessive', '（五）不予处理', '4.无正当理由大量反复申请'),
  outcome('unprocessed.confirmation', '（五）不予处理', '5.要求行政机关确认或重新出具已获取信息'),
];

const otherwise2021: readonly RequestRow[] = [
  outcome(
    'otherwise.uncorrected',
    '（六）其他处理',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  ),
  outcome(
    'otherwise.unpaid',
    '（六）其他处理',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  ),
  outcome('otherwise.other', '（六）其他处理', '3.其他'),
];

/** The rows whose sum is （七）总计: 21 in the form of 2021, 19 in that of 2019. */
export const outcomeRows: Readonly<Record<FormId, readonly RequestRow[]>> = {
  '2021': [...settled, ...otherwise2021],
  '2019': [...settled, outcome('otherwise', '', '（六）其他处理')],
};

/** Every row with values, in the order of the form: 25 or 23. */
export const requestRows = (form: FormId): readonly string[] => [
  'received',
  'carriedIn',
  ...outcomeRows[form].map(({ id }) => id),
  'total',
  'carriedOut',
];

/** Sub-headings are numbered by the printer. */
export interface Passage {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

/** A whole report as data: what `print` writes. */
export interface ReportData {
  readonly organ: string;
  readonly year: number;
  readonly form: FormId;
  /** By `row.column`, e.g. `normativeDocuments.inForce`; a cell left out is 0. */
  readonly disclosure: Readonly<Record<string, number>>;
  /** Seven numbers, in the order of `columns`, for each of `requestRows`. */
  readonly requests: Readonly<Record<string, readonly number[]>>;
  /** Fifteen numbers: five for each of `disputeGroups`, in the order of `disputeColumns`. */
  readonly disputes: readonly number[];
  readonly preface: readonly string[];
  readonly overview: readonly Passage[];
  readonly problems: readonly Passage[];
  readonly other: readonly Passage[];
  /** Other words for a section's heading than the official ones. */
  readonly headings?: Readonly<Partial<Record<SectionKind, string>>>;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The items of the two tables, from which everything else follows. */
export interface Items {
  readonly form: FormId;
  /** Six applicants for each of `outcomeRows`. */
  readonly outcomes: readonly (readonly number[])[];
  /** Six applicants; lowered where there would be more than was handled. */
  readonly carriedIn: readonly number[];
  readonly carriedOut: readonly number[];
  /** 维持, 纠正, 其他结果, 尚未审结 of each of `disputeGroups`. */
  readonly disputes: readonly (readonly number[])[];
}

/** Tables in which every equation of the form holds and no number is negative. */
export function balance(items: Items): Pick<ReportData, 'requests' | 'disputes'> {
  const applicants = columns.slice(0, -1).map((_, column) => column);
  const at = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? 0;
  const total = applicants.map((column) => sum(items.outcomes.map((row) => at(row, column))));
  const carriedOut = applicants.map((column) => at(items.carriedOut, column));
  const handled = applicants.map((column) => at(total, column) + at(carriedOut, column));
  const carriedIn = applicants.map((column) => Math.min(at(items.carriedIn, column), at(handled, column)));
  const received = applicants.map((column) => at(handled, column) - at(carriedIn, column));
  const outcomes = outcomeRows[items.form].map(({ id }, index) => {
    const row = items.outcomes[index];
    return [id, applicants.map((column) => at(row, column))] as const;
  });
  const rows = [
    ['received', received],
    ['carriedIn', carriedIn],
    ...outcomes,
    ['total', total],
    ['carriedOut', carriedOut],
  ] as const;
  return {
    requests: Object.fromEntries(rows.map(([id, row]) => [id, [...row, sum(row)]])),
    disputes: disputeGroups.flatMap((_, index) => {
      const group = [0, 1, 2, 3].map((column) => at(items.disputes[index], column));
      return [...group, sum(group)];
    }),
  };
}
