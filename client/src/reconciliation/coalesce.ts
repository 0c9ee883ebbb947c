/**
 * Gives a function that has `work` run soon: never twice at a time, and once more where it was called during a run, however
 * often. The run begins after all listeners of the present event were called.
 */
export function coalesce(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    void Promise.resolve().then(run);
  };
}
