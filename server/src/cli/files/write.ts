import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { FileError } from './error';
import { readBytes } from './read';

/**
 * Replaces a file's content in one step, so that no reader and no crash ever sees half of it; mode and owner stay, a symbolic link stays
 * one. `before` is what the file held when it was checked: a file that has changed since is left alone.
 */
export async function replace(path: string, before: Buffer, after: Buffer): Promise<void> {
  const target = realpathSync(path);
  // A rename needs no right to write the file itself, so a read-only file would be replaced without a word.
  if ((statSync(target).mode & 0o222) === 0) throw new FileError('文件是只读的，未写入');
  accessSync(target, constants.W_OK);
  if (!readBytes(target).equals(before)) throw new FileError('文件在检查期间被改动，未写入');
  const { replaceFile } = await import('../../workspace/replaceFile');
  await replaceFile(target, after);
}
