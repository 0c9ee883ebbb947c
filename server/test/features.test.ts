import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const rows = readFileSync('docs/features.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | '));
/** Those of the tables that say what shows a feature. */
const shown = rows.filter((cells) => cells.length === 3);

describe('the page of features', () => {
  it('names tests that are there, by file and by title', () => {
    const missing = shown.flatMap(([, , proofs = '']) =>
      Array.from(proofs.matchAll(/`([^`]+)`: “([^”]+)”/g), ([, file = '', title = '']) => ({ file, title })).filter(
        ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(`it('${title}'`),
      ),
    );
    assert.deepEqual(missing, []);
  });

  it('claims nothing that no test shows', () => {
    const claimed = shown.filter(([, own = '']) => own.startsWith('●'));
    assert.ok(claimed.length > 40);
    assert.deepEqual(
      claimed.filter(([, , proofs = '']) => !proofs.includes('.test.')),
      [],
    );
  });

  it('says the same of this project in both tables', () => {
    const beside = rows.filter((cells) => cells.length > 3).map(([feature, own]) => `${feature}: ${own}`);
    const alone = shown.map(([feature, own]) => `${feature}: ${own}`);
    assert.ok(beside.length > 40);
    assert.deepEqual(
      beside.filter((row) => !row.startsWith('| Feature') && !row.startsWith('| ---') && !alone.includes(row)),
      [],
    );
  });
});
