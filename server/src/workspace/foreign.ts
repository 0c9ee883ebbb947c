/** What clerks take for a text by mistake, told by its first bytes: undefined for anything else. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\x03\x04')) return ' Word、WPS 等软件的文档或压缩包';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return '旧版 Word、WPS 等软件的文档';
  if (head.startsWith('%PDF-')) return ' PDF 文件';
  if (head.startsWith('{\\rtf')) return ' RTF 文档';
  return undefined;
}

export const foreignAdvice = (format: string): string => `这是${format}，不是文本文件；请另存为纯文本（.txt）后再检查`;
