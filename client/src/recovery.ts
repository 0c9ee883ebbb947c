/** What the client does when a server ends by itself: starts a new one, unless that keeps happening. */
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  type ErrorHandler,
  State,
} from 'vscode-languageclient';

export interface Recovery {
  /** To be called once the client is made, before it is started. */
  watch(client: BaseLanguageClient): void;
  /** The answer to the end of a server that nobody asked for. */
  closed(): Promise<CloseHandlerResult>;
}

/** `onGivenUp` is called when a crashing server is not started again. */
export function recovery(onGivenUp: () => void): Recovery {
  let policy: ErrorHandler | undefined;
  let hasRun = false;
  return {
    watch(client) {
      policy = client.createDefaultErrorHandler();
      client.onDidChangeState(({ newState }) => {
        hasRun ||= newState === State.Running;
      });
    },
    async closed() {
      // Trying again does not help a server that cannot start; `start()` rejects.
      if (!policy || !hasRun) return { action: CloseAction.DoNotRestart, handled: true };
      const { action } = await policy.closed();
      if (action === CloseAction.DoNotRestart) onGivenUp();
      // The library must have finished with the old connection before it makes a new one.
      else await new Promise((resolve) => setTimeout(resolve, restartDelay));
      return { action, handled: true };
    },
  };
}

/** Milliseconds. */
const restartDelay = 100;
