import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { explain } from './error';

/** A thing to check. `path` is as the user named it, with forward slashes; `-` is the standard input. */
export interface Found {
  readonly path: string;
  /** Why there is nothing to read under this name. */
  readonly error?: string;
}

/**
 * The files that the arguments mean, in the order of the arguments and sorted within one, each once however often and by whatever name it
 * is given. A folder means its .txt and .md files; an argument that means no file at all is found with an error.
 */
export async function find(args: readonly string[]): Promise<readonly Found[]> {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const arg of args) {
    for (const { path, real, error } of await expand(arg)) {
      if (seen.has(real)) continue;
      seen.add(real);
      found.push({ path: slashed(path), ...(error !== undefined && { error }) });
    }
  }
  return found;
}

interface Candidate {
  readonly path: string;
  /** Tells two names of one file. */
  readonly real: string;
  readonly error?: string;
}

const extension = /\.(?:txt|md|nianbao)$/i;
const skipped = new Set(['node_modules', '.git']);

async function expand(arg: string): Promise<readonly Candidate[]> {
  if (arg === '-') return [{ path: arg, real: arg }];
  const path = normalize(arg);
  try {
    const stats = statSync(arg, { throwIfNoEntry: false });
    if (!stats) return await expandPattern(arg);
    if (!stats.isDirectory()) return [file(path)];
    const files = [...walk(path, realpathSync.native(path))];
    return files.length > 0 ? files : [nothing(path, '文件夹里没有 .txt 或 .md 文件')];
  } catch (error) {
    return [nothing(path, explain(error, '读取'))];
  }
}

/** Follows links to files but not to folders, which may lead in circles. */
function* walk(folder: string, real: string): Iterable<Candidate> {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch (error) {
    yield { path: folder, real, error: `文件夹无法读取：${explain(error, '读取')}` };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walk(path, join(real, entry.name));
    } else if (extension.test(entry.name)) {
      if (entry.isFile()) yield { path, real: join(real, entry.name) };
      else if (entry.isSymbolicLink() && isFileLink(path)) yield file(path);
    }
  }
}

/** Sorted by code units, the same on every system and in every locale. */
function list(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Only for what does not exist under its name: a file may be called `年报[1].txt`. */
async function expandPattern(arg: string): Promise<readonly Candidate[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const pattern = slashed(arg);
  if (!isDynamicPattern(pattern)) return [nothing(arg, missing(arg))];
  const ignore = [...skipped].map((name) => `**/${name}/**`);
  const paths = await glob(pattern, { ignore, expandDirectories: false, absolute: isAbsolute(pattern) });
  return paths.length > 0 ? paths.sort().map((path) => file(normalize(path))) : [nothing(arg, '没有与此匹配的文件')];
}

function file(path: string): Candidate {
  try {
    return { path, real: realpathSync.native(path) };
  } catch {
    // A pipe (`<(…)`) has no real path. Whatever else is wrong comes out when it is read.
    return { path, real: resolve(path) };
  }
}

/** A link to a file; one that leads nowhere counts, so that reading it says so. */
function isFileLink(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return true;
  }
}

function nothing(path: string, error: string): Candidate {
  return { path, real: path, error };
}

function missing(arg: string): string {
  if (lstatSync(arg, { throwIfNoEntry: false })?.isSymbolicLink()) return '符号链接指向的文件不存在';
  return /[\\/]$/.test(arg) ? '没有这个文件夹' : '没有这个文件或文件夹';
}

const slashed = (path: string) => (sep === '\\' ? path.replaceAll(sep, '/') : path);
