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
  readonly reconsideration: number;
  readonly reconsiderationUpheld: number;
  readonly litigationDirect: number;
  readonly litigationAfter: number;
  readonly litigation: number;
}

export function factsOf(
  data: Pick<ReportData, 'organ' | 'year' | 'form' | 'requests' | 'disputes'>,
  self: string,
): Facts {
  const cell = (row: string, column: number): number => data.requests[row]?.[column] ?? 0;
  const total = (row: string): number => cell(row, 6);
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
    reconsideration: dispute(4),
    reconsiderationUpheld: dispute(0),
    litigationDirect: dispute(9),
    litigationAfter: dispute(14),
    litigation: sum([dispute(9), dispute(14)]),
  };
}
