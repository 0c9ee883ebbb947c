import type { Example } from '../src/engine/rule';
import { print } from './print';
import { sample } from './sample';

/** The whole report in which an example's wrong or right text stands. */
export function exampleReport({ place, wrong, right }: Example, which: 'wrong' | 'right'): string {
  const words = which === 'wrong' ? wrong : right;
  const { text } = print(sample, 'pipe-rows-closed', { subheadings: 'own-line' });
  switch (place) {
    case 'whole':
      return words;
    case 'title':
      return text.replace(/^.*\n/, words === '' ? '' : `${words}\n`);
    case 'preface':
      return text.replace(/\n/, `\n${words}\n`);
    case 'rows':
      return replaceLines(text, words, right, rowLabel);
    case 'headings':
      return replaceLines(text, words, right, headingTitle);
    default:
      return text.replace(paragraphOf[place], (_, heading: string) => `${heading}\n${words}`);
  }
}

/** A heading and the paragraph under it, which the example replaces. */
const paragraphOf = {
  overview: /^(（三）政府信息管理)\n.*/m,
  onRequests: /^(（二）依申请公开)\n.*/m,
  problems: /^(五、.*)\n.*/m,
  other: /^(六、.*)\n.*/m,
} as const;

/** What a row of a table begins with; a row of numbers alone is table 4's. */
const rowLabel = (line: string): string =>
  line
    .replace(/^\s*\|/, '')
    .split('|')
    .map((field) => field.trim())
    .filter((field) => field !== '' && field !== '三、本年度办理结果' && !/^（[三四五六]）..../.test(field))[0]
    ?.replace(/^\d+$/, '#') ?? '';

const headingTitle = (line: string): string => line.replace(/^(?:[一二三四五六]、|（.）|\(.\)|\d[、.])\s*/, '').trim();

/** Each line of `right` stands in the report; those of `words` take their places, in order. */
function replaceLines(text: string, words: string, right: string, key: (line: string) => string): string {
  const replacements = words === '' ? [] : words.split('\n');
  const lines = text.split('\n');
  for (const [i, line] of right.split('\n').entries()) {
    const at = lines.findIndex((other) => key(other) === key(line) && other.trim() !== '');
    if (at < 0) throw new Error(`no line like ${line}`);
    lines.splice(at, 1, ...(replacements[i] === undefined ? [] : [replacements[i]]));
  }
  return lines.join('\n');
}
