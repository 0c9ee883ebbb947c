/** What the unruly client does, step by step, drawn from a seed. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver';
import { fixtures } from '../fuzz/texts';
import { positionAt } from '../positions';
import type { Reply, Wire } from './wire';

/** An open document as the client has it. */
interface Open {
  text: string;
  version: number;
  readonly undo: string[];
}

/** The problems of a document, by asking for them. */
export async function pulled(wire: Wire, uri: string): Promise<readonly Diagnostic[]> {
  const { result } = await wire.request('textDocument/diagnostic', { textDocument: { uri } }).reply;
  return (result as { items: readonly Diagnostic[] }).items;
}

const asked = [
  ...['hover', 'completion', 'definition', 'documentHighlight', 'prepareRename', 'references', 'foldingRange'],
  ...['documentSymbol', 'codeLens', 'documentLink', 'inlayHint', 'semanticTokens/full', 'formatting', 'codeAction'],
  ...['diagnostic', 'selectionRange', 'noSuchMethod'],
];

/** What is no request and no notification: each is to be passed over. */
const malformed = [
  '',
  '{',
  '[]',
  'null',
  '1',
  '"x"',
  '{}',
  '{"jsonrpc":"2.0"}',
  '{"jsonrpc":"2.0","method":5}',
  '{"jsonrpc":"2.0","id":"stranger","result":1}',
  '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":987654321}}',
  '{"jsonrpc":"2.0","method":"textDocument/didChange"}',
  '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":null}}',
  '{"jsonrpc":"2.0","method":"no/such/notification","params":[1,2]}',
  '{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///never.txt"}}}',
  '\ud800',
];

export function createSession(wire: Wire, folder: string, seed: number, client: 'pull' | 'push') {
  const open = new Map<string, Open>();
  const closed = new Set<string>();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const config = uriOf('nianbao.config.json');
  const draw = drawer(seed);
  const replies: Promise<Reply>[] = [];
  let names = 0;

  const openNew = (text: string): void => {
    names += 1;
    const uri = uriOf(`${names % 9}.txt`);
    if (open.has(uri)) close(uri);
    open.set(uri, { text, version: 1, undo: [] });
    wire.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version: 1, text } });
  };
  const close = (uri: string): void => {
    open.delete(uri);
    closed.add(uri);
    wire.notify('textDocument/didClose', { textDocument: { uri } });
  };
  /** `version`: what the client says, which may be wrong. */
  const change = (uri: string, document: Open, next: string, version = document.version + 1): void => {
    const [start, end, newText] = difference(document.text, next);
    const range = { start: positionAt(document.text, start), end: positionAt(document.text, end) };
    document.text = next;
    document.version = version;
    wire.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: newText }],
    });
  };
  const ask = (uri: string, text: string): number => {
    const method = asked[draw(asked.length)] ?? 'hover';
    const position = positionAt(text, draw(text.length + 1));
    const range = { start: { line: 0, character: 0 }, end: position };
    const { id, reply } = wire.request(`textDocument/${method}`, {
      ...{ textDocument: { uri }, position, range, positions: [position], context: { diagnostics: [] } },
      options: { tabSize: 2, insertSpaces: true },
    });
    replies.push(reply);
    return id;
  };
  const some = (): readonly [string, Open] => {
    if (open.size === 0) openNew(fixtures[draw(fixtures.length)] ?? '');
    return [...open][draw(open.size)] as readonly [string, Open];
  };
  const type = (version?: (document: Open) => number): void => {
    const [uri, document] = some();
    const at = snapped(document.text, draw(document.text.length + 1));
    const end = snapped(document.text, Math.min(document.text.length, at + draw(12)));
    const word = ['4、', '7', '\n', '', '2024年', '的的', '\t0', '😀', '（1）'][draw(9)] ?? '';
    document.undo.push(document.text);
    change(uri, document, document.text.slice(0, at) + word + document.text.slice(end), version?.(document));
  };

  const acts: readonly (() => void | Promise<void>)[] = [
    ...Array.from({ length: 8 }, () => () => type()),
    () => {
      const [uri, document] = some();
      const before = document.undo.pop();
      if (before !== undefined) change(uri, document, before);
    },
    () => openNew(fixtures[draw(fixtures.length)] ?? ''),
    () => close(some()[0]),
    // Renamed: closed here, opened there.
    () => {
      const [uri, { text }] = some();
      close(uri);
      openNew(text);
    },
    // The same version again, an older one, and one from nowhere.
    () => type(({ version }) => version),
    () => type(({ version }) => Math.max(1, version - 3)),
    () => type(({ version }) => version + 1000),
    () => wire.raw(malformed[draw(malformed.length)] ?? ''),
    () => void ask(uriOf('never-opened.txt'), ''),
    () =>
      void replies.push(
        wire.request(['no/such', 'nianbao/fixAll', 'workspace/symbol'][draw(3)] ?? '', { query: '', uri: config })
          .reply,
      ),
    () => {
      const text = ['{ "severity": { "text": "off" } }', '{ bad', '{ "severity": { "table": "hint" } }'][draw(3)] ?? '';
      writeFileSync(join(folder, 'nianbao.config.json'), text);
      wire.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    },
    // Some time passes.
    async () => void (await Promise.all(replies.splice(0))),
  ];

  return {
    open,
    closed,
    config,
    requests: () => count(wire),
    async step(): Promise<void> {
      await acts[draw(acts.length)]?.();
      const [uri, { text }] = some();
      ask(uri, text);
    },
    /** Resolves with the number of those that came back as cancelled. */
    async flood(length: number): Promise<number> {
      const flooded: Promise<Reply>[] = [];
      for (let i = 0; i < length; i += 1) {
        if (i % 50 === 0) type();
        const [uri, { text }] = some();
        const id = ask(uri, text);
        flooded.push(replies.at(-1) as Promise<Reply>);
        if (i % 2 === 1) wire.notify('$/cancelRequest', { id });
        if (i % 500 === 499) await flooded[i - 250];
      }
      return (await Promise.all(flooded)).filter(({ error }) => error?.code === -32800).length;
    },
    /** The configuration is deleted, and every answer is there. */
    async settle(): Promise<void> {
      rmSync(join(folder, 'nianbao.config.json'), { force: true });
      wire.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
      await Promise.all(replies);
      // Who pushes is known to have come to the end by the version; who is asked must not mind a version that comes again.
      for (const [uri, document] of open) {
        if (client === 'pull') await pulled(wire, uri);
        change(uri, document, `[bookmark: _GoBack]${document.text}`, document.version + (client === 'pull' ? 0 : 1));
      }
    },
  };
}

const count = (wire: Wire): number => wire.request('workspace/symbol', { query: '' }).id;

/** Numbers below a limit, the same for the same seed. */
function drawer(seed: number): (limit: number) => number {
  const values = fc.sample(fc.nat(), { seed, numRuns: 4096 });
  let next = 0;
  return (limit) => {
    next += 1;
    return ((values[next % values.length] ?? 0) + next) % Math.max(1, limit);
  };
}

/** What was replaced, by offsets, and what by. */
function difference(before: string, after: string): readonly [start: number, end: number, newText: string] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  start = snapped(before, start);
  return [start, before.length, after.slice(start)];
}

const snapped = (text: string, offset: number): number =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
    ? offset - 1
    : offset;
