/** The language server's life: it starts when first needed, and can be restarted after it gave up. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { changedNotification, type Requests } from '../../server/src/lsp/protocol';
import { serveFiles } from './files';

/** Makes a client that is not yet started. `onGivenUp` is to be called when it will not restart a crashed server again. */
export type ClientFactory = (output: vscode.LogOutputChannel, onGivenUp: () => void) => Promise<BaseLanguageClient>;

export interface Server {
  /** Resolves when the server answers. Rejects, after having told the user, where it cannot be started. */
  start(): Promise<BaseLanguageClient>;
  /** Starts a new one, whatever became of the present one. */
  restart(): Promise<void>;
  request<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']>;
  stop(): Promise<void>;
  /** Has each client set up before it starts. */
  prepare(setUp: (client: BaseLanguageClient) => void): void;
  /** Fires when the findings of any report may differ: a configuration or a baseline changed, or the server started anew. */
  readonly onChanged: vscode.Event<void>;
}

export function createServer(createClient: ClientFactory, output: vscode.LogOutputChannel): Server {
  let running: Promise<BaseLanguageClient> | undefined;
  const changed = new vscode.EventEmitter<void>();
  const preparations = [serveFiles];

  const launch = async (): Promise<BaseLanguageClient> => {
    try {
      const client = await createClient(output, () => {
        running = undefined;
        void tellGivenUp('校核服务多次意外停止，不再自动重新启动。');
      });
      for (const setUp of preparations) setUp(client);
      client.onNotification(changedNotification, () => changed.fire());
      await client.start();
      changed.fire();
      return client;
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      void tellGivenUp('校核服务未能启动。');
      throw error;
    }
  };

  const tellGivenUp = async (message: string): Promise<void> => {
    const restart = '重新启动';
    const show = '显示日志';
    const choice = await vscode.window.showErrorMessage(message, restart, show);
    if (choice === restart) await server.restart();
    if (choice === show) output.show();
  };

  const server: Server = {
    onChanged: changed.event,
    prepare: (setUp) => void preparations.push(setUp),
    start() {
      running ??= launch();
      return running;
    },
    async restart() {
      await server.stop();
      // A failure was told by `launch`.
      await server.start().catch(() => {});
    },
    async request(method, params) {
      return (await server.start()).sendRequest(method, params);
    },
    async stop() {
      const stopping = running;
      running = undefined;
      try {
        await (await stopping)?.dispose();
      } catch (error) {
        // It had crashed or never started: there is nothing left to stop.
        output.debug(`停止校核服务：${error}`);
      }
    },
  };
  return server;
}
