import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { FileError } from './error';

/** In bytes. A report has some ten thousand; the largest are a few hundred thousand. */
export const sizeLimit = 50 * 1024 * 1024;

/** The whole file; throws a FileError or what the operating system said. */
export function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new FileError('这是文件夹，不是文件');
    if (stats.size > sizeLimit) throw tooLarge(stats.size);
    return readFrom(file, stats.size);
  } finally {
    closeSync(file);
  }
}

export async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > sizeLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `size` is a guess: pipes say 0, and a file may grow while it is read. */
function readFrom(file: number, size: number): Buffer {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > sizeLimit) throw tooLarge();
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.max(length, 65_536))]);
  }
}

function tooLarge(size?: number): FileError {
  const limit = sizeLimit / 1024 / 1024;
  const actual = size === undefined ? '' : `（${(size / 1024 / 1024).toFixed(1)} MB）`;
  return new FileError(`文件过大${actual}，上限是 ${limit} MB`);
}
