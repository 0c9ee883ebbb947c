import type { Line } from './lines';

/** Lines that stand between the rows of a table and hold no cells. */

/** `- 5 -` between the rows of a table. */
const pageMark = /^[-—–] ?\d{1,3} ?[-—–]$/;
export const isPageMark = (folded: string, { from, to }: Line): boolean =>
  to - from <= 9 && '-—–'.includes(folded.charAt(from)) && pageMark.test(folded.slice(from, to));

/** `---` or `* * *` alone on its line: a line across the page, in Markdown. */
export const isRule = (folded: string, { from, to, tabs, pipes }: Line): boolean =>
  to - from >= 3 && tabs + pipes === 0 && '-*'.includes(folded.charAt(from)) && rule.test(folded.slice(from, to));

const rule = /^(?:-{3,}|\*(?: ?\*){2,})$/;

/** `+-----+-----+`, in Markdown's tables of which a row has several lines. */
export const isGridRule = (folded: string, { from, to }: Line): boolean =>
  folded.charCodeAt(from) === 43 && gridRule.test(folded.slice(from, to));

const gridRule = /^\+(?:[-=:]+\+)+$/;

/** `| --- | --- |`, which in Markdown stands below a table's first row. */
export const isDelimiterRow = (folded: string, { from, to }: Line): boolean =>
  delimiterStart.test(folded.slice(from, from + 6)) && delimiterRow.test(folded.slice(from, to));

const delimiterStart = /^\|? ?:?-{3}/;
const delimiterRow = /^\|?(?: ?:?-{3,}:? ?\|)+(?: ?:?-{3,}:?)?$/;
