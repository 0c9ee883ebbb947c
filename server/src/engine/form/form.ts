/** The official form as data: a new edition is a new file like form-2021.ts, and no new rule. */

export type TableId = 'disclosure' | 'requests' | 'disputes';

export interface Row {
  readonly id: string;
  /** As the form prints it. */
  readonly label: string;
  /** How a label begins that is this row's, marker and punctuation left out. The first is the full one. */
  readonly keys: readonly string[];
}

export interface Column {
  readonly id: string;
  readonly label: string;
}

/** sum(left) = sum(right), by `row.column`. */
export interface Equation {
  readonly kind: 'total' | 'balance';
  /** For `total` the one cell that is the sum. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface Form {
  readonly id: string;
}
