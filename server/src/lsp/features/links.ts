import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addressesIn, citationsIn, type Report } from '../../engine';
import { basisUrl, toRange } from '../convert';

/** Web addresses, and cited documents: those lead to what this project says of them. */
export function documentLinks(document: TextDocument, report: Report): DocumentLink[] {
  if (!report.isReport) return [];
  const citations = citationsIn(report).map(({ document: cited, span }) => ({
    range: toRange(document, span),
    target: basisUrl(cited.id),
    tooltip: `${cited.title}：与年报有关的要点`,
  }));
  const addresses = addressesIn(report).map(({ span, url }) => ({ range: toRange(document, span), target: url }));
  return [...citations, ...addresses];
}
