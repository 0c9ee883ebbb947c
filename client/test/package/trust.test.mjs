// What the product may do to the machine it runs on, read from its bundles and watched while it runs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'acorn';
import { at, manifest } from '../../../scripts/lib/project.mjs';
import { bundledPackages, notices, noticesFile } from '../../../scripts/notices.mjs';

/** What each bundle takes from outside of itself. */
const modules = {
  'client.js': ['./nodeClient.js', 'vscode'],
  // The language client starts the server as a child process of its own (`fork`), and can talk to it over a socket.
  'nodeClient.js': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode'],
  // vscode-languageserver: `--socket` and `--pipe` take `net`; the search for modules of the workspace, never called, `child_process`.
  'server.js': [
    ...['buffer', 'child_process', 'crypto', 'fs', 'net', 'os', 'path', 'url', 'util'],
    // tinyglobby, inside of which fdir would take picomatch from outside if its glob were used.
    ...['module', 'picomatch'],
  ],
  'cli.js': [
    ...['./chinese.js', 'buffer', 'crypto', 'fs', 'path', 'timers', 'url', 'util'],
    ...['module', 'picomatch'],
  ],
  // iconv-lite, which the command line loads only for files in GB18030.
  'chinese.js': ['buffer', 'stream', 'string_decoder'],
  'view.js': [],
  'browser/client.js': ['vscode'],
  'browser/server.js': [],
};

/** Globals that reach the network, or make code of text. */
const forbidden = new Set([
  ...['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  ...['importScripts', 'sendBeacon', 'execScript'],
]);

describe('the bundles', () => {
  let packages;
  before(async function () {
    this.timeout(120_000);
    packages = await bundledPackages();
  });

  it('are all looked at', () => {
    const files = readdirSync(at('dist'), { recursive: true }).map((name) => name.replaceAll('\\', '/'));
    assert.deepEqual(files.filter((name) => name.endsWith('.js')).sort(), Object.keys(modules).sort());
  });

  for (const [name, wanted] of Object.entries(modules))
    it(`${name} takes only what it must from outside, reaches no network and makes no code of text`, () => {
      const { taken, reached } = outside(readFileSync(at('dist', name), 'utf8'));
      assert.deepEqual(taken, [...wanted].sort());
      assert.deepEqual(reached, []);
    });

  it('would be caught if they did', () => {
    const { taken, reached } = outside(
      'const f = globalThis.fetch; new Function("x"); eval("y"); require("node:https"); import("dns"); require(z); new WebSocket(u)',
    );
    assert.deepEqual(taken, ['dns', 'https', 'z']);
    assert.deepEqual(reached, ['Function', 'WebSocket', 'eval', 'fetch']);
  });

  it('hold packages under these licences only', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];
    assert.ok(packages.length > 5);
    assert.deepEqual(
      packages.filter(({ license }) => !free.includes(license)),
      [],
    );
  });

  it('have their licences in THIRD-PARTY-NOTICES.txt (npm run notices writes it)', () =>
    assert.equal(readFileSync(noticesFile, 'utf8').replaceAll('\r\n', '\n'), notices(packages)));
});

describe('the dependencies', () => {
  it('are pinned, and none is installed with the product', () => {
    const { dependencies = {}, devDependencies } = manifest();
    assert.deepEqual(dependencies, {});
    for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  it('have licences that ask nothing of who only builds with them', () => {
    const known =
      /^\(?(?:(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|PSF-2\.0|Artistic-2\.0|WTFPL|Zlib|GPL-3\.0-or-later)(?: (?:OR|AND) )?)+\)?$/;
    const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
    const others = Object.entries(packages).filter(([, { license = '' }]) => !known.test(license));
    const names = others.map(([path]) => path.replace(/.*node_modules\//, ''));
    // Microsoft's, which signs what is published.
    assert.deepEqual(
      names.filter((name) => name !== '' && !name.startsWith('@vscode/vsce-sign')),
      [],
    );
    assert.ok(!Object.values(packages).some(({ license }) => license === 'GPL-3.0-or-later'));
  });
});

describe('the product at run time', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-trust-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a script where no other process can be started, no code made of text, and any connection ends it. */
  const confined = (script, ...args) => {
    const flags = ['--disallow-code-generation-from-strings', '--require', at('client/test/package/confine.cjs')];
    return spawn(process.execPath, [...flags, script, ...args], { cwd: folder });
  };
  const ending = async (child) => {
    const [[code], out, err] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
    return { code, out, err };
  };

  it('the command line checks and mends', async () => {
    const name = '清溪县2025.txt';
    const fixture = readFileSync(at('test-fixtures/workspace', name), 'utf8');
    writeFileSync(join(folder, name), fixture);
    const { code, err } = await ending(confined(at('dist/cli.js'), 'check', '--fix', '.'));
    assert.deepEqual([code, err], [0, '']);
    assert.notEqual(readFileSync(join(folder, name), 'utf8'), fixture);
  });

  it('the server answers', async () => {
    const server = confined(at('dist/server.js'), '--stdio');
    const send = (body) => {
      const json = JSON.stringify({ jsonrpc: '2.0', ...body });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
    };
    const report = readFileSync(at('test-fixtures/workspace/清溪县2025.txt'), 'utf8');
    const textDocument = { uri: 'untitled:1', languageId: 'nianbao', version: 1, text: report };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: 2, method: 'nianbao/fixAll', params: { uri: textDocument.uri } });
    send({ id: 3, method: 'shutdown' });
    let shown = '';
    server.stdout.on('data', (data) => {
      shown += data;
      if (shown.includes('"id":3')) send({ method: 'exit' });
    });
    const { code, err } = await ending(server);
    assert.deepEqual([code, err], [0, '']);
    assert.match(shown, /outline\/section-misnumbered/);
    assert.match(shown, /"id":2,"result":\{"version":1,"edits":\[\{/);
  });

  for (const [name, code] of Object.entries({
    connection: "require('net').connect(1)",
    process: "require('child_process').spawn('true')",
    'code made of text': "new Function('return 1')()",
    request: "fetch('http://localhost')",
  }))
    it(`would be ended by a ${name}`, async () => {
      writeFileSync(join(folder, 'bad.js'), code);
      assert.notEqual((await ending(confined(join(folder, 'bad.js')))).code, 0);
    });
});

/** The modules that a script takes, without `node:`, and the forbidden globals that it names where they would be used. */
function outside(code) {
  const [taken, reached] = [new Set(), new Set()];
  const visit = (node) => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (typeof node?.type !== 'string') return;
    const { type, callee, property, computed } = node;
    if (type === 'ImportExpression') taken.add(nameOf(node.source));
    if (type === 'CallExpression' && /^(?:__)?require$/.test(callee.name ?? '')) taken.add(nameOf(node.arguments[0]));
    if ((type === 'CallExpression' || type === 'NewExpression') && forbidden.has(callee.name)) reached.add(callee.name);
    const member = computed ? property?.value : property?.name;
    const isGlobal = /^(?:globalThis|window|self|global|navigator)$/.test(node.object?.name ?? '');
    if (type === 'MemberExpression' && isGlobal && forbidden.has(member)) reached.add(member);
    for (const part of Object.values(node)) if (typeof part === 'object') visit(part);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: true }));
  return { taken: [...taken].sort(), reached: [...reached].sort() };
}

const nameOf = (node) =>
  node.type === 'Literal' ? node.value.replace(/^node:/, '').replace(/\/promises$/, '') : node.name;
