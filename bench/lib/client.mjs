// A client of a language server over stdio that does nothing between a message and its time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { at } from '../../scripts/lib/project.mjs';

export const product = at('dist/server.js');
export const echo = at('out/bench/echo-server.js');

/** Starts a server. `mode`: whether diagnostics are pushed to this client or pulled by it. */
export async function startServer(module, { mode = 'pull', execArgv = [] } = {}) {
  const child = spawn(process.execPath, [...execArgv, module, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => {
    waiting.get(`${uri} ${version}`)?.(performance.now());
    waiting.delete(`${uri} ${version}`);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('workspace/workspaceFolders', () => null);
  connection.onRequest('client/registerCapability', () => null);
  connection.onUnhandledNotification(() => {});
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: mode === 'pull' ? { ...shared, textDocument: { ...shared.textDocument, diagnostic: {} } } : shared,
  });
  await connection.sendNotification('initialized', {});
  return {
    mode,
    child,
    connection,
    /** The moment at which the diagnostics of that version are there. */
    diagnostics(uri, version) {
      if (mode === 'push') return new Promise((resolve) => waiting.set(`${uri} ${version}`, resolve));
      const pulled = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      return pulled.then(() => performance.now());
    },
    async stop() {
      const ended = once(child, 'exit');
      const timer = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      clearTimeout(timer);
      connection.dispose();
    },
  };
}

/** What VS Code says that it can do, as far as the product asks. */
const shared = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

let count = 0;

/** A document open in a server, in which someone types. */
export async function openDocument(server, text) {
  count += 1;
  const uri = `file:///nianbao-bench/${count}.txt`;
  const lines = text.split(/\r?\n/);
  const random = randomNumbers(count);
  const textDocument = { uri };
  let version = 1;
  let typed;
  const notify = (method, params) => server.connection.sendNotification(method, params);
  const opened = server.mode === 'push' ? server.diagnostics(uri, version) : undefined;
  await notify('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version, text } });
  await (opened ?? server.diagnostics(uri, version));

  /** A character somewhere; and the next time away with it. */
  function nextChange() {
    const start = typed ?? place();
    const end = typed ? { ...start, character: start.character + 1 } : start;
    const change = { range: { start, end }, text: typed ? '' : '1' };
    typed = typed ? undefined : start;
    return change;
  }
  function place() {
    for (;;) {
      const line = random(lines.length);
      if (lines[line] !== '') return { line, character: random(lines[line].length + 1) };
    }
  }
  const document = {
    uri,
    lines,
    /** Sends one edit and waits for nothing. Gives the new version and where it was. */
    type() {
      version += 1;
      const change = nextChange();
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
      return { version, position: change.range.start };
    },
    /** Milliseconds from an edit to its diagnostics. */
    async keystroke() {
      const pushed = server.mode === 'push' ? server.diagnostics(uri, version + 1) : undefined;
      const start = performance.now();
      document.type();
      return (await (pushed ?? server.diagnostics(uri, version))) - start;
    },
    /** Milliseconds to the answer of `textDocument/<method>`. */
    async ask(method, params) {
      const start = performance.now();
      await server.connection.sendRequest(`textDocument/${method}`, { textDocument, ...params });
      return performance.now() - start;
    },
    /** Waits for the diagnostics of an edit sent before. */
    answered: (of) => server.diagnostics(uri, of),
  };
  return document;
}

/** The same in every run: Park and Miller's. */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
