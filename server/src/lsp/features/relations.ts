import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  addendsOf,
  type CellPlace,
  cellAt,
  cellsOfClaim,
  claimAt,
  claimsOfCell,
  partnersOf,
  type Report,
  type Span,
  totalsOf,
} from '../../engine';
import { toRange } from '../convert';

/** From a number in prose to its cells; from a total to what adds up to it; from any other cell to its totals. */
export function definitions(document: TextDocument, report: Report, offset: number): Location[] {
  const place = cellAt(report, offset);
  if (place) {
    const addends = addendsOf(report, place).filter(({ value }) => value !== 0);
    return locations(document, spansOf(addends.length > 0 ? addends : totalsOf(report, place)));
  }
  const claim = claimAt(report, offset);
  return claim ? locations(document, spansOf(cellsOfClaim(report, claim).map(({ cell }) => cell))) : [];
}

/** Whatever must agree with the number: the prose that repeats it, and the cells of its equations. */
export function references(
  document: TextDocument,
  report: Report,
  offset: number,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const related = relatedTo(report, offset);
  if (!related) return [];
  return locations(document, [...(includeDeclaration ? [related.own] : []), ...related.same, ...related.partners]);
}

/** The same, in colours: the number and its repetitions as written, its partners as read. */
export function highlights(document: TextDocument, report: Report, offset: number): DocumentHighlight[] {
  const related = relatedTo(report, offset);
  if (!related) return [];
  const as = (spans: readonly Span[], kind: DocumentHighlightKind) =>
    inOrder(spans).map((span) => ({ range: toRange(document, span), kind }));
  return [
    ...as([related.own, ...related.same], DocumentHighlightKind.Write),
    ...as(related.partners, DocumentHighlightKind.Read),
  ];
}

interface Related {
  readonly own: Span;
  /** Other places of the same number. */
  readonly same: readonly Span[];
  readonly partners: readonly Span[];
}

function relatedTo(report: Report, offset: number): Related | undefined {
  const place = cellAt(report, offset);
  if (place) return relatedToCell(report, place);
  const claim = claimAt(report, offset);
  if (!claim) return undefined;
  const others = report.claims.filter((other) => other !== claim && other.subject === claim.subject);
  const cells = cellsOfClaim(report, claim).map(({ cell }) => cell);
  return { own: claim.span, same: spansOf([...others, ...cells]), partners: [] };
}

const relatedToCell = (report: Report, place: CellPlace): Related => ({
  own: place.cell.span,
  same: spansOf(claimsOfCell(report, place.cell)),
  partners: spansOf(partnersOf(report, place)),
});

const spansOf = (things: readonly { readonly span: Span }[]): readonly Span[] => things.map(({ span }) => span);

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a.start - b.start);

const locations = (document: TextDocument, spans: readonly Span[]): Location[] =>
  inOrder(spans).map((span) => ({ uri: document.uri, range: toRange(document, span) }));
