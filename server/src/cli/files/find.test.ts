import assert from 'node:assert/strict';
import { chmodSync, linkSync, symlinkSync } from 'node:fs';
import { sep } from 'node:path';
import { faultless } from '../../../test/texts';
import { workplace } from '../testing';

describe('which files are checked', function () {
  this.timeout(30_000);
  const { run, json, write, path } = workplace();
  const paths = (...args: readonly string[]) => json(args).files.map(({ path }) => path);
  const errors = (...args: readonly string[]) => json(args).files.map(({ path, error }) => [path, error]);

  it('is the current folder without arguments', () => {
    write('a.txt', faultless);
    assert.deepEqual(paths(), ['a.txt']);
  });

  it('is every .txt and .md file of a folder, sorted, without node_modules and .git', () => {
    for (const name of ['b.txt', 'a.md', 'B.TXT', 'c.docx', 'sub/d.txt', 'sub/deep/e.MD', 'sub.txt'])
      write(name, faultless);
    for (const name of ['node_modules/x.txt', '.git/x.txt', 'sub/node_modules/x.md']) write(name, faultless);
    assert.deepEqual(paths('.'), ['B.TXT', 'a.md', 'b.txt', 'sub/d.txt', 'sub/deep/e.MD', 'sub.txt']);
    assert.deepEqual(paths('sub/'), ['sub/d.txt', 'sub/deep/e.MD']);
  });

  it('is any file that is named, whatever its name', () => {
    const names = ['年报 2025（终稿）.txt', '📄 报告.text', 'a[1].txt', '-b.txt', 'no extension'];
    for (const name of names) write(name, faultless);
    assert.deepEqual(paths('--', ...names), names);
    assert.deepEqual(paths('./-b.txt'), ['-b.txt']);
    assert.deepEqual(paths(path('年报 2025（终稿）.txt')), [path('年报 2025（终稿）.txt').replaceAll(sep, '/')]);
  });

  it('is what a pattern matches, sorted', () => {
    for (const name of ['x/b.txt', 'x/a.txt', 'x/y/c.txt', 'x/d.md', 'x/node_modules/e.txt']) write(name, faultless);
    assert.deepEqual(paths('x/**/*.txt'), ['x/a.txt', 'x/b.txt', 'x/y/c.txt']);
    assert.deepEqual(paths('x/{a,b}.txt'), ['x/a.txt', 'x/b.txt']);
    assert.deepEqual(paths(path('x/*.md')), [path('x/d.md').replaceAll(sep, '/')]);
  });

  it('keeps the order of the arguments', () => {
    for (const name of ['a.txt', 'b.txt', 'c/d.txt']) write(name, faultless);
    assert.deepEqual(paths('c', 'b.txt', 'a.txt'), ['c/d.txt', 'b.txt', 'a.txt']);
  });

  it('has each file once, by whatever name', function () {
    if (process.platform === 'win32') return this.skip();
    write('c/a.txt', faultless);
    symlinkSync('a.txt', path('c/link.txt'));
    symlinkSync('c', path('folder'));
    assert.deepEqual(paths('c/a.txt', './c/a.txt', 'c', 'c/*.txt', path('c/a.txt'), 'folder'), ['c/a.txt']);
    linkSync(path('c/a.txt'), path('c/copy.txt'));
    assert.deepEqual(paths('c'), ['c/a.txt', 'c/copy.txt']);
  });

  it('does not walk in circles', function () {
    if (process.platform === 'win32') return this.skip();
    write('c/a.txt', faultless);
    symlinkSync('..', path('c/up'));
    assert.deepEqual(paths('.'), ['c/a.txt']);
    assert.deepEqual(paths('**/*.txt'), ['c/a.txt']);
  });

  describe('says so, and exits with 2, when', () => {
    it('a file does not exist', () => {
      write('a.txt', faultless);
      assert.deepEqual(errors('b.txt', 'a.txt', 'c/'), [
        ['b.txt', '没有这个文件或文件夹'],
        ['a.txt', undefined],
        ['c/', '没有这个文件夹'],
      ]);
      assert.equal(run(['check', 'b.txt', 'a.txt']).code, 2);
    });

    it('a pattern matches nothing', () => {
      assert.deepEqual(errors('*.txt'), [['*.txt', '没有与此匹配的文件']]);
      const { code, stdout } = run(['check', '年报/**/*.txt']);
      assert.equal(code, 2);
      assert.match(stdout, /年报\/\*\*\/\*\.txt\n {2}无法处理：没有与此匹配的文件/);
    });

    it('a folder has no texts', () => {
      write('c/a.docx', '');
      assert.deepEqual(errors('c'), [['c', '文件夹里没有 .txt 或 .md 文件']]);
    });

    it('a link leads nowhere', function () {
      if (process.platform === 'win32') return this.skip();
      symlinkSync('gone.txt', path('a.txt'));
      symlinkSync('circle.txt', path('circle.txt'));
      assert.deepEqual(errors('a.txt', 'circle.txt'), [
        ['a.txt', '符号链接指向的文件不存在'],
        ['circle.txt', '符号链接成环'],
      ]);
      assert.deepEqual(errors('.'), [
        ['a.txt', '文件不存在'],
        ['circle.txt', '符号链接成环'],
      ]);
    });

    it('a file or a folder may not be read', function () {
      if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
      chmodSync(write('c/a.txt', faultless), 0);
      write('c/d/b.txt', faultless);
      chmodSync(path('c/d'), 0);
      assert.deepEqual(errors('c'), [
        ['c/a.txt', '没有读取权限'],
        ['c/d', '文件夹无法读取：没有读取权限'],
      ]);
      chmodSync(path('c/d'), 0o700);
    });

    it('a file is larger than 50 MB', () => {
      write('a.txt', Buffer.alloc(51 * 1024 * 1024, 'x'));
      assert.deepEqual(errors('a.txt'), [['a.txt', '文件过大（51.0 MB），上限是 50 MB']]);
    });
  });
});
