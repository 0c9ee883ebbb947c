import { isUtf8 } from 'node:buffer';
import { FileError } from './error';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** Encoding the text gives the very same bytes, so the file may be written. */
  readonly exact: boolean;
}

const mark = '\uFEFF';

/** Throws a FileError for bytes that are no text in UTF-8, GB18030, or UTF-16 with a byte order mark. */
export async function decode(bytes: Buffer): Promise<Decoded> {
  const [encoding, marked] = await read(bytes);
  const bom = marked.startsWith(mark);
  const text = bom ? marked.slice(1) : marked;
  if (text === '') throw new FileError('文件是空的');
  // Only valid UTF-8 is known to come back the same without trying.
  const exact = encoding === 'utf-8' || (await encode({ text, encoding, bom })).equals(bytes);
  // An encoded U+FFFD is legal; one that the decoder put in is not.
  if (!exact && text.includes('\uFFFD')) throw new FileError(unknown);
  if (text.includes('\0')) throw new FileError(nulls);
  return { text, encoding, bom, exact };
}

/** The bytes of a text, with its byte order mark where it had one. Characters that GB18030 lacks do not exist. */
export async function encode({ text, encoding, bom }: Pick<Decoded, 'text' | 'encoding' | 'bom'>): Promise<Buffer> {
  const marked = bom ? mark + text : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(marked, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(marked, 'utf16le').swap16();
  return (await chinese()).encode(marked, 'gb18030');
}

const unknown = '无法识别文字编码（不是 UTF-8、GB18030 或带 BOM 的 UTF-16）';
const nulls = '含有空字节，不是文本文件（如为不带 BOM 的 UTF-16 文本，请另存为 UTF-8）';

async function read(bytes: Buffer): Promise<[Encoding, string]> {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide) {
    if (bytes.length % 2 === 1) throw new FileError('UTF-16 文本不完整：字节数是奇数');
    return [wide, (wide === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le')];
  }
  const foreign = foreignFormat(bytes);
  if (foreign) throw new FileError(`这是${foreign}，不是文本文件；请另存为纯文本（.txt）后再检查`);
  if (bytes.includes(0)) throw new FileError(nulls);
  if (isUtf8(bytes)) return ['utf-8', bytes.toString('utf8')];
  const damaged = damagedUtf8(bytes);
  if (damaged !== undefined) throw new FileError(`UTF-8 文本在第 ${damaged + 1} 字节处损坏`);
  return ['gb18030', (await chinese()).decode(bytes, 'gb18030', { stripBOM: false })];
}

/** The tables are large and rarely needed. */
async function chinese() {
  return (await import('iconv-lite')).default;
}

/** What clerks give to the program by mistake. */
function foreignFormat(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 8);
  if (head.startsWith('PK\x03\x04')) return ' Word、WPS 等软件的文档或压缩包';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return '旧版 Word、WPS 等软件的文档';
  if (head.startsWith('%PDF-')) return ' PDF 文件';
  if (head.startsWith('{\\rtf')) return ' RTF 文档';
  return undefined;
}

/**
 * Where a UTF-8 text breaks off, in bytes; undefined where the bytes were never UTF-8. Text in GB18030 does not get through eight
 * characters of three bytes by chance, whereas damaged UTF-8 may well pass for GB18030 and come out as gibberish.
 */
function damagedUtf8(bytes: Buffer): number | undefined {
  const text = bytes.toString('utf8');
  const sound = text.slice(0, text.indexOf('\uFFFD'));
  return /(?:[\u0800-\uFFFF][^\u0800-\uFFFF]*){8}/.test(sound) ? Buffer.byteLength(sound) : undefined;
}
