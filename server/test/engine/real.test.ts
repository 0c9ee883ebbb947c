import assert from 'node:assert/strict';
import { join } from 'node:path';
import { lint, parse } from '../../src/engine/index';
import { describeWith, read, shared, textsIn } from '../files';

const folder = join(shared, 'real');

/** Complete ones, or with complete tables; the others are excerpts, in which lines are missing. */
const whole = /^(?:001|002|003|006)_/;

/** What is rightly found in whole reports, and of errors in excerpts: `rule “words”` with the reason. */
const known: Readonly<Record<string, readonly string[]>> = {
  // 重大政策的的出台
  '002_宿迁市_2024.txt': ['text/repeated-character “的的”'],
  // A raw sample of radicals in place of ideographs.
  '003_宿迁市_康熙部首原码_2023.txt': ['text/look-alike “⾊”'],
  // 予以公开及部分公开 is 272 + 3.
  '006_上海市人民政府办公厅_2019.txt': ['claim/table-mismatch “258”'],
  // Reports on 2023 and 2022 with the tables of 2019.
  '062_西咸新区底张街道_2023.txt': ['table/form-outdated “本年新 制作数量”'],
  '072_佳县螅镇_2022.txt': ['table/form-outdated “本年新制作数量”'],
};

const serious = (text: string) =>
  lint(parse(text))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, severity, span }) => ({ rule, severity, words: text.slice(span.start, span.end) }));

describeWith(folder, 'real reports', () => {
  const names = textsIn(folder);

  for (const name of names.filter((name) => whole.test(name)))
    it(`whole: ${name}`, async () => {
      const text = await read(folder, name);
      assert.deepEqual(
        parse(text).tables.map(({ status }) => status),
        ['read', 'read', 'read'],
      );
      assert.deepEqual(
        serious(text).map(({ rule, words }) => `${rule} “${words}”`),
        known[name] ?? [],
      );
    });

  for (const name of names.filter((name) => !whole.test(name)))
    it(`excerpt: ${name}`, async () => {
      const errors = serious(await read(folder, name)).filter(({ severity }) => severity === 'error');
      // A page that was cut off does lack sections.
      assert.deepEqual(
        errors.filter(({ rule }) => rule !== 'outline/section-missing').map(({ rule, words }) => `${rule} “${words}”`),
        known[name] ?? [],
      );
    });
});
