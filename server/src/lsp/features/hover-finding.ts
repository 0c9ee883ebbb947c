import { type Finding, type Rule, rules, type Span } from '../../engine';
import { ruleUrl } from '../convert';
import type { HoverPart } from './markdown';

/** What is to be known of the rules whose findings are at the offset, each once. The messages are the client's to show. */
export function findingHover(findings: readonly Finding[], offset: number): HoverPart | undefined {
  const found = findings.filter(({ span }) => isOn(span, offset));
  const pages = rules.filter(({ id }) => found.some(({ rule }) => rule === id)).map(briefly);
  const [first] = found;
  return first && pages.length > 0 ? { span: first.span, text: pages.join('\n\n---\n\n') } : undefined;
}

/** What has no width is found at its place. */
const isOn = ({ start, end }: Span, offset: number): boolean =>
  start === end ? offset === start : start <= offset && offset < end;

/** The page of a rule without its examples and settings: the window is small. */
const briefly = ({ id, title, docs }: Rule): string =>
  [
    `**规则：${title}**`,
    docs.checks,
    `*为什么*：${docs.why}`,
    `*如何修正*：${docs.mend}`,
    `*何时不报*：${docs.silent}`,
    `[举例与设置](${ruleUrl(id)})`,
  ].join('\n\n');
