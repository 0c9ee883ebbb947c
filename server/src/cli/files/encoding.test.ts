import assert from 'node:assert/strict';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode, encode } from './encoding';
import type { Encoding } from './recognize';

const hanzi = '政府信息公开工作年度报告';
const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'];

describe('encoding', function () {
  this.timeout(30_000);

  it('comes back the same, byte for byte, for every text in every encoding', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\0|^\uFEFF/.test(text)),
        fc.constantFrom(...encodings),
        fc.boolean(),
        async (body, encoding, marked) => {
          // GB18030 shows only in text that is no UTF-8, UTF-16 only in text with a mark.
          const text = encoding === 'gb18030' ? `年报${body}` : body;
          const bom = marked || encoding.startsWith('utf-16');
          const bytes = await encode({ text, encoding, bom });
          assert.deepEqual(await decode(bytes), { text, encoding, bom, exact: true });
        },
      ),
    ));

  it('knows GBK, the euro sign of Windows included', async () => {
    const bytes = Buffer.concat([iconv.encode(hanzi, 'gbk'), Buffer.from([0xa2, 0xe3])]);
    assert.deepEqual(await decode(bytes), { text: `${hanzi}€`, encoding: 'gb18030', bom: false, exact: true });
  });

  const refused = (name: string, bytes: Buffer, message: RegExp) =>
    it(`refuses ${name}`, () => assert.rejects(decode(bytes), message));

  refused('no bytes', Buffer.alloc(0), /^Error: 文件是空的$/);
  refused('nothing but a mark', Buffer.from('\uFEFF'), /文件是空的/);
  refused('zero bytes', Buffer.from('年\0报'), /含有空字节/);
  refused('zero characters in UTF-16', Buffer.from('\uFEFF年\0报', 'utf16le'), /含有空字节/);
  refused('UTF-16 without a mark', Buffer.from('2025年', 'utf16le'), /不带 BOM 的 UTF-16/);
  refused('half a character of UTF-16', Buffer.from('\uFEFF年', 'utf16le').subarray(0, 3), /字节数是奇数/);
  refused('bytes of no encoding', Buffer.from([0xb1, 0xb1, 0xff, 0xff, 0x31]), /无法识别文字编码/);
  refused('a truncated GB18030 text', iconv.encode(hanzi, 'gbk').subarray(0, -1), /无法识别文字编码/);
  refused('a truncated UTF-8 text', Buffer.from(hanzi).subarray(0, -1), /UTF-8 文本在第 34 字节处损坏/);
  refused('a .docx', Buffer.from('PK\x03\x04\0\0'), /这是 Word、WPS 等软件的文档或压缩包/);
  refused('a .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), /旧版 Word/);
  refused('a PDF', Buffer.from('%PDF-1.7\n'), /PDF 文件/);
  refused('an RTF', Buffer.from('{\\rtf1\\ansi'), /RTF 文档/);
});
