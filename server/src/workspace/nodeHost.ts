import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from './host';

/** In bytes. A baseline of ten thousand entries has two million. */
const sizeLimit = 20 * 1024 * 1024;

/** The file system of this machine, for `file:` URIs. */
export const nodeHost: Host = {
  async readFile(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) return undefined;
      // A pipe of that name would be waited for.
      if (!stats.isFile()) throw new Error('不是普通文件');
      if (stats.size > sizeLimit) throw new Error('文件过大');
      return decode(readFileSync(realPath(path)));
    } catch (error) {
      if (isCode(error, 'ENOTDIR', 'ENOENT', 'ENAMETOOLONG')) return undefined;
      throw new Error(`无法读取：${reasonOf(error)}`);
    }
  },
  async writeFile(uri, text) {
    const path = pathOf(uri);
    if (path === undefined) throw new Error('无法写入：不是文件');
    try {
      const { replaceFile } = await import('./replaceFile');
      await replaceFile(targetOf(path), text);
    } catch (error) {
      throw new Error(`无法写入：${reasonOf(error)}`);
    }
  },
};

/** What is to be replaced: a link stays one, and a read-only file, which a rename would replace without a word, is left alone. */
function targetOf(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })) return path;
  accessSync(path, constants.W_OK);
  if ((statSync(path).mode & 0o222) === 0) throw new Error('文件是只读的');
  return realPath(path);
}

/**
 * Where a file is. A link may lead to a file of the same name, or within its own folder: whoever made a workspace cannot have other
 * files of this machine read or written by it.
 */
function realPath(path: string): string {
  const target = realpathSync(path);
  const isOwn = basename(target) === basename(path) || target.startsWith(realpathSync(dirname(path)) + sep);
  if (!isOwn) throw new Error('符号链接指向了文件夹之外的其他文件');
  return target;
}

/** Undefined for a URI that no file of this system has, such as one without a drive on Windows. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('不是 UTF-8 编码');
  }
}

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

function reasonOf(error: unknown): string {
  if (isCode(error, 'EACCES', 'EPERM')) return '没有权限';
  if (isCode(error, 'EROFS')) return '所在的磁盘是只读的';
  if (isCode(error, 'ENOSPC', 'EDQUOT')) return '磁盘空间不足';
  if (isCode(error, 'EFBIG')) return '文件大小超过系统限制';
  return error instanceof Error ? error.message : String(error);
}
