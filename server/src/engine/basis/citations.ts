import type { Report } from '../report';
import { type Span, span } from '../span';
import { type BasisDocument, basisDocuments } from './documents';

/** A place where the text cites a document that is known. */
export interface Citation {
  readonly document: BasisDocument;
  readonly span: Span;
}

/** All citations in text order, none within another. */
export function citationsIn({ folded }: Report): readonly Citation[] {
  const found = basisDocuments.flatMap((document) =>
    document.patterns.flatMap((pattern) =>
      Array.from(folded.matchAll(pattern), ({ index, 0: { length } }) => ({
        document,
        span: span(index, index + length),
      })),
    ),
  );
  const kept: Citation[] = [];
  for (const citation of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (citation.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(citation);
  }
  return kept;
}

/** A web address as it stands in the text, and as a browser takes it. */
export interface WebAddress {
  readonly span: Span;
  readonly url: string;
}

/** Whatever ends an address in prose: Chinese characters and marks of either width do. */
const address = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi;

export function addressesIn({ text }: Report): readonly WebAddress[] {
  return Array.from(text.matchAll(address)).flatMap(({ index, 0: words }) => {
    const bare = withoutTail(words);
    // A host has a dot in it; `http://` alone is a slip.
    if (!/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+/i.test(bare)) return [];
    const url = /^http/i.test(bare) ? bare : `http://${bare}`;
    return [{ span: span(index, index + bare.length), url }];
  });
}

/** Without the punctuation of the sentence around it, and without a bracket that opens before it. */
function withoutTail(words: string): string {
  const bare = words.replace(/(?<![.,;:!?'*])[.,;:!?'*]+$/, '');
  const closesMore = bare.replace(/[^)]/g, '').length > bare.replace(/[^(]/g, '').length;
  return bare.endsWith(')') && closesMore ? withoutTail(bare.slice(0, -1)) : bare;
}
