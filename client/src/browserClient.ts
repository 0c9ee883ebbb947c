/** The language client of browsers, as on vscode.dev: the server is a worker. */
import type * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientOptions } from './clientOptions';
import { recovery } from './recovery';

/** What is used here of a browser's `Worker`. */
interface Worker {
  addEventListener(type: 'error', listener: (event: { preventDefault(): void }) => void): void;
  terminate(): void;
}
declare const Worker: new (url: string) => Worker;

/** `script`: the address of the bundled server. `onGivenUp` is called when the client stops restarting a crashing server. */
export function createBrowserClient(script: vscode.Uri, output: vscode.LogOutputChannel, onGivenUp: () => void) {
  const { watch, closed } = recovery(onGivenUp);
  // An error is a worker that failed, which its reader tells as the end of the connection.
  const errorHandler: ErrorHandler = { error: () => ({ action: ErrorAction.Continue, handled: true }), closed };
  const options = { ...clientOptions(output, () => client), errorHandler };
  const client: LanguageClient = new WorkerClient(script, options);
  watch(client);
  return client;
}

class WorkerClient extends LanguageClient {
  #worker: Worker | undefined;

  constructor(script: vscode.Uri, options: LanguageClientOptions) {
    super('nianbao', '年报校核', () => this.#launch(script), options);
  }

  async #launch(script: vscode.Uri): Promise<MessageTransports> {
    this.#worker?.terminate();
    this.#worker = new Worker(script.toString(true));
    return { reader: new WorkerReader(this.#worker), writer: new BrowserMessageWriter(this.#worker) };
  }

  /** A worker does not end with its connection, and one that hangs does not hear that it should. */
  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.#worker?.terminate();
    }
  }

  /** As in `nodeClient.ts`. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** A worker lives on after an error, or never lived where its script cannot be loaded: either way it is no server any more. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', (event) => {
      // It is dealt with here, and no error of the extension host as a whole.
      event.preventDefault();
      worker.terminate();
      this.fireClose();
    });
  }
}
