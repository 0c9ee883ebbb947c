import { figureOf } from '../figures/figures';
import type { Cell, Claim, Report } from '../report';
import { span, touches } from '../span';
import { type CellPlace, cellsIn } from './cells';

/** What the prose says at an offset of something that the tables count. */
export const claimAt = ({ claims }: Report, offset: number): Claim | undefined =>
  claims.findLast((claim) => touches(claim.span, span(offset, offset)));

/** The cells that a number in prose repeats, whether or not it agrees with them; none where no table tells. */
export function cellsOfClaim(report: Report, { subject }: Claim): readonly CellPlace[] {
  const spans = figureOf(report, subject)?.cells.map((related) => related.span) ?? [];
  return cellsIn(report, spans);
}

/** The places in prose that repeat a cell's number, alone or with others. */
export const claimsOfCell = (report: Report, cell: Cell): readonly Claim[] =>
  report.claims.filter((claim) => cellsOfClaim(report, claim).some((place) => place.cell === cell));
