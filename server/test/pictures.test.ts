import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'docs/images';
const pictures = readdirSync(folder);

describe('the kept pictures', () => {
  it('are there for every page that shows one', () => {
    for (const page of ['README.md', 'README.zh-CN.md'])
      for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
        assert.ok(existsSync(path), `${page}: ${path}`);
  });

  it('show each scene in light, dark and high contrast', () => {
    const scenes = new Set(pictures.map((name) => name.replace(/-\w+\.webp$/, '')));
    const wanted = [...scenes].flatMap((scene) =>
      ['contrast', 'dark', 'light'].map((theme) => `${scene}-${theme}.webp`),
    );
    assert.deepEqual([...pictures].sort(), wanted.sort());
  });

  it('are small', () => {
    const sizes = pictures.map((name) => statSync(join(folder, name)).size);
    assert.ok(Math.max(...sizes) <= 60 * 1024, String(Math.max(...sizes)));
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 1200 * 1024);
  });
});
