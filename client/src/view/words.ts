/** What the page says, in Chinese. */
import { type CellView, type Equation, stateOf, type TableView, totalsOf } from './model';

/** Beside the number in its cell: `应为 3`. */
export function badgeOf(table: TableView, cell: CellView): string {
  const { mark, expected, sums, isAccepted } = cell;
  if (mark === 'culprit') return isAccepted ? `算得 ${expected}` : `应为 ${expected}`;
  if (mark === 'mismatch') return sums.length > 0 ? `分项和 ${sums.join('、')}` : '不平';
  if (mark === 'doubtful') return '有疑';
  if (cell.content === 'blank') return '空';
  if (!cell.isTotal || mark === 'failing') return '';
  const state = stateOf(totalsOf(table, cell));
  return state === 'unknown' ? '？' : state === 'holds' ? '✓' : '';
}

/** For a screen reader: `本年新收政府信息公开申请数量，自然人：3，等式不成立，应为 4`. */
export const labelOf = (cell: CellView): string =>
  [`${cell.name}：${valueWords(cell)}`, stateWords(cell), ...(cell.isAccepted ? ['按设置或基线不报'] : [])]
    .filter((words) => words !== '')
    .join('，');

export const valueWords = ({ content, text }: CellView): string => {
  if (content === 'number') return text;
  return { blank: '空白', none: `没有填数“${text}”`, invalid: `不是数字“${text}”` }[content];
};

function stateWords({ mark, expected, sums }: CellView): string {
  switch (mark) {
    case 'culprit':
      return `等式不成立，应为 ${expected}`;
    case 'mismatch':
      return sums.length > 0 ? `等式不成立，各分项之和为 ${sums.join('、')}` : '等式不成立，勾稽不平';
    case 'failing':
      return '所在等式不成立';
    case 'doubtful':
      return '有疑';
    case 'unjudged':
      return '所在等式未能判断';
    case 'ok':
      return '等式成立';
    case 'free':
      return '';
  }
}

/** An equation with the row or column that it is about, unless that is told beside it. */
export const equationLine = ({ label, text, isAccepted }: Equation): string =>
  `${text.charAt(0)} ${label}：${text.slice(2)}${isAccepted ? '（按设置或基线不报）' : ''}`;

export const legend: readonly (readonly [className: string, sample: string, words: string])[] = [
  ['culprit', '5', '有误的格，应为几写在旁边'],
  ['mismatch', '5', '不平的合计'],
  ['failing', '5', '不平的行、列'],
  ['vague', '空', '空格、未填数或未能判断，不当作相符'],
  ['doubtful', '5', '另有疑问'],
  ['caret', '5', '正文中光标所在'],
];
