import type { ExitCode } from '../exit';
import type { Output } from '../output';

export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** All that `--help` says; ends with a line end. */
  readonly help: string;
  /** `args` are those after the command's name. Throws a UsageError. */
  run(args: readonly string[], streams: Streams): Promise<ExitCode>;
}
