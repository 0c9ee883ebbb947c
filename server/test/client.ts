import { type ChildProcess, fork, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type ClientCapabilities,
  type Command,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Requests } from '../src/lsp/protocol';
import { type ServerOptions, serve } from '../src/lsp/server';
import { openDocument, type TestDocument } from './document';

export { describeProblem, type TestDocument } from './document';

/** What VS Code says that it can do, as far as this server asks. */
export const vscode: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
  },
};

/** The same without pull: diagnostics are pushed to it. */
export const pushed: ClientCapabilities = {
  ...vscode,
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** The tree of settings that workspace/configuration is answered from. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything pushed so far, oldest first. */
  readonly published: PublishDiagnosticsParams[];
  /** What the server logged. */
  readonly logged: string[];
  /** What the server told the user. */
  readonly messages: readonly string[];
  /** How often the server told this project's client that findings may differ. */
  changes(): number;
  /** The methods that the server registered for. */
  readonly registered: readonly string[];
  /** Tells the server that a file was changed. */
  changed(uri: string): void;
  execute(command: Command | undefined): Promise<unknown>;
  /** How often the server asked to be asked again. */
  refreshes(): number;
  open(text: string, uri?: string): TestDocument;
  configure(settings: unknown): void;
  request<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']>;
  /** The push for that version, once it is there. */
  push(uri: string, version: number | undefined): Promise<PublishDiagnosticsParams>;
}

/** A client and a server in this process, over two streams. */
export function connect(options: ClientOptions & Partial<ServerOptions> = {}): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, { version: 'test', ...options });
  return clientOver(new StreamMessageReader(down), new StreamMessageWriter(up), options);
}

/** A client of the bundled server as a process of its own. */
export async function launch(transport: 'stdio' | 'node-ipc'): Promise<{ client: TestClient; process: ChildProcess }> {
  const server = 'dist/server.js';
  if (transport === 'node-ipc') {
    const child = fork(server, ['--node-ipc'], { execArgv: [] });
    return { client: await clientOver(new IPCMessageReader(child), new IPCMessageWriter(child)), process: child };
  }
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = await clientOver(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return { client, process: child };
}

/** A client of a server that is reached so. */
export async function clientOver(
  reader: MessageReader,
  writer: MessageWriter,
  options: ClientOptions = {},
): Promise<TestClient> {
  const connection = createProtocolConnection(reader, writer);
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  let { settings } = options;
  let refreshes = 0;
  let count = 0;
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section = '' }) => (settings as Record<string, unknown> | undefined)?.[section] ?? null),
  );
  const registered: string[] = [];
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  const messages: string[] = [];
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
  });
  let changes = 0;
  connection.onNotification('nianbao/changed', () => {
    changes += 1;
  });
  const workspaceFolders = options.folders?.map((uri) => ({ uri, name: '' })) ?? null;
  connection.onRequest('workspace/workspaceFolders', () => workspaceFolders);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return null;
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders,
    capabilities: options.capabilities ?? vscode,
    initializationOptions: options.initializationOptions,
  });
  void connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    published,
    logged,
    messages,
    registered,
    changes: () => changes,
    changed: (uri) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
    execute: (command) =>
      connection.sendRequest('workspace/executeCommand', {
        command: command?.command ?? '',
        arguments: command?.arguments,
      }),
    refreshes: () => refreshes,
    open(text, uri) {
      count += 1;
      return openDocument(connection, uri ?? `file:///reports/${count}.txt`, text);
    },
    configure(changed) {
      settings = changed;
      void connection.sendNotification('workspace/didChangeConfiguration', { settings: changed });
    },
    request: (method, params) => connection.sendRequest(method, params),
    async push(uri, version) {
      for (;;) {
        const found = published.find((params) => params.uri === uri && params.version === version);
        if (found) return found;
        await delay(1);
      }
    },
  };
}
