/** A client that types, undoes, closes, renames and floods, and one that breaks every rule of the protocol; then what must hold. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Diagnostic } from 'vscode-languageserver';
import { pushed, type TestClient, vscode } from '../client';
import { createSession, pulled } from './session';
import { launchWire, type Wire } from './wire';

export interface SoakOptions {
  readonly seed: number;
  /** Who is told of problems: a client that asks, or one that waits for them. */
  readonly client: 'pull' | 'push';
  /** How many steps, of which each sends some messages. */
  readonly steps: number;
  /** How many requests are sent without waiting for the answers, every other one cancelled. */
  readonly flood: number;
  /** Judges a text anew, apart from the server under test. */
  readonly fresh: Pick<TestClient, 'open'>;
}

export interface Soaked {
  readonly requests: number;
  readonly cancelled: number;
  readonly documents: number;
}

/** Throws where something does not hold. */
export async function soak({ seed, client, steps, flood, fresh }: SoakOptions): Promise<Soaked> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-soak-')));
  const wire = launchWire();
  try {
    const capabilities = client === 'pull' ? vscode : pushed;
    await wire.request('initialize', { processId: null, rootUri: null, capabilities }).reply;
    wire.notify('initialized', {});
    const session = createSession(wire, folder, seed, client);
    for (let step = 0; step < steps; step += 1) await session.step();
    const cancelled = await session.flood(flood);
    await session.settle();

    assert.equal(wire.waiting(), 0);
    assert.deepEqual(wire.stray, []);
    for (const [uri, { text, version }] of session.open) {
      const anew = fresh.open(text, uri);
      const diagnostics = await anew.diagnostics();
      anew.close();
      const shown = client === 'pull' ? await pulled(wire, uri) : await until(() => atVersion(wire, uri, version));
      assert.deepEqual(stripped(shown), stripped(diagnostics), `${uri} at the end`);
    }
    for (const uri of session.closed) {
      if (session.open.has(uri)) continue;
      if (client === 'pull') assert.deepEqual(await pulled(wire, uri), []);
      else assert.deepEqual(wire.published.get(uri)?.diagnostics, [], `${uri} is closed`);
    }
    assert.deepEqual(wire.published.get(session.config)?.diagnostics ?? [], [], 'a configuration that was deleted');
    const requests = session.requests();
    assert.equal(await wire.end(), 0);
    return { requests, cancelled, documents: session.closed.size + session.open.size };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A pushed client is told no pages; the comparison is of what is found. */
const stripped = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ range, code, severity, message }) => ({ range, code, severity, message }));

const atVersion = (wire: Wire, uri: string, version: number): readonly Diagnostic[] | undefined => {
  const told = wire.published.get(uri);
  return told?.version === version ? told.diagnostics : undefined;
};

async function until<T>(probe: () => T | undefined): Promise<T> {
  for (let i = 0; i < 2000; i += 1) {
    const found = probe();
    if (found !== undefined) return found;
    await delay(5);
  }
  throw new Error('nothing came');
}
