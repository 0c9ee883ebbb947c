// Keeps hold of the workers that the extension makes, so that a test can end one.

interface Worker {
  terminate(): void;
  dispatchEvent(event: Event): boolean;
}
type WorkerClass = new (...args: unknown[]) => Worker;

const made: Worker[] = [];
const scope = globalThis as unknown as { Worker: WorkerClass };
scope.Worker = new Proxy(scope.Worker, {
  construct(target, args) {
    const worker = new target(...args);
    made.push(worker);
    return worker;
  },
});

/** The worker that was made last. */
export const lastWorker = (): Worker | undefined => made.at(-1);
