import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisPage } from '../src/engine/basis/page';
import { rules } from '../src/engine/index';
import { groups, indexPage, pageName, rulePage } from '../src/engine/pages';

const basisFile = 'docs/basis.md';
const folder = 'docs/rules';

describe('the page of what the rules rest on', () => {
  it('says what the engine says; a stale one is rewritten, and fails this once', () => {
    const text = basisPage();
    const isFresh = existsSync(basisFile) && readFileSync(basisFile, 'utf8').replace(/\r\n/g, '\n') === text;
    if (!isFresh) writeFileSync(basisFile, text);
    assert.ok(isFresh, 'rewritten: look at it and commit');
  });
});

describe('rule pages', () => {
  it('are what the rules say; stale ones are rewritten, and fail this once', () => {
    mkdirSync(folder, { recursive: true });
    const pages = new Map([
      ['README.md', indexPage(rules)],
      ...rules.map((rule): [string, string] => [pageName(rule.id), rulePage(rule)]),
    ]);
    const stale = [...pages].filter(([name, text]) => {
      const file = join(folder, name);
      if (existsSync(file) && readFileSync(file, 'utf8').replace(/\r\n/g, '\n') === text) return false;
      writeFileSync(file, text);
      return true;
    });
    const orphans = readdirSync(folder).filter((name) => !pages.has(name));
    for (const name of orphans) rmSync(join(folder, name));
    assert.deepEqual([...stale.map(([name]) => name), ...orphans], [], 'rewritten: look at them and commit');
  });

  it('has a name for every group', () => {
    for (const { id } of rules) assert.ok(groups[id.split('/')[0] as string], id);
  });
});
