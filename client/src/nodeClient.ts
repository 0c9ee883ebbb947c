/** The language client of the desktop and of remote machines. Loaded only when needed: it is most of the bundle. */
import type * as vscode from 'vscode';
import { ErrorAction, type ErrorHandler, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import { recovery } from './recovery';

/** `module`: the path of the bundled server. `onGivenUp` is called when the client stops restarting a crashing server. */
export function createNodeClient(module: string, output: vscode.LogOutputChannel, onGivenUp: () => void) {
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const { watch, closed } = recovery(onGivenUp);
  const errorHandler: ErrorHandler = {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed,
  };
  const options = { ...clientOptions(output, () => client), errorHandler };
  const client: LanguageClient = new QuietClient('nianbao', '年报校核', { run, debug }, options);
  watch(client);
  return client;
}

/** The library's own notices are in English; they go to the log, and what the user must know is told by `server.ts`. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
