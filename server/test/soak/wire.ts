/** A client that may say anything, right or wrong: JSON-RPC over a process's standard streams, without a library. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';

export interface Reply {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Wire {
  /** Sends a request. Resolves with its one reply, whatever that says. */
  request(method: string, params?: unknown): { readonly id: number; readonly reply: Promise<Reply> };
  notify(method: string, params?: unknown): void;
  /** Sends bytes as the body of a message. */
  raw(body: string): void;
  /** How many requests are without a reply. */
  waiting(): number;
  /** The last that was published for each URI. */
  readonly published: ReadonlyMap<string, PublishDiagnosticsParams>;
  /** Replies to what was never asked, or a second time. */
  readonly stray: readonly unknown[];
  /** The exit code, after `shutdown` and `exit`. */
  end(): Promise<unknown>;
}

interface Message extends Reply {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
}

export function launchWire(): Wire {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, ['dist/server.js', '--stdio']);
  const pending = new Map<number, (reply: Reply) => void>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const stray: unknown[] = [];
  let next = 0;

  const raw = (body: string): void => {
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const send = (message: object): void => raw(JSON.stringify({ jsonrpc: '2.0', ...message }));
  const take = (message: Message): void => {
    const { id, method, params } = message;
    if (method === undefined) {
      const resolve = pending.get(Number(id));
      if (!resolve) stray.push(message);
      pending.delete(Number(id));
      resolve?.(message);
    } else if (id !== undefined) {
      send({ id, result: method === 'workspace/configuration' ? (params?.items ?? []).map(() => null) : null });
    } else if (method === 'textDocument/publishDiagnostics') {
      const told = params as unknown as PublishDiagnosticsParams;
      published.set(told.uri, told);
    }
  };
  child.stdout.on('data', bodies(take));

  const request: Wire['request'] = (method, params) => {
    next += 1;
    const id = next;
    const reply = new Promise<Reply>((resolve) => pending.set(id, resolve));
    send({ id, method, params });
    return { id, reply };
  };
  return {
    request,
    notify: (method, params) => send({ method, params }),
    raw,
    waiting: () => pending.size,
    published,
    stray,
    async end() {
      await request('shutdown').reply;
      const exit = once(child, 'exit');
      send({ method: 'exit' });
      return (await exit)[0];
    },
  };
}

/** Takes a stream apart into the bodies of its messages. */
function bodies(take: (message: Message) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, Math.max(0, end)))?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.toString('utf8', end + 4, end + 4 + length)));
      rest = rest.subarray(end + 4 + length);
    }
  };
}
