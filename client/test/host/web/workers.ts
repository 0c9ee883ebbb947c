// Keeps hold of the workers that the extension makes, so that a test can end one or keep it from starting.

interface Worker {
  terminate(): void;
  dispatchEvent(event: Event): boolean;
}
type WorkerClass = new (...args: unknown[]) => Worker;

const made: Worker[] = [];
let broken = false;
const scope = globalThis as unknown as { Worker: WorkerClass };
scope.Worker = new Proxy(scope.Worker, {
  construct(target, [script, ...rest]) {
    const worker = new target(broken ? `${script}.missing` : script, ...rest);
    made.push(worker);
    return worker;
  },
});

/** The worker that was made last. */
export const lastWorker = (): Worker | undefined => made.at(-1);

/** Whether the scripts of workers made from now on cannot be loaded. */
export function breakWorkers(value: boolean): void {
  broken = value;
}

/** Ends a worker as an error does that nobody caught. */
export function crash(worker: Worker | undefined): void {
  if (!worker) throw new Error('there is no worker');
  worker.terminate();
  worker.dispatchEvent(new Event('error'));
}
