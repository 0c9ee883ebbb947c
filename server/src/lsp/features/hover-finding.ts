import { type Finding, rules, type Span } from '../../engine';
import { rulePage } from '../../engine/pages';
import type { HoverPart } from './markdown';

/** The pages of the rules whose findings are at the offset, each once. */
export function findingHover(findings: readonly Finding[], offset: number): HoverPart | undefined {
  const found = findings.filter(({ span }) => isOn(span, offset));
  const pages = rules.filter(({ id }) => found.some(({ rule }) => rule === id)).map((rule) => compact(rulePage(rule)));
  const [first] = found;
  return first && pages.length > 0 ? { span: first.span, text: pages.join('\n\n---\n\n') } : undefined;
}

/** What has no width is found at its place. */
const isOn = ({ start, end }: Span, offset: number): boolean =>
  start === end ? offset === start : start <= offset && offset < end;

/** Headings of a page are too large for the small window. Those in examples are a report's, and stay. */
const compact = (page: string): string =>
  page
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, i) => (i % 2 === 0 ? part.replace(/^#+ (.*)$/gm, '**$1**') : part))
    .join('')
    .trimEnd();
