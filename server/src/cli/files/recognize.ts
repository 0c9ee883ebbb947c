/** In which encoding a text is, told by its bytes. */
import { isUtf8 } from 'node:buffer';
import { foreignAdvice, foreignFormat } from '../../workspace/foreign';
import { FileError } from './error';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Throws a FileError for what is no text. What is in none of the other three is taken for GB18030, whether it is or not. */
export function encodingOf(bytes: Buffer): Encoding {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide) {
    if (bytes.length % 2 === 1) throw new FileError('UTF-16 文本不完整：字节数是奇数');
    return wide;
  }
  const foreign = foreignFormat(bytes);
  if (foreign) throw new FileError(foreignAdvice(foreign));
  if (bytes.includes(0)) throw new FileError(nulls);
  if (isUtf8(bytes)) return 'utf-8';
  const damaged = damagedUtf8(bytes);
  if (damaged !== undefined) throw new FileError(`UTF-8 文本在第 ${damaged + 1} 字节处损坏`);
  return 'gb18030';
}

/** In UTF-16 they come out only when it was decoded. */
export function refuseNulls(text: string): void {
  if (text.includes('\0')) throw new FileError(nulls);
}

const nulls = '含有空字节，不是文本文件（如为不带 BOM 的 UTF-16 文本，请另存为 UTF-8）';

/**
 * Where a UTF-8 text breaks off, in bytes; undefined where the bytes were never UTF-8. Text in GB18030 does not get through eight
 * characters of three bytes by chance, whereas damaged UTF-8 may well pass for GB18030 and come out as gibberish.
 */
function damagedUtf8(bytes: Buffer): number | undefined {
  const text = bytes.toString('utf8');
  const sound = text.slice(0, text.indexOf('\uFFFD'));
  return /(?:[\u0800-\uFFFF][^\u0800-\uFFFF]*){8}/.test(sound) ? Buffer.byteLength(sound) : undefined;
}
