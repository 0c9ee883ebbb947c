import type { CellRef, FormTable, Row, TableId } from '../form/form';

/** A table as the printed form draws it: header cells over several rows and columns, group headings beside their rows. */
export interface Grid {
  /** How many of the rows are its header. */
  readonly head: number;
  readonly rows: readonly (readonly GridCell[])[];
}

export type GridCell = GridWords | GridValue;

export interface GridWords {
  readonly kind: 'words';
  readonly text: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The values of the one row or the one column that it names; empty for all others. */
  readonly heads: readonly CellRef[];
}

export interface GridValue {
  readonly kind: 'value';
  readonly ref: CellRef;
  readonly colSpan: number;
}

export const gridOf = (table: FormTable): Grid => drawings[table.id](table);

const drawings: Readonly<Record<TableId, (table: FormTable) => Grid>> = {
  disclosure: drawDisclosure,
  requests: drawRequests,
  disputes: drawDisputes,
};

type Spans = Partial<Pick<GridWords, 'colSpan' | 'rowSpan' | 'heads'>>;

const words = (scope: GridWords['scope'], text: string, spans: Spans = {}): GridWords => ({
  kind: 'words',
  text,
  scope,
  colSpan: 1,
  rowSpan: 1,
  heads: [],
  ...spans,
});

const value = (ref: CellRef, colSpan = 1): GridValue => ({ kind: 'value', ref, colSpan });

/** The items of 第二十条 that table 2 is about, in both editions; 2021 has no ninth. */
const items = ['一', '五', '六', '八', '九'];

/** Each item has a header of its own; what it has fewer columns than the widest, its last one is wider. */
function drawDisclosure({ rows }: FormTable): Grid {
  const width = Math.max(...rows.map(({ columns }) => columns.length));
  let item = -1;
  return {
    head: 0,
    rows: rows.flatMap(({ label, before, columns, cells }): readonly (readonly GridCell[])[] => {
      const spanOf = (index: number): number => (index === columns.length - 1 ? width - index : 1);
      const own = [
        words('row', label, { heads: cells }),
        ...cells.map((ref, index) => value(ref, spanOf(index))),
      ] as const;
      if (before.length === 0) return [own];
      item += 1;
      const header = columns.map((column, index) => words('col', column.label, { colSpan: spanOf(index) }));
      return [
        [words('colgroup', `第二十条第（${items[item]}）项`, { colSpan: width + 1 })],
        [words('col', '信息内容'), ...header],
        own,
      ];
    }),
  };
}

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** Three columns of labels: `三、本年度办理结果`, its groups, their rows. A label without group fills the columns to its right. */
function drawRequests({ rows }: FormTable): Grid {
  const columns = rows[0]?.columns ?? [];
  const column = (index: number, spans: Spans = {}): GridWords =>
    words('col', columns[index]?.label ?? '', { ...spans, heads: rows.flatMap(({ cells }) => cells[index] ?? []) });
  const last = columns.length - 1;
  const outcomes = rows.filter(({ id }) => isOutcome(id));
  const groupOf = ({ id }: Row): string => (id.includes('.') ? id.slice(0, id.indexOf('.')) : '');
  const labelsOf = (row: Row): readonly GridWords[] => {
    const label = (colSpan: number) => words('row', row.label, { colSpan, heads: row.cells });
    if (!isOutcome(row.id)) return [label(3)];
    const opening = row === outcomes[0] ? [group(row, outcomes.length)] : [];
    const members = outcomes.filter((other) => groupOf(other) === groupOf(row));
    if (groupOf(row) === '') return [...opening, label(2)];
    return [...opening, ...(members[0] === row ? [group(row, members.length)] : []), label(1)];
  };
  return {
    head: 3,
    rows: [
      [
        words('colgroup', note, { colSpan: 3, rowSpan: 3 }),
        words('colgroup', '申请人情况', { colSpan: columns.length }),
      ],
      [
        column(0, { rowSpan: 2 }),
        words('colgroup', '法人或其他组织', { colSpan: last - 1 }),
        column(last, { rowSpan: 2 }),
      ],
      columns.slice(1, -1).map((_, index) => column(index + 1)),
      ...rows.map((row) => [...labelsOf(row), ...row.cells.map((ref) => value(ref))]),
    ],
  };
}

/** Everything under `三、本年度办理结果`. */
const isOutcome = (id: string): boolean => !['received', 'carriedIn', 'carriedOut'].includes(id);

/** The heading that the form prints before the first row of a group. */
const group = ({ before }: Row, rowSpan: number): GridWords =>
  words('rowgroup', before.at(-1)?.printed.replace('(', '（').replace(')', '）') ?? '', { rowSpan });

/** The three groups side by side over one row of fifteen values. */
function drawDisputes({ rows }: FormTable): Grid {
  const [first, ...others] = rows as readonly [Row, ...Row[]];
  const results = ({ columns }: Row, rowSpan: number) => columns.map(({ label }) => words('col', label, { rowSpan }));
  const group = (row: Row, text: string) => words('colgroup', text, { colSpan: row.columns.length, heads: row.cells });
  const width = others.reduce((sum, { columns }) => sum + columns.length, 0);
  return {
    head: 3,
    rows: [
      [group(first, first.label), words('colgroup', '行政诉讼', { colSpan: width })],
      [...results(first, 2), ...others.map((row) => group(row, row.label.replace(/^.*（|）$/g, '')))],
      others.flatMap((row) => results(row, 1)),
      rows.flatMap(({ cells }) => cells.map((ref) => value(ref))),
    ],
  };
}
