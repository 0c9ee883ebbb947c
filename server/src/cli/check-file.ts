import {
  type Accepted,
  applyBaseline,
  type Finding,
  type Judgement,
  judge,
  lint,
  mend,
  parse,
  type Report,
} from '../engine';
import type { Scope } from '../workspace/scope';
import { type Decoded, decode, encode } from './files/encoding';
import { explain, FileError } from './files/error';
import type { Found } from './files/find';
import { readBytes, readStdin } from './files/read';
import { replace } from './files/write';

export interface CheckOptions {
  readonly fix: boolean;
  readonly scope: Omit<Scope, 'files'>;
}

/** What is known of one file after it was checked. */
export interface Checked {
  readonly path: string;
  /** As it is now, after the fixes; the spans of the findings are spans of this. Empty where the file could not be read. */
  readonly text: string;
  /** Undefined for a text that is no such report, and for a file that could not be read. */
  readonly report: Report | undefined;
  /** Those that remain after the fixes, and that nobody accepted. */
  readonly findings: readonly Finding[];
  /** How much of the report was judged; nothing of any other text. */
  readonly judgement: Judgement;
  /** The configuration says not to check it: it was not even read. */
  readonly ignored: boolean;
  readonly accepted: readonly Finding[];
  /** Entries of the baseline that accept nothing in this file. */
  readonly stale: readonly Accepted[];
  /** How many findings were mended. */
  readonly fixed: number;
  /** Why the file could not be read, or not be written; in the latter case the findings are those before the fixes. */
  readonly error: string | undefined;
  /** What was read from the standard input, mended where this was asked for. */
  readonly mendedInput: Buffer | undefined;
}

/** Reads, checks and, where asked for, mends one file. Never throws: whatever goes wrong is this file's `error`. */
export async function checkFile({ path, error }: Found, options: CheckOptions): Promise<Checked> {
  if (error !== undefined) return unread(path, error);
  if (options.scope.ignored) return { ...unread(path), ignored: true };
  let bytes: Buffer;
  let decoded: Decoded;
  try {
    bytes = path === '-' ? await readStdin() : readBytes(path);
    decoded = await decode(bytes);
  } catch (error) {
    return unread(path, explain(error, '读取'));
  }
  try {
    const before = checkText(path, decoded.text, options);
    if (!options.fix) return before;
    const { text, fixed } = mend(decoded.text, { ...options.scope.options, except: before.accepted });
    if (text === decoded.text) return path === '-' ? { ...before, mendedInput: bytes } : before;
    try {
      const after = await encodeExactly(decoded, text);
      if (path !== '-') await replace(path, bytes, after);
      return { ...checkText(path, text, options), fixed, mendedInput: path === '-' ? after : undefined };
    } catch (error) {
      return { ...before, error: explain(error, '写入') };
    }
  } catch (error) {
    return unread(path, `检查时程序出错：${error instanceof Error ? error.message : error}`);
  }
}

function checkText(path: string, text: string, { scope }: CheckOptions): Checked {
  const report = parse(text, scope.options);
  return {
    ...unread(path),
    text,
    report: report.isReport ? report : undefined,
    ...applyBaseline(report, lint(report, scope.options), scope.accepted),
    judgement: judge(report),
  };
}

function unread(path: string, error?: string): Checked {
  return {
    path,
    text: '',
    report: undefined,
    findings: [],
    judgement: { judged: 0, notJudged: [] },
    ignored: false,
    accepted: [],
    stale: [],
    fixed: 0,
    error,
    mendedInput: undefined,
  };
}

/** Throws where a byte outside the fixes would change, or a character of a fix has no code. */
async function encodeExactly(decoded: Decoded, text: string): Promise<Buffer> {
  if (!decoded.exact) throw new FileError('含有无法原样写回的字符，未写入（请先另存为 UTF-8）');
  const bytes = await encode({ ...decoded, text });
  if ((await decode(bytes)).text !== text) throw new FileError('改正后的文字无法用原来的编码保存，未写入');
  return bytes;
}
