import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/engine/index';
import { groups, indexPage, pageName, rulePage } from '../src/engine/pages';

const folder = 'docs/rules';

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
