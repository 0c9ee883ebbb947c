import {
  type Cell,
  type CellPlace,
  cellAt,
  checksOf,
  placeOf,
  type Report,
  sideText,
  type TableCheck,
} from '../../engine';
import { escaped, type HoverPart } from './markdown';

/** A number of a table: its row and column, and each equation that it takes part in, worked out. */
export function cellHover(report: Report, offset: number): HoverPart | undefined {
  const place = cellAt(report, offset);
  if (!place) return undefined;
  const { table, cell } = place;
  const names = placeOf(table, cell.ref);
  const lines = checksOf(report, place).map((check) => `- ${equationText(place, check)}`);
  const text = [
    `**${table.definition.title}**`,
    names ? `${escaped(names.row.label)} · ${escaped(names.column.label)}：${valueText(cell)}` : valueText(cell),
    ...expectation(report, cell),
    lines.join('\n'),
  ];
  return { span: cell.span, text: text.filter((part) => part !== '').join('\n\n') };
}

const states: Readonly<Record<Cell['state'], string>> = {
  number: '',
  blank: '空白',
  none: '没有填数',
  invalid: '不是数字',
};

const valueText = ({ state, value }: Cell): string => (state === 'number' ? `**${value}**` : states[state]);

function expectation({ reconciliation }: Report, cell: Cell): readonly string[] {
  const culprit = reconciliation.flatMap(({ culprits }) => culprits).find((c) => c.cell === cell);
  return culprit ? [`应为 **${culprit.expected}**：有关各式都指向此格。`] : [];
}

/** `✓ 总计 3 ＝ 自然人 2 + 商业企业 1`; both sums where a side has several terms. */
function equationText({ table }: CellPlace, check: TableCheck): string {
  const { state, leftSum, rightSum } = check;
  const left = escaped(sideText(table, check, 'left'));
  const right = escaped(sideText(table, check, 'right'));
  if (state === 'unknown') return `？ ${left}，${right}：有的单元格没有数字，未能判断`;
  if (state === 'holds') return `✓ ${left} ＝ ${right}`;
  return `✗ ${left} ≠ ${right}（左边 ${leftSum}，右边 ${rightSum}）`;
}
