import type { Claim, DisputeResult, Outcome, Report, Subject } from '../report';
import type { Related } from '../rule';
import { disclosureFigure } from './disclosure';
import { disputesFigure, groupsOf, resultFigure } from './disputes';
import { names } from './names';
import { carriedFigure, outcomeFigure, requestsTable, settledFigure } from './requests';

/** What a table says of the subject of a claim. */
export interface Figure {
  /** The number that the table stands for, and in which words. */
  readonly value: number;
  readonly table: string;
  readonly cells: readonly Related[];
  agrees(claim: Claim): boolean;
}

/** Undefined where the table was not read whole or does not tell. */
export function figureOf(report: Report, subject: Subject): Figure | undefined {
  const [id, first = '', second] = subject.split('.');
  const table = report.tables.find((candidate) => candidate.id === id && candidate.status === 'read');
  if (!table) return undefined;
  if (id === 'disclosure') return disclosureFigure(table, `disclosure.${first}.${second}`);
  if (id === 'disputes')
    return second
      ? resultFigure(report, table, first, second as DisputeResult)
      : disputesFigure(table, groupsOf(first));
  const requests = requestsTable(report, table);
  if (first === 'settled' || first === 'answered') return settledFigure(requests, first);
  if (first === 'received' || first === 'carriedIn' || first === 'carriedOut') return carriedFigure(requests, first);
  return outcomeFigure(requests, first.split('+') as Outcome[]);
}

/** What a subject is called in a message. */
export function nameOf(subject: Subject): string {
  const [, first = '', second = ''] = subject.split('.');
  const [one = '', other] = first.split('+');
  if (other) return `${names[one]}及${names[other]}`;
  return `${names[first] ?? ''}${names[second] ?? ''}`;
}
