import { type Cell, cellAt, checksOf, equationText, placeOf, type Report } from '../../engine';
import { escaped, type HoverPart } from './markdown';

/** A number of a table: its row and column, and each equation that it takes part in, worked out. */
export function cellHover(report: Report, offset: number): HoverPart | undefined {
  const place = cellAt(report, offset);
  if (!place) return undefined;
  const { table, cell } = place;
  const names = placeOf(table, cell.ref);
  const lines = checksOf(report, place).map((check) => escaped(equationText(table, check)));
  const text = [
    `**${table.definition.title}**`,
    names ? `${escaped(names.row.label)} · ${escaped(names.column.label)}：${valueText(cell)}` : valueText(cell),
    ...expectation(report, cell),
    // Two blanks end a line in Markdown.
    lines.join('  \n'),
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
