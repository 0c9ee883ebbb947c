/** Reports on this machine, found and decoded as the command line does it. */
import { type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { explain, FileError } from '../cli/files/error';
import { find } from '../cli/files/find';
import { encodingOf, refuseNulls } from '../cli/files/recognize';
import type { ReportFile, ReportFiles } from './reports';

/** In bytes; larger than any report by far. */
const sizeLimit = 8 * 1024 * 1024;

/** In milliseconds: a file that was written just now may be written again without getting another time. */
const settled = 3000;

export const nodeReports: ReportFiles = {
  async find(folders) {
    const paths = folders.filter((folder) => folder.startsWith('file:')).map((folder) => fileURLToPath(folder));
    const found = await find(paths);
    return found.flatMap(({ path, error }): ReportFile[] => {
      const stats = error === undefined ? statSync(path, { throwIfNoEntry: false }) : undefined;
      return stats?.isFile() ? [{ uri: pathToFileURL(path).href, stamp: stampOf(stats) }] : [];
    });
  },
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > sizeLimit) return unread(`文件过大，上限是 ${sizeLimit / 1024 / 1024} MB`);
      const bytes = await readFile(path);
      if (bytes.length === 0) return { kind: 'other' };
      return { kind: 'text', text: decode(bytes) };
    } catch (error) {
      return unread(explain(error, '读取'));
    }
  },
};

/** Read only, so that the large tables for writing GB18030 are not needed. */
function decode(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    refuseNulls(text);
    return text;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('无法识别文字编码（不是 UTF-8、GB18030 或带 BOM 的 UTF-16）');
  }
}

const unread = (why: string) => ({ kind: 'unread', why, isReport: false }) as const;

const stampOf = ({ mtimeMs, size, ino }: Stats): string | undefined =>
  Date.now() - mtimeMs > settled ? [mtimeMs, size, ino].map((part) => part.toString(36)).join('.') : undefined;
