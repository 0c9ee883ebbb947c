/** The language client of the desktop and of remote machines. Loaded only when needed: it is most of the bundle. */
import type * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';

/** `module`: the path of the bundled server. `onGivenUp` is called when the client stops restarting a crashing server. */
export function createNodeClient(module: string, output: vscode.LogOutputChannel, onGivenUp: () => void) {
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const errorHandler: ErrorHandler = {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => closed(),
  };
  const client = new QuietClient('nianbao', '年报校核', { run, debug }, { ...clientOptions(output), errorHandler });
  const policy = client.createDefaultErrorHandler();
  let hasRun = false;
  client.onDidChangeState(({ newState }) => {
    hasRun ||= newState === State.Running;
  });

  async function closed(): Promise<CloseHandlerResult> {
    // Trying again does not help a server that cannot start; `start()` rejects.
    if (!hasRun) return { action: CloseAction.DoNotRestart, handled: true };
    const { action } = await policy.closed();
    if (action === CloseAction.DoNotRestart) onGivenUp();
    // The library must have finished with the old connection before it makes a new one.
    else await new Promise((resolve) => setTimeout(resolve, restartDelay));
    return { action, handled: true };
  }
  return client;
}

/** Milliseconds. */
const restartDelay = 100;

/** The library's own notices are in English; they go to the log, and what the user must know is told by `server.ts`. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
