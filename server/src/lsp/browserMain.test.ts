import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Message } from 'vscode-languageserver';
import { clientOver } from '../../test/client';
import { misnumbered, problem } from '../../test/texts';

/** The globals of a worker that the server may use: none of Node's. */
const globals = { setTimeout, clearTimeout, TextDecoder, TextEncoder, console };

const bundle = (name: string) => readFileSync(`dist/browser/${name}.js`, 'utf8');

describe('the language server as a worker', () => {
  let ports: MessageChannel;
  beforeEach(() => {
    ports = new MessageChannel();
    runInContext(bundle('server'), createContext({ ...globals, self: ports.port1 }));
  });
  afterEach(() => ports.port1.close());

  it('judges reports', async () => {
    const client = await clientOver(new PortReader(ports.port2), new PortWriter(ports.port2));
    assert.match(client.initialized.serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(await client.open(misnumbered).problems(), [problem]);
  });

  it('reads and writes files by way of the client', async () => {
    const folder = 'vscode-vfs://github/org/repo/';
    const files = new Map([[`${folder}nianbao.config.json`, '{ "severity": { "outline": "hint" } }']]);
    const client = await clientOver(new PortReader(ports.port2), new PortWriter(ports.port2), {
      initializationOptions: { companion: true },
    });
    client.connection.onRequest('nianbao/readFile', ({ uri }) => files.get(uri) ?? null);
    client.connection.onRequest('nianbao/writeFile', ({ uri, text }) => {
      files.set(uri, text);
      return null;
    });
    const document = client.open(misnumbered, `${folder}2025/report.txt`);
    assert.deepEqual(await document.problems(), [problem.replace('error', 'hint')]);
    const accept = (await document.actions('4、')).find(({ title }) => title.startsWith('接受此处'));
    await client.execute(accept?.command);
    assert.match(files.get(`${folder}nianbao.baseline.json`) ?? '', /"file": "2025\/report\.txt"/);
    assert.deepEqual(await document.problems(), []);
  });
});

describe('the bundles for browsers', () => {
  for (const [name, modules] of Object.entries({ client: ['vscode'], server: [] })) {
    it(`ask for no module but ${modules.join() || 'none'}: ${name}`, () => {
      const asked = Array.from(bundle(name).matchAll(/\brequire\(["']([^"']+)["']\)/g), ([, module]) => module);
      assert.deepEqual([...new Set(asked)], modules);
    });
  }
});

class PortReader extends AbstractMessageReader {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }
  listen(callback: DataCallback) {
    this.#port.on('message', callback);
    return { dispose: () => this.#port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }
  async write(message: Message) {
    this.#port.postMessage(message);
  }
  end() {}
}
