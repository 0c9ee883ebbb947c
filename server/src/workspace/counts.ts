/** How many problems there are, by their level. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

const words: readonly (readonly [keyof ProblemCounts, string])[] = [
  ['errors', '个错误'],
  ['warnings', '个警告'],
  ['informations', '条信息'],
  ['hints', '条提示'],
];

/** `3 个错误`, `1 条信息`, the gravest first and none that is zero: the same in the editor and on the command line. */
export const countWords = (counts: Partial<ProblemCounts>): readonly string[] =>
  words.flatMap(([level, unit]) => (counts[level] ? [`${counts[level]} ${unit}`] : []));
