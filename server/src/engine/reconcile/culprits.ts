import type { Cell } from '../report';
import type { Check } from './reconcile';

/** A wrong cell, and the only number with which every equation that it stands in holds. */
export interface Culprit {
  readonly cell: Cell;
  readonly expected: number;
  /** The failing equations that it stands in. */
  readonly failures: readonly Check[];
}

/** By how much a cell is taken to be too large. */
interface Guess {
  readonly cell: Cell;
  readonly excess: number;
}

/** Residuals of the judged equations: left minus right, after the guesses so far are put right. */
type Residuals = ReadonlyMap<Check, number>;

/**
 * The one cell, or the two, that explain every failing equation of a table and break none that holds. A cell is singled out only
 * if no other explanation of as few cells does without it; one witness is not enough, since a single failing equation may be
 * any of its cells' fault. In table 3, where every cell stands in two equations at least and no two equations share two
 * cells, one wrong cell is always found, and two mostly: not where an ordinary other fault explains as well what fails.
 */
export function findCulprits(checks: readonly Check[]): readonly Culprit[] {
  if (checks.filter(({ state }) => state === 'fails').length < 2) return [];
  const judged = checks.filter(({ state, isComplete }) => state === 'fails' || (state === 'holds' && isComplete));
  const residuals: Residuals = new Map(judged.map((check) => [check, check.leftSum - check.rightSum]));
  const equations = equationsByCell(judged);
  const single = explainByOne(residuals, equations);
  const solutions = single.length > 0 ? single.map((guess) => [guess]) : explainByTwo(residuals, equations);
  const guesses = certain(solutions);
  if (single.length === 0 && !arePlain(guesses, checks)) return [];
  const culprits = guesses.map(({ cell, excess }) => ({
    cell,
    expected: (cell.value ?? 0) - excess,
    failures: (equations.get(cell) ?? []).filter((check) => check.state === 'fails'),
  }));
  // Numbers that changed places in the first row are told by the balance alone, which may as well be that of the results.
  return culprits.filter(({ failures: [first, ...others] }) => first?.equation.kind !== 'balance' || others.length > 0);
}

/** The guesses that every solution shares; where there is one solution, all of it. */
function certain(solutions: readonly (readonly Guess[])[]): readonly Guess[] {
  const [first = [], ...others] = solutions;
  return first.filter((guess) => others.every((solution) => solution.some((other) => isSame(guess, other))));
}

/** Whether two cells are a plainer fault than others that make the same equations fail. */
function arePlain(guesses: readonly Guess[], checks: readonly Check[]): boolean {
  const failing = checks.filter(({ state }) => state === 'fails');
  const unjudged = new Set(checks.flatMap(({ isComplete, left, right }) => (isComplete ? [] : [...left, ...right])));
  // A cell whose other equation cannot be judged may be wrong as well, and would not be found.
  if (failing.some(({ left, right }) => [...left, ...right].some((cell) => unjudged.has(cell)))) return false;
  if (failing.length < 3) return areSwapped(guesses);
  // A row's 总计 and another cell of the row or of its column: of another row a number and its 总计 may have been changed
  // together, or two rows' numbers exchanged, and this 总计 alone be wrong.
  const isTotal = ({ cell }: Guess): boolean =>
    failing.some(({ equation, left }) => equation.kind === 'total' && left[0] === cell);
  return failing.length > 3 || !guesses.some(isTotal);
}

/**
 * Two equations for two cells leave no witness: of a row that adds up, a number and its 总计 may be off alike, but as well the
 * column's totals may stand in another row. Only that two numbers are each other's tells that they changed places.
 */
const areSwapped = (guesses: readonly Guess[]): boolean =>
  guesses.length === 2 &&
  guesses.every(({ cell, excess }) =>
    guesses.some((other) => other.cell !== cell && (cell.value ?? 0) - excess === other.cell.value),
  );

const isSame = (a: Guess, b: Guess): boolean => a.cell === b.cell && a.excess === b.excess;

function equationsByCell(checks: readonly Check[]): ReadonlyMap<Cell, readonly Check[]> {
  const equations = new Map<Cell, Check[]>();
  for (const check of checks) {
    for (const cell of [...check.left, ...check.right]) {
      const known = equations.get(cell);
      if (known) known.push(check);
      else equations.set(cell, [check]);
    }
  }
  return equations;
}

/** The cells that are off by the same in all their equations, two at least, which are all that fail. */
function explainByOne(residuals: Residuals, equations: ReadonlyMap<Cell, readonly Check[]>): readonly Guess[] {
  const failing = [...residuals].filter(([, residual]) => residual !== 0);
  const [first] = failing;
  if (!first || failing.length < 2) return [];
  const [check] = first;
  const guesses: Guess[] = [];
  for (const cell of [...check.left, ...check.right]) {
    const own = equations.get(cell) ?? [];
    const excess = excessIn(check, cell, residuals);
    const explains = own.length === failing.length && own.every((other) => excessIn(other, cell, residuals) === excess);
    if (explains && isPossible(cell, excess)) guesses.push({ cell, excess });
  }
  return guesses;
}

/** The pairs of cells that explain what fails: one is put right by one of its equations, and the other explains the rest. */
function explainByTwo(
  residuals: Residuals,
  equations: ReadonlyMap<Cell, readonly Check[]>,
): readonly (readonly Guess[])[] {
  const check = [...residuals].find(([, residual]) => residual !== 0)?.[0];
  if (!check) return [];
  const solutions: Guess[][] = [];
  for (const cell of [...check.left, ...check.right]) {
    const own = equations.get(cell) ?? [];
    if (own.length < 2) continue;
    const excesses = new Set(own.map((other) => excessIn(other, cell, residuals)));
    for (const excess of excesses) {
      if (excess === 0 || !isPossible(cell, excess)) continue;
      const rest = new Map(residuals);
      for (const other of own) rest.set(other, (rest.get(other) ?? 0) - (other.left.includes(cell) ? excess : -excess));
      for (const second of explainByOne(rest, equations)) {
        const known = solutions.some((pair) => [{ cell, excess }, second].every((g) => pair.some((p) => isSame(p, g))));
        if (second.cell !== cell && !known) solutions.push([{ cell, excess }, second]);
      }
    }
  }
  return solutions;
}

const excessIn = (check: Check, cell: Cell, residuals: Residuals): number =>
  (check.left.includes(cell) ? 1 : -1) * (residuals.get(check) ?? 0);

const isPossible = ({ value = 0 }: Cell, excess: number): boolean => value - excess >= 0;
