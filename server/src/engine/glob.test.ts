import assert from 'node:assert/strict';
import { matchesGlob } from './glob';

describe('matchesGlob', () => {
  const matching: readonly (readonly [string, string])[] = [
    ['草稿.txt', '草稿.txt'],
    ['草稿.txt', '2025/甲县/草稿.txt'],
    ['*.md', 'a.md'],
    ['*.md', 'x/y/a.md'],
    ['草稿', '草稿/甲/乙.txt'],
    ['草稿/', '草稿/乙.txt'],
    ['草稿/**', '草稿/甲/乙.txt'],
    ['草稿\\**', '草稿/甲.txt'],
    ['./2025/*.txt', '2025/a.txt'],
    ['/a.txt', 'a.txt'],
    ['**/a.txt', 'a.txt'],
    ['**/a.txt', 'x/y/a.txt'],
    ['x/**/a.txt', 'x/a.txt'],
    ['x/**/a.txt', 'x/1/2/a.txt'],
    ['**', 'x/y'],
    ['202?年*', '2025年/报告.txt'],
    ['年报[1].txt', '年报[1].txt'],
    ['𠮷?.txt', '𠮷𠮷.txt'],
    ['*甲*乙*', '一甲二甲三乙'],
  ];
  for (const [glob, path] of matching) it(`${glob} means ${path}`, () => assert.equal(matchesGlob(glob, path), true));

  const others: readonly (readonly [string, string])[] = [
    ['', 'a'],
    ['/', 'a'],
    ['/a.txt', 'x/a.txt'],
    ['x/*.txt', 'x/y/a.txt'],
    ['*.md', 'a.mdx'],
    ['草稿', '草稿2/a.txt'],
    ['x/a.txt', 'y/x/a.txt'],
    ['../a.txt', 'a.txt'],
    ['年报[1].txt', '年报1.txt'],
    ['a.txt', 'aXtxt'],
    ['甲*乙', '甲乙丙'],
  ];
  for (const [glob, path] of others)
    it(`${glob} does not mean ${path}`, () => assert.equal(matchesGlob(glob, path), false));

  it('takes no longer for a hostile pattern', () => {
    const start = Date.now();
    assert.equal(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(4_000)), false);
    assert.equal(matchesGlob('**/a/'.repeat(200), 'a/'.repeat(2_000).concat('b')), true);
    assert.equal(matchesGlob(`${'**/a/'.repeat(200)}c`, 'a/'.repeat(2_000).concat('b')), false);
    assert.ok(Date.now() - start < 1_000);
  });
});
