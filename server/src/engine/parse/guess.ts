import type { CellRef, Column, Equation, FormTable, Row } from '../form/form';
import type { RowGuess } from '../report';
import type { Span } from '../span';

/** A value of a row, as it stands there. */
export interface Written {
  readonly span: Span;
  readonly text: string;
}

/** The numbers of the rows that were read whole. */
export type Known = ReadonlyMap<CellRef, number | undefined>;

type Numbers = readonly number[];
type Attempt = readonly [numbers: Numbers, guess: (columns: readonly Column[]) => RowGuess];

/**
 * The one way to read the values of a row, one too many or too few, with which all its sums hold. Undefined where no way or
 * several ways do. `rows`: the row, or those that stand side by side.
 */
export function guessRow(
  { equations }: FormTable,
  rows: readonly Row[],
  values: readonly Written[],
  known: Known,
): RowGuess | undefined {
  const refs = rows.flatMap(({ cells }) => cells);
  const columns = rows.length === 1 ? (rows[0]?.columns ?? []) : rows.flatMap(columnsNamed);
  if (!values.every(({ text }) => /^\d{1,9}$/.test(text))) return undefined;
  const attempts =
    values.length === refs.length + 1
      ? withOneLess(values)
      : values.length === refs.length - 1
        ? withOneMore(values)
        : [];
  const holding = attempts.filter(([numbers]) => holds(equations, refs, numbers, known));
  const [first, ...others] = holding;
  return first && others.every(([numbers]) => String(numbers) === String(first[0])) ? first[1](columns) : undefined;
}

/** Rows that stand side by side have columns of the same names. */
const columnsNamed = (row: Row): readonly Column[] =>
  row.columns.map(({ id, label }) => ({ id, label: `${row.label}·${label}` }));

/** Whether the row, blank at one end, breaks its sums as it stands, and keeps them with its values one column further. */
export function guessShift(
  { equations }: FormTable,
  row: Row,
  values: readonly (number | undefined)[],
  known: Known,
): RowGuess | undefined {
  const numbers = values.filter((value) => value !== undefined);
  const isFirst = values[0] === undefined;
  if (numbers.length !== values.length - 1 || !(isFirst || values.at(-1) === undefined)) return undefined;
  if (holds(equations, row.cells, isFirst ? [0, ...numbers] : [...numbers, 0], known)) return undefined;
  const lost: Attempt = [[...numbers, numbers.reduce((sum, value) => sum + value, 0)], fromColumn('extra', 0)];
  const attempts = isFirst ? [lost] : inserted(numbers);
  const [first, ...others] = attempts.filter(([tried]) => holds(equations, row.cells, tried, known));
  return first && others.every(([tried]) => String(tried) === String(first[0])) ? first[1](row.columns) : undefined;
}

const fromColumn =
  (kind: 'extra' | 'lacking', index: number) =>
  (columns: readonly Column[]): RowGuess => ({ kind, from: columns[index] });

/** Two neighbours are one number, or one of the values is too many. */
function withOneLess(values: readonly Written[]): readonly Attempt[] {
  const numbers = values.map(({ text }) => Number(text));
  const attempts: Attempt[] = [];
  for (let i = 0; i < values.length; i += 1) {
    attempts.push([numbers.toSpliced(i, 1), fromColumn('extra', firstShift(numbers, i))]);
    const [left, right] = [values[i], values[i + 1]];
    if (!left || !right || left.text.startsWith('0')) continue;
    const value = Number(left.text + right.text);
    attempts.push([numbers.toSpliced(i, 2, value), () => ({ kind: 'split', parts: [left.span, right.span], value })]);
  }
  return attempts;
}

/** A 0 was left out. */
const withOneMore = (values: readonly Written[]): readonly Attempt[] =>
  inserted(values.map(({ text }) => Number(text)));

const inserted = (numbers: Numbers): readonly Attempt[] =>
  Array.from({ length: numbers.length + 1 }, (_, i): Attempt => {
    const whole = numbers.toSpliced(i, 0, 0);
    return [
      whole,
      fromColumn(
        'lacking',
        whole.findIndex((value, column) => value !== numbers[column]),
      ),
    ];
  });

/** The first column whose value changes when the value at `i` goes. */
const firstShift = (numbers: Numbers, i: number): number =>
  numbers.findIndex((value, column) => column >= i && value !== numbers[column + 1]);

/** Whether every sum that the cells take part in, and whose other cells are known, holds; false where there is none. */
function holds(equations: readonly Equation[], refs: readonly CellRef[], numbers: Numbers, known: Known): boolean {
  let judged = 0;
  const own = new Map(refs.map((ref, i) => [ref, numbers[i]]));
  const numberIn = (ref: CellRef): number | undefined => (own.has(ref) ? own.get(ref) : known.get(ref));
  for (const { left, right } of equations) {
    if (!left.some((ref) => own.has(ref)) && !right.some((ref) => own.has(ref))) continue;
    const [a, b] = [left.map(numberIn), right.map(numberIn)];
    if (a.includes(undefined) || b.includes(undefined)) continue;
    if (total(a) !== total(b)) return false;
    judged += 1;
  }
  return judged > 0;
}

const total = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value = 0) => sum + value, 0);
