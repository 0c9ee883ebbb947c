/** GB18030 and its older halves, in a bundle of their own: the tables are half of the program, and most files are UTF-8. */
import iconv from 'iconv-lite';

/** Bytes that are no GB18030 become U+FFFD. */
export const decodeChinese = (bytes: Buffer): string => iconv.decode(bytes, 'gb18030', { stripBOM: false });

export const encodeChinese = (text: string): Buffer => iconv.encode(text, 'gb18030');
