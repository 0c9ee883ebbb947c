import { type ReportData, sum } from '../print';

/** The numbers that prose speaks of, and who speaks. */
export interface Facts {
  readonly organ: string;
  /** What the report calls its own place: 我县, 我局. */
  readonly self: string;
  readonly year: number;
  readonly form: ReportData['form'];
  readonly received: number;
  readonly carriedIn: number;
  readonly settled: number;
  readonly carriedOut: number;
  readonly naturalPerson: number;
  readonly business: number;
  readonly granted: number;
  readonly partial: number;
  /** The sums of the groups of outcomes. */
  readonly denied: number;
  readonly unavailable: number;
  readonly unprocessed: number;
  readonly otherwise: number;
  readonly reconsideration: number;
  readonly reconsiderationUpheld: number;
  readonly reconsiderationOther: number;
  readonly reconsiderationPending: number;
  readonly litigationUpheld: number;
  readonly litigationDirect: number;
  readonly litigationAfter: number;
  readonly litigation: number;
  /** 规范性文件 in the form of 2021; undefined in that of 2019, which counts otherwise. */
  readonly documents: { readonly issued: number; readonly repealed: number; readonly inForce: number } | undefined;
  /** In 万元. */
  readonly fees: number | undefined;
}

export function factsOf(
  data: Pick<ReportData, 'organ' | 'year' | 'form' | 'disclosure' | 'requests' | 'disputes'>,
  self: string,
): Facts {
  const cell = (row: string, column: number): number => data.requests[row]?.[column] ?? 0;
  const total = (row: string): number => cell(row, 6);
  const group = (name: string): number =>
    sum(Object.keys(data.requests).map((row) => (row === name || row.startsWith(`${name}.`) ? total(row) : 0)));
  const dispute = (index: number): number => data.disputes[index] ?? 0;
  return {
    organ: data.organ,
    self,
    year: data.year,
    form: data.form,
    received: total('received'),
    carriedIn: total('carriedIn'),
    settled: total('total'),
    carriedOut: total('carriedOut'),
    naturalPerson: cell('received', 0),
    business: cell('received', 1),
    granted: total('granted'),
    partial: total('partial'),
    denied: group('denied'),
    unavailable: group('unavailable'),
    unprocessed: group('unprocessed'),
    otherwise: group('otherwise'),
    reconsideration: dispute(4),
    reconsiderationUpheld: dispute(0),
    reconsiderationOther: dispute(2),
    reconsiderationPending: dispute(3),
    litigationUpheld: sum([dispute(5), dispute(10)]),
    litigationDirect: dispute(9),
    litigationAfter: dispute(14),
    litigation: sum([dispute(9), dispute(14)]),
    documents:
      data.form === '2021'
        ? {
            issued: data.disclosure['normativeDocuments.issued'] ?? 0,
            repealed: data.disclosure['normativeDocuments.repealed'] ?? 0,
            inForce: data.disclosure['normativeDocuments.inForce'] ?? 0,
          }
        : undefined,
    fees: data.form === '2021' ? (data.disclosure['fees.amount'] ?? 0) : undefined,
  };
}
