/** Exit codes; a contract. `failed` wins over `findings`: a file that could not be read may hide any number of them. */
export const exit = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];
