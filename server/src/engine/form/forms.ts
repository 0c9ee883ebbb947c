import { type Span, span } from '../span';
import type { Form } from './form';
import { form2019 } from './form-2019';
import { form2021 } from './form-2021';

/** The editions of the form, the newest first. */
export const forms: readonly [Form, ...Form[]] = [form2021, form2019];

/** The first header cell that only this edition prints. */
export function markOf({ marks }: Form, folded: string): Span | undefined {
  for (const { 0: words, index } of folded.matchAll(marks)) {
    const cell = span(index, index + words.length);
    if (!isInSentence(folded, cell)) return cell;
  }
  return undefined;
}

const longestCell = 60;

/** A header's words in prose: in a long line without marks of cells. */
function isInSentence(folded: string, { start, end }: Span): boolean {
  let [from, to] = [start, end];
  while (from > 0 && start - from < longestCell && !isMark(folded.charCodeAt(from - 1))) from -= 1;
  while (to < folded.length && to - end < longestCell && !isMark(folded.charCodeAt(to))) to += 1;
  return start - from + to - end >= longestCell || /[。;]/.test(folded.slice(from, to));
}

const isMark = (unit: number): boolean => unit === 10 || unit === 9 || unit === 124;
