import { setImmediate } from 'node:timers/promises';
import { exit } from './exit';

/** Lets a run that writes files be ended between two of them. */
export interface Interrupt {
  /** True once the user (Ctrl+C) or the system asked for the end. Whoever asks twice ends the process at once. */
  asked(): Promise<boolean>;
  /** From here on a request ends the process, as it does every other. */
  release(): void;
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

export function interruptible(): Interrupt {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(exit.failed);
    asked = true;
  };
  for (const signal of signals) process.on(signal, ask);
  return {
    async asked() {
      // Signals are told between two turns.
      await setImmediate();
      return asked;
    },
    release() {
      for (const signal of signals) process.off(signal, ask);
    },
  };
}
