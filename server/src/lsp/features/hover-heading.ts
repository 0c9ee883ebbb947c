import {
  basisDocuments,
  duties,
  headingSpan,
  overviewItemOf,
  type Report,
  type Section,
  type Span,
} from '../../engine';
import { basisUrl } from '../convert';
import type { HoverPart } from './markdown';

/** A heading: what the form asks of its section, and what that rests on. */
export function headingHover({ folded, sections, isReport }: Report, offset: number): HoverPart | undefined {
  if (!isReport) return undefined;
  const section = sections.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!section?.kind) return undefined;
  if (isOn(section, offset)) {
    const { asks, basis } = duties[section.kind];
    return { span: headingSpan(section), text: `**这一部分写什么**\n\n${asks}\n\n依据：${basis.map(link).join('；')}` };
  }
  const child = section.kind === 'overview' ? section.children.find((item) => isOn(item, offset)) : undefined;
  const item = child && overviewItemOf(wordsOf(folded, child.titleSpan));
  if (!item) return undefined;
  return {
    span: headingSpan(child),
    text: `**${item.title}**\n\n${item.asks}\n\n依据：${link(['format-2021', '一（一）'])}`,
  };
}

function isOn(section: Section, offset: number): boolean {
  const { start, end } = headingSpan(section);
  return start <= offset && offset <= end;
}

const wordsOf = (folded: string, { start, end }: Span): string => folded.slice(start, end).replace(/\s+/g, '');

function link([id, place]: readonly [document: string, place: string]): string {
  const title = basisDocuments.find((document) => document.id === id)?.title ?? id;
  return `[${title}](${basisUrl(id)})${place}`;
}
