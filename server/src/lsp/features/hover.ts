import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Span } from '../../engine';
import type { Checked } from '../cache';
import { toRange } from '../convert';
import { cellHover } from './hover-cell';
import { claimHover } from './hover-claim';
import { findingHover } from './hover-finding';
import { headingHover } from './hover-heading';
import type { HoverPart } from './markdown';

type Part = (checked: Checked, offset: number) => HoverPart | undefined;

/** In the order in which they are read: the number first, since the client shows what is wrong with it above all of this. */
const parts: readonly Part[] = [
  ({ report }, offset) => cellHover(report, offset),
  ({ report }, offset) => claimHover(report, offset),
  ({ findings }, offset) => findingHover(findings, offset),
  ({ report }, offset) => headingHover(report, offset),
];

/** Everything that is known of the place, one part under the other. */
export function hover(checked: Checked, offset: number): Hover | null {
  const found = parts.flatMap((part) => part(checked, offset) ?? []);
  const [first, ...others] = found;
  if (!first) return null;
  const narrowest = others.reduce((best, { span }) => (length(span) < length(best) ? span : best), first.span);
  return {
    contents: { kind: MarkupKind.Markdown, value: found.map(({ text }) => text).join('\n\n---\n\n') },
    range: toRange(checked.document, narrowest),
  };
}

const length = ({ start, end }: Span): number => end - start;
