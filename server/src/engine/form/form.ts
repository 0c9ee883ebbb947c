import { fold } from '../fold';

/** The official form as data. A new edition is a new file beside form-2021.ts, and no new rule. */

export type TableId = 'disclosure' | 'requests' | 'disputes';

export interface Column {
  readonly id: string;
  /** As the form prints it. */
  readonly label: string;
}

export interface Row {
  readonly id: string;
  /** As the form prints it, with its number. */
  readonly label: string;
  /** How a label that means this row begins, in `labelKey` spelling. */
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
  /** One for each column. */
  readonly cells: readonly CellRef[];
  /** The label says too little by itself: it also heads a column, so it counts only in its place. */
  readonly ambiguous?: boolean;
}

/** `requests.received.total`: table, row and column by name. */
export type CellRef = `${TableId}.${string}.${string}`;

/** sum(left) = sum(right). A `total` has one cell on the left: the sum of those on the right. */
export interface Equation {
  readonly kind: 'total' | 'balance';
  /** What is added up, for messages: a row's or a column's label. */
  readonly label: string;
  readonly left: readonly CellRef[];
  readonly right: readonly CellRef[];
}

export interface FormTable {
  readonly id: TableId;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly equations: readonly Equation[];
}

export interface Form {
  readonly id: '2021' | '2019';
  readonly tables: Readonly<Record<TableId, FormTable>>;
}

/**
 * A label without its number, blank space and punctuation, so that `3.危及“三安全一稳定”` and `危及三安全一稳定` compare equal.
 * Takes folded text.
 */
export function labelKey(folded: string): string {
  return folded
    .replace(/^\s*(?:[一二三四五六七八九十]{1,3}\s*、|\(\s*[一二三四五六七八九十]{1,3}\s*\)|\d{1,2}\s*[.、])/, '')
    .replace(/[\s“”"'‘’、,。.;:·]/g, '');
}

export const row = (
  table: TableId,
  id: string,
  label: string,
  columns: readonly Column[],
  { short = [], ambiguous = false }: { short?: readonly string[]; ambiguous?: boolean } = {},
): Row => ({
  id,
  label,
  keys: [label, ...short].map((text) => labelKey(fold(text))),
  columns,
  cells: columns.map((column): CellRef => `${table}.${id}.${column.id}`),
  ambiguous,
});
