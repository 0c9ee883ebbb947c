import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import iconv from 'iconv-lite';
import { contradicted, faultless, misnumbered, wrongCell } from '../../../test/texts';
import { workplace } from '../testing';
import { replace } from './write';

describe('nianbao check --fix', function () {
  this.timeout(30_000);
  const { run, json, write, read, path } = workplace();
  const lineEnds = { LF: '\n', CRLF: '\r\n', 'a lone CR': '\r' };

  it('mends, counts, and shows what remains', () => {
    write('a.txt', misnumbered.replace('申请3件', '申请4件'));
    const { code, files, summary } = json(['a.txt', '--fix']);
    assert.equal(read('a.txt').toString(), contradicted);
    assert.deepEqual(files[0]?.findings, json(['a.txt']).files[0]?.findings);
    assert.deepEqual(summary, {
      files: 1,
      errors: 0,
      warnings: 1,
      informations: 0,
      hints: 0,
      fixed: 1,
      accepted: 0,
      stale: 0,
    });
    assert.equal(code, 0);
  });

  for (const [name, lineEnd] of Object.entries(lineEnds)) {
    it(`keeps ${name}, with and without a final one`, () => {
      for (const last of ['', lineEnd]) {
        const text = (report: string) => report.trimEnd().replaceAll('\n', lineEnd) + last;
        write('a.txt', text(misnumbered));
        write('b.txt', text(wrongCell));
        assert.equal(run(['check', '--fix', '.']).code, 0);
        assert.equal(read('a.txt').toString(), text(faultless));
        assert.equal(read('b.txt').toString(), text(faultless));
      }
    });
  }

  it('keeps line ends of several kinds', () => {
    const mixed = (report: string) => {
      let index = 0;
      return report.replace(/\n/g, () => ['\n', '\r\n', '\r'][index++ % 3] ?? '\n');
    };
    write('a.txt', mixed(misnumbered));
    assert.equal(run(['check', '--fix', 'a.txt']).code, 0);
    assert.equal(read('a.txt').toString(), mixed(faultless));
  });

  it('keeps encoding and byte order mark', () => {
    const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
      'utf-8': (text) => Buffer.from(text),
      'utf-8 with mark': (text) => Buffer.from(`\uFEFF${text}`),
      'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      gbk: (text) => iconv.encode(text, 'gbk'),
      'gb18030 beyond gbk': (text) => iconv.encode(`${text}㐀𠀀\n`, 'gb18030'),
    };
    for (const [name, encode] of Object.entries(encodings)) {
      write('a.txt', encode(misnumbered));
      const { code, summary } = json(['--fix', 'a.txt']);
      assert.deepEqual({ name, code, fixed: summary.fixed }, { name, code: 0, fixed: 1 });
      assert.ok(read('a.txt').equals(encode(faultless)), name);
    }
  });

  it('leaves a file alone in which there is nothing to mend', () => {
    const long = new Date('2020-01-01');
    for (const [name, text] of Object.entries({ 'a.txt': faultless, 'b.txt': contradicted, 'c.txt': '4、政府' })) {
      utimesSync(write(name, text), long, long);
    }
    assert.equal(json(['.', '--fix']).summary.fixed, 0);
    for (const name of ['a.txt', 'b.txt', 'c.txt']) assert.deepEqual(statSync(path(name)).mtime, long);
  });

  it('keeps the mode, leaves nothing behind, and writes through a link', function () {
    if (process.platform === 'win32') return this.skip();
    chmodSync(write('c/a.txt', misnumbered), 0o640);
    symlinkSync('c/a.txt', path('link.txt'));
    assert.equal(run(['check', '--fix', 'link.txt']).code, 0);
    assert.equal(readlinkSync(path('link.txt')), 'c/a.txt');
    assert.ok(lstatSync(path('link.txt')).isSymbolicLink());
    assert.equal(read('c/a.txt').toString(), faultless);
    assert.equal(statSync(path('c/a.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path('c')), ['a.txt']);
  });

  it('says that a file is read-only, shows its findings, and goes on', () => {
    chmodSync(write('a.txt', misnumbered), 0o444);
    write('b.txt', misnumbered);
    const { code, files, summary } = json(['.', '--fix']);
    assert.equal(code, 2);
    assert.equal(files[0]?.error, '文件是只读的，未写入');
    assert.equal(files[0].findings.length, 1);
    assert.equal(files[1]?.error, undefined);
    assert.deepEqual({ errors: summary.errors, fixed: summary.fixed }, { errors: 1, fixed: 1 });
    assert.equal(read('a.txt').toString(), misnumbered);
    chmodSync(path('a.txt'), 0o644);
  });

  it('says that a folder is read-only', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
    write('c/a.txt', misnumbered);
    chmodSync(path('c'), 0o555);
    const { code, files } = json(['c', '--fix']);
    chmodSync(path('c'), 0o755);
    assert.equal(code, 2);
    assert.equal(files[0]?.error, '没有写入权限');
    assert.equal(read('c/a.txt').toString(), misnumbered);
  });

  it('does not write over what someone else wrote in the meantime', async () => {
    const file = write('a.txt', 'changed since');
    await assert.rejects(
      replace(file, Buffer.from('as it was'), Buffer.from('mended')),
      /文件在检查期间被改动，未写入/,
    );
    assert.equal(read('a.txt').toString(), 'changed since');
  });

  it('refuses a text whose bytes it could not give back', () => {
    // 0x80 is the euro sign in the GBK of Windows; GB18030 has another code for it.
    const bytes = Buffer.concat([iconv.encode(misnumbered, 'gbk'), Buffer.from([0x80])]);
    writeFileSync(path('a.txt'), bytes);
    const { code, files } = json(['a.txt', '--fix']);
    assert.equal(code, 2);
    assert.match(files[0]?.error ?? '', /未写入|无法识别文字编码/);
    assert.ok(read('a.txt').equals(bytes));
  });
});
