/** A standard stream to write to. Nothing is lost when the process ends by itself, as each write waits for the last. */
export interface Output {
  write(data: string | Uint8Array): Promise<void>;
  /** The reader has gone (`| head`) or the disk is full: further writes are dropped. */
  readonly closed: boolean;
  /** Why it is closed, unless it was the reader who closed it. */
  readonly failure: Error | undefined;
  /** Columns of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
  readonly colors: boolean;
}

export function output(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Output {
  let closed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!closed && error.code !== 'EPIPE' && error.code !== 'EOF') failure = error;
    closed = true;
  });
  return {
    write: (data) =>
      new Promise((resolve) => {
        if (closed || data.length === 0) resolve();
        else stream.write(data, () => resolve());
      }),
    get closed() {
      return closed;
    },
    get failure() {
      return failure;
    },
    columns: stream.isTTY ? stream.columns : undefined,
    colors: hasColors(stream, environment),
  };
}

/** picocolors' own test takes every run on Windows or in CI for a terminal, even one into a file. */
function hasColors(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
