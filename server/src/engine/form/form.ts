import { fold } from '../fold';

/** The official form as data. A new edition is a new file beside form-2021.ts and an entry in forms.ts, and no new rule. */

export type TableId = 'disclosure' | 'requests' | 'disputes';

export interface Column {
  readonly id: string;
  /** As the form prints it. */
  readonly label: string;
}

/** What the form prints in a header cell or before a row. */
export interface Words {
  /** As the form prints it, folded. */
  readonly printed: string;
  /** Without number and note. */
  readonly label: string;
  /** In `wordsKey` spelling. */
  readonly key: string;
}

export interface Row {
  readonly id: string;
  /** As the form prints it, with its number. */
  readonly label: string;
  /** The label without its number and its note. */
  readonly words: Words;
  /** What the form prints between the row before and this one: header cells and group headings, in their order. */
  readonly before: readonly Words[];
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
  /** The code units that the keys of its rows begin with. */
  readonly initials: ReadonlySet<number>;
}

export const formTable = (table: Omit<FormTable, 'initials'>): FormTable => ({
  ...table,
  initials: new Set(table.rows.flatMap(({ keys }) => keys.map((key) => key.charCodeAt(0)))),
});

export interface Form {
  readonly id: '2021' | '2019';
  /** The document that it comes from. */
  readonly source: string;
  /** The years of the reports that it is for. */
  readonly years: { readonly first: number; readonly last: number };
  /** Header cells that only this edition prints, in folded text. */
  readonly marks: RegExp;
  readonly tables: Readonly<Record<TableId, FormTable>>;
}

/**
 * A label without its number, blank space and punctuation, so that `3.危及“三安全一稳定”` and `危及三安全一稳定` compare equal.
 * Takes folded text.
 */
export function labelKey(folded: string): string {
  // Most labels are words and nothing else.
  if (onlyWords.test(folded)) return folded;
  number.lastIndex = 0;
  let from = number.test(folded) ? number.lastIndex : 0;
  let key = '';
  for (let i = from; i <= folded.length; i += 1) {
    if (i < folded.length && !dropped.has(folded.charCodeAt(i))) continue;
    key += folded.slice(from, i);
    from = i + 1;
  }
  return key;
}

/** The number before a label. */
const number =
  /[\s*]*(?:[一二三四五六七八九十]{1,3}\s*[、.]|\(\s*[一二三四五六七八九十]{1,3}\s*\)|\d{1,2}\s*\\?[.、])/y;
/** Blank space of folded text, punctuation, and Markdown's marks. */
const dropped: ReadonlySet<number> = new Set(Array.from(' \t\n“”"\'‘’、,。.;:·*\\', (mark) => mark.charCodeAt(0)));
const onlyWords = /^[\u4e00-\u9fff\dA-Za-z]*$/;

/** A label as the form means it: `labelKey` without notes, so that `本年(2023)制发件数` and `本年制发件数` compare equal. */
export const wordsKey = (folded: string): string =>
  onlyWords.test(folded) ? folded : labelKey(folded).replace(/\([^()]*\)|\//g, '');

const numbered = /^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）|\d\.)/;

export const words = (printed: string): Words => ({
  printed: fold(printed),
  label: printed.replace(numbered, '').replace(/（[^（）]{0,60}）/g, ''),
  key: wordsKey(fold(printed)),
});

/** The row's last column is the sum of those before it. */
export const rowTotal = ({ label, cells }: Row): Equation => ({
  kind: 'total',
  label,
  left: cells.slice(-1),
  right: cells.slice(0, -1),
});

interface RowOptions {
  /** Other beginnings of a label that mean this row. */
  readonly short?: readonly string[];
  readonly ambiguous?: boolean;
  readonly before?: readonly string[];
}

export const row = (
  table: TableId,
  id: string,
  label: string,
  columns: readonly Column[],
  { short = [], ambiguous = false, before = [] }: RowOptions = {},
): Row => ({
  id,
  label,
  words: words(label),
  before: before.map(words),
  keys: [label, ...short].map((text) => labelKey(fold(text))),
  columns,
  cells: columns.map((column): CellRef => `${table}.${id}.${column.id}`),
  ambiguous,
});
