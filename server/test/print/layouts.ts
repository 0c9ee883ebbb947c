import type { CellRef } from '../../src/engine/report';
import type { Grid, GridCell } from './grids';

/** Text, or a cell's words whose place is to be recorded. */
export type Piece = string | { readonly ref: CellRef; readonly text: string };

export interface TableStyle {
  /** Whether pipes stand for the columns that a wide cell covers. */
  readonly fillers: boolean;
  /** Whether bare lines break a label after its number and a header where its cell has a line break. */
  readonly splitLabels: boolean;
}

type DrawTable = (grid: Grid, style: TableStyle) => readonly Piece[];

/** How a text was made decides its form (../shared/domain/VARIANTS.md, which the letters in brackets name). */
export const layouts = {
  /** [V1] Word: one cell a line, a blank line between rows, merged cells as empty tab lines. */
  tabs: (grid) => tabbed(grid, () => ''),
  /** [V1] The same with values on the line after the tab. */
  'tabs-next-line': (grid) => tabbed(grid, nextLine),
  /** [V1] The same with blanks before values, and the row group's label again after a page break. */
  'tabs-spaces': (grid) => tabbed(withPageBreak(grid), (row, column) => blanks[(row + column) % blanks.length] ?? ''),
  /** [V2] One cell a line, a row opened by a lone pipe. */
  'pipe-cells': (grid) => pipeCells(grid, { opened: true, lineBreak: ' ' }),
  /** [V3] The same without the opening pipe. */
  'pipe-cells-bare': (grid) => pipeCells(grid, { opened: false, lineBreak: '' }),
  /** [V4] A row a line, no leading pipe, merged cells absent. */
  'pipe-rows': (grid, { fillers }) => pipeRows(grid, { fillers, leading: '', merged: false }),
  /** [V4] The same with merged cells kept as blanks. */
  'pipe-rows-blank': (grid, { fillers }) => pipeRows(grid, { fillers, leading: '', merged: true }),
  /** [V5] Leading and trailing pipes. */
  'pipe-rows-closed': (grid, { fillers }) => pipeRows(grid, { fillers, leading: '| ', merged: false }),
  /** [V6] One bare cell a line, merged cells absent; `print` puts a blank line between all. */
  lines: bareLines,
  /** [V9] Rows of a PDF. */
  spaces: spaced,
  /** A paste from a word processor: a row a line, merged cells as empty fields. */
  'word-paste': (grid) => grid.rows.flatMap((row) => [...joined(row, '\t', '\n'), '\n']),
  /** The same with merged cells absent. */
  'word-paste-dense': (grid) => grid.rows.flatMap((row) => [...joined(present(row), '\t', ''), '\n']),
} as const satisfies Record<string, DrawTable>;

export type Layout = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as readonly Layout[];

const isPresent = ({ merged }: GridCell): boolean => merged === undefined;
const present = (row: readonly GridCell[]): readonly GridCell[] => row.filter(isPresent);

/** The cell's words, their line breaks replaced. */
function inline({ ref, text, unit = '' }: GridCell, lineBreak: string): readonly Piece[] {
  return ref === undefined ? [text.replaceAll('\n', lineBreak)] : [{ ref, text }, unit];
}

const joined = (row: readonly GridCell[], separator: string, lineBreak: string): readonly Piece[] =>
  row.flatMap((cell, index) => [...(index === 0 ? [] : [separator]), ...inline(cell, lineBreak)]);

function tabbed(grid: Grid, before: (row: number, column: number, last: boolean) => string): readonly Piece[] {
  const rows = grid.rows.flatMap((row, rowIndex) => [
    ...row.flatMap((cell, column) => [
      '\t',
      cell.ref === undefined ? '' : before(rowIndex, column, column === row.length - 1),
      ...inline(cell, '\n'),
      '\n',
    ]),
    '\n',
  ]);
  return [...rows, '\n'];
}

/** As in a Word table whose cells begin with an empty paragraph: whole rows, or a row's last cell only. */
function nextLine(row: number, _column: number, last: boolean): string {
  if (row % 3 === 1) return '\n';
  return row % 3 === 2 && last ? '\n\n' : '';
}

const blanks = ['\u3000\u3000', '\u00a0\u3000', '', '\u00a0', ' \u3000'];

function withPageBreak(grid: Grid): Grid {
  const rows = grid.rows.map((row) => {
    const [first, second, ...rest] = row;
    return first?.merged === '三、本年度办理结果' && second?.text === '（三）不予公开'
      ? [{ text: first.merged }, second, ...rest]
      : row;
  });
  return { ...grid, rows };
}

function pipeCells(grid: Grid, { opened, lineBreak }: { opened: boolean; lineBreak: string }): readonly Piece[] {
  return grid.rows.flatMap((row, index) => {
    const cells = present(row);
    const atEnd = !opened && index === grid.rows.length - 1;
    const fillers = atEnd ? '' : '|'.repeat(grid.columns - cells.length);
    return [
      opened ? '|\n' : '',
      ...cells.flatMap((cell) => [...inline(cell, lineBreak), ' |\n']),
      fillers === '' ? '' : `${fillers}\n`,
    ];
  });
}

interface PipeRows {
  readonly fillers: boolean;
  readonly leading: string;
  readonly merged: boolean;
}

function pipeRows(grid: Grid, { fillers, leading, merged }: PipeRows): readonly Piece[] {
  return grid.rows.flatMap((row) => {
    const cells = merged ? row : present(row);
    const filler = fillers ? '|'.repeat(grid.columns - cells.length) : '';
    return [
      leading,
      ...cells.flatMap((cell, index) => {
        const gap = index === 0 ? '' : ' ';
        return isPresent(cell) ? [gap, ...inline(cell, ' '), ' |'] : [`${gap}|`];
      }),
      filler === '' ? '\n' : ` ${filler}\n`,
    ];
  });
}

function bareLines(grid: Grid, { splitLabels }: TableStyle): readonly Piece[] {
  const split = (piece: Piece): Piece =>
    typeof piece === 'string' && splitLabels ? piece.replace(/^（[三四五六七]）/, '$&\n') : piece;
  return grid.rows.flatMap((row) =>
    present(row).flatMap((cell) => [...inline(cell, splitLabels ? '\n' : '').map(split), '\n']),
  );
}

function spaced(grid: Grid): readonly Piece[] {
  const header = grid.vertical?.map((line) => `${line}\n`);
  const rows = header ? grid.rows.slice(-1) : grid.rows;
  return [...(header ?? []), ...rows.flatMap((row) => [...joined(present(row), ' ', ''), '\n'])];
}
