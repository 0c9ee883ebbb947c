import { FileError } from './error';
import { type Encoding, encodingOf, refuseNulls } from './recognize';

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
  const encoding = encodingOf(bytes);
  const marked = await read(bytes, encoding);
  const bom = marked.startsWith(mark);
  const text = bom ? marked.slice(1) : marked;
  if (text === '') throw new FileError('文件是空的');
  // Only valid UTF-8 is known to come back the same without trying.
  const exact = encoding === 'utf-8' || (await encode({ text, encoding, bom })).equals(bytes);
  // An encoded U+FFFD is legal; one that the decoder put in is not.
  if (!exact && text.includes('\uFFFD')) throw new FileError(unknown);
  refuseNulls(text);
  return { text, encoding, bom, exact };
}

/** The bytes of a text, with its byte order mark where it had one. Characters that GB18030 lacks do not exist. */
export async function encode({ text, encoding, bom }: Pick<Decoded, 'text' | 'encoding' | 'bom'>): Promise<Buffer> {
  const marked = bom ? mark + text : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(marked, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(marked, 'utf16le').swap16();
  return (await chinese()).encodeChinese(marked);
}

const unknown = '无法识别文字编码（不是 UTF-8、GB18030 或带 BOM 的 UTF-16）';

async function read(bytes: Buffer, encoding: Encoding): Promise<string> {
  if (encoding === 'utf-8') return bytes.toString('utf8');
  if (encoding === 'gb18030') return (await chinese()).decodeChinese(bytes);
  return (encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
}

const chinese = () => import('./chinese.js');
