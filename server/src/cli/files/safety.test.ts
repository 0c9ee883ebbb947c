/** Whatever goes wrong while files are written: each holds the old text or the new one, whole, and it is said which. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { faultless, misnumbered } from '../../../test/texts';
import { nodeHost } from '../../workspace/nodeHost';
import { cli, workplace } from '../testing';
import { replace } from './write';

const baselineName = 'nianbao.baseline.json';

describe('a file that is written', function () {
  this.timeout(60_000);
  const { run, json, write, read, path } = workplace();

  /** As on a disk that is full: the shell lets no file grow beyond a kilobyte. */
  const withFullDisk = (...args: readonly string[]) => {
    // The signal would end the process; whoever listens to it gets an error instead, as from a disk.
    const listening = ['--import', "data:text/javascript,process.on('SIGXFSZ',()=>{})"];
    const quoted = [process.execPath, ...listening, cli, ...args].map((arg) => `"${arg}"`).join(' ');
    return spawnSync('bash', ['-c', `ulimit -f 1; ${quoted}`], { cwd: path('.'), encoding: 'utf8' });
  };

  it('stays as it was on a full disk', function () {
    if (process.platform === 'win32') return this.skip();
    write('a.txt', misnumbered);
    const { status, stdout } = withFullDisk('check', '--fix', '--format', 'json', 'a.txt');
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).files[0].error, '文件大小超过系统限制，未写入');
    assert.equal(read('a.txt').toString(), misnumbered);
    assert.deepEqual(readdirSync(path('.')), ['a.txt']);
  });

  it('stays as it was on a file system that is full', function () {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return this.skip();
    write('disk/.keep', '');
    const disk = path('disk');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', disk]).status !== 0) return this.skip();
    try {
      write('disk/a.txt', misnumbered);
      assert.throws(() => write('disk/b.txt', Buffer.alloc(65_536)), /ENOSPC/);
      const { code, files } = json(['--fix', 'disk/a.txt']);
      assert.deepEqual([code, files[0]?.error], [2, '磁盘空间不足，未写入']);
      assert.equal(read('disk/a.txt').toString(), misnumbered);
      assert.deepEqual(readdirSync(disk), ['a.txt', 'b.txt']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('stays as it was where its folder goes away', async () => {
    const file = write('gone/a.txt', misnumbered);
    rmSync(path('gone'), { recursive: true });
    await assert.rejects(replace(file, Buffer.from(misnumbered), Buffer.from(faultless)), /ENOENT/);
    assert.deepEqual(readdirSync(path('.')), []);
  });

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const)
    it(`is the old one or the new one after ${signal}, and what was left is counted`, async function () {
      if (process.platform === 'win32') return this.skip();
      const names = Array.from({ length: 60 }, (_, i) => `${String(i).padStart(2, '0')}.txt`);
      for (const name of names) write(name, misnumbered);
      const child = spawn(process.execPath, [cli, 'check', '--fix', '--format', 'json', '.'], { cwd: path('.') });
      let [shown, told] = ['', ''];
      child.stdout.on('data', (data) => {
        if (shown === '') child.kill(signal);
        shown += data;
      });
      child.stderr.on('data', (data) => {
        told += data;
      });
      const [code] = await once(child, 'close');
      const texts = names.map((name) => read(name).toString());
      assert.deepEqual(
        texts.filter((text) => text !== misnumbered && text !== faultless),
        [],
      );
      if (signal === 'SIGKILL') return;
      const old = texts.filter((text) => text === misnumbered).length;
      assert.ok(old > 0, 'it was over before the signal came');
      assert.equal(code, 2);
      assert.equal(told, `nianbao：已中断，其余 ${old} 个文件未处理，未改动\n`);
      assert.equal(JSON.parse(shown).summary.fixed, names.length - old);
      assert.deepEqual(readdirSync(path('.')), names);
    });

  it('keeps every byte outside of the mend, in every encoding, with every line end, with and without a final one', () => {
    const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
      'utf-8': (text) => Buffer.from(text),
      'utf-8 with mark': (text) => Buffer.from(`\uFEFF${text}`),
      'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      gb18030: (text) => iconv.encode(text, 'gb18030'),
    };
    const lineEnds = { lf: '\n', crlf: '\r\n', cr: '\r' };
    const all = Object.entries(encodings).flatMap(([encoding, encode]) =>
      Object.entries(lineEnds).flatMap(([name, lineEnd]) =>
        ['', lineEnd].map((last, i) => ({
          name: `${encoding} ${name} ${i}.txt`,
          bytes: (text: string) => encode(`𠮷㐀\u3000\n${text}`.trimEnd().replaceAll('\n', lineEnd) + last),
        })),
      ),
    );
    for (const { name, bytes } of all) write(name, bytes(misnumbered));
    assert.equal(json(['--fix', '.']).summary.fixed, all.length);
    for (const { name, bytes } of all) assert.ok(read(name).equals(bytes(faultless)), name);
  });

  describe('the baseline', () => {
    it('stays as it was on a full disk', function () {
      if (process.platform === 'win32') return this.skip();
      for (let i = 0; i < 20; i += 1) write(`${i}.txt`, misnumbered);
      const before = '{ "version": 1, "accepted": [] }\n';
      write(baselineName, before);
      const { status, stderr } = withFullDisk('baseline');
      assert.equal(status, 2);
      assert.match(stderr, /无法写入：文件大小超过系统限制/);
      assert.equal(read(baselineName).toString(), before);
      assert.equal(readdirSync(path('.')).length, 21);
    });

    it('is not looked for outside of its folder', () => {
      write('a.txt', misnumbered);
      const outside = { file: '../../../etc/hosts', rule: 'text/residue', fingerprint: '0123456789abcdef', text: 'x' };
      write(baselineName, JSON.stringify({ version: 1, accepted: [outside] }));
      assert.match(run(['baseline', '--prune']).stdout, /已清理 1 条/);
    });

    it('and the configuration are no links to other files elsewhere, and may be links to their like', async function () {
      if (process.platform === 'win32') return this.skip();
      write('elsewhere/settings.json', '{ "reportYear": 2024 }');
      write('elsewhere/nianbao.config.json', '{ "reportYear": 2023 }');
      write('w/shared.json', '{ "reportYear": 2022 }');
      const link = path('w/nianbao.config.json');
      const uri = pathToFileURL(link).href;
      symlinkSync('../elsewhere/settings.json', link);
      await assert.rejects(nodeHost.readFile(uri), /符号链接指向了文件夹之外的其他文件/);
      await assert.rejects(nodeHost.writeFile(uri, '{}'), /符号链接指向了文件夹之外的其他文件/);
      assert.equal(read('elsewhere/settings.json').toString(), '{ "reportYear": 2024 }');
      for (const [target, year] of [
        ['../elsewhere/nianbao.config.json', /2023/],
        ['shared.json', /2022/],
      ] as const) {
        rmSync(link);
        symlinkSync(target, link);
        assert.match((await nodeHost.readFile(uri)) ?? '', year);
      }
      await nodeHost.writeFile(uri, '{}');
      assert.equal(read('w/shared.json').toString(), '{}');
    });
  });
});
