/** The language client of browsers, as on vscode.dev: the server is a worker. */
import type * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  State,
} from 'vscode-languageclient/browser';
import { clientOptions } from './clientOptions';
import { recovery } from './recovery';

/** What is used here of a browser's `Worker`. */
interface Worker {
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}
declare const Worker: new (url: string) => Worker;

/** `script`: the address of the bundled server. `onGivenUp` is called when the client stops restarting a crashing server. */
export function createBrowserClient(script: vscode.Uri, output: vscode.LogOutputChannel, onGivenUp: () => void) {
  const { watch, closed } = recovery(onGivenUp);
  // An error is a worker that failed, which its reader tells as the end of the connection.
  const errorHandler: ErrorHandler = { error: () => ({ action: ErrorAction.Continue, handled: true }), closed };
  let worker: Worker | undefined;
  const start = async () => {
    worker = new Worker(script.toString(true));
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new QuietClient('nianbao', '年报校核', start, { ...clientOptions(output), errorHandler });
  watch(client);
  // A worker does not end with its connection, and one that hangs does not hear that it should.
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  return client;
}

/** A worker lives on after an error, or never lived where its script cannot be loaded: either way it is no server any more. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => this.fireClose());
  }
}

/** As in `nodeClient.ts`. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
