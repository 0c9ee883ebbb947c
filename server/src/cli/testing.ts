import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Severity } from '../engine';
import type { Range } from './position';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The contract of `--format json`, as issue and documentation give it. */
export interface Json {
  readonly version: 1;
  readonly files: readonly {
    readonly path: string;
    readonly report: { readonly year: number | null; readonly organ: string | null } | null;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: Severity;
      readonly message: string;
      readonly range: Range;
      readonly fixes: readonly {
        readonly title: string;
        readonly safe: boolean;
        readonly edits: readonly { readonly range: Range; readonly newText: string }[];
      }[];
      readonly related: readonly { readonly range: Range; readonly message: string }[];
    }[];
    readonly judged: number;
    readonly notJudged: readonly { readonly what: string; readonly why: string }[];
    readonly ignored?: true;
    readonly error?: string;
  }[];
  readonly summary: Readonly<
    Record<'files' | 'errors' | 'warnings' | 'informations' | 'hints' | 'fixed' | 'accepted' | 'stale', number>
  >;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder for one test at a time, and the bundled command line run in it. Call it inside `describe`. */
export function workplace() {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const path = (name: string) => join(folder, name);
  const run = (args: readonly string[], { input, env }: RunOptions = {}): Run => {
    const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...inherited, ...env },
      maxBuffer: 1e9,
      ...(input !== undefined && { input }),
    });
    return { code: status, stdout, stderr };
  };
  return {
    path,
    run,
    write: (name: string, content: string | Buffer): string => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name: string): Buffer => readFileSync(path(name)),
    /** Runs `check … --format json` and reads what it says. */
    json: (args: readonly string[], options?: RunOptions): Json & { readonly code: number | null } => {
      const { code, stdout, stderr } = run(['check', '--format', 'json', ...args], options);
      if (stdout === '') throw new Error(`no output, exit ${code}: ${stderr}`);
      return { code, ...JSON.parse(stdout) };
    },
  };
}

/** The suites run from the repository's root, after the build. */
export const cli = resolve('dist/cli.js');
