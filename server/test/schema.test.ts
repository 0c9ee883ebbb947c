import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Ajv from 'ajv';
import { readConfig, rules } from '../src/engine/index';
import { configSchema } from '../src/workspace/schema';

const file = 'schemas/nianbao.config.schema.json';
const schema = configSchema(rules);

describe('the schema of the configuration', () => {
  it('is what the rules say; a stale one is rewritten, and fails this once', () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const stale = !existsSync(file) || readFileSync(file, 'utf8').replace(/\r\n/g, '\n') !== text;
    mkdirSync(dirname(file), { recursive: true });
    if (stale) writeFileSync(file, text);
    assert.equal(stale, false, 'rewritten: look at it and commit');
  });

  it('describes everything in Chinese', () => {
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries<{ description?: string }>(value))
            assert.match(property.description ?? '', /[\u4e00-\u9fff]{2}/, `${path}.${name}`);
        walk(value, `${path}.${key}`);
      }
    };
    walk(schema, '');
  });

  const validate = new Ajv({ strict: false }).compile(schema);
  const configs: readonly unknown[] = [
    {},
    {
      $schema: './x.json',
      severity: { text: 'off', 'year/mismatch': 'error' },
      reportYear: 2025,
      organ: '甲',
      form: '2019',
    },
    { phrases: ['一'], confusables: { 布署: '部署' }, ignore: ['草稿/**', 'a..b'], overrides: [{ files: ['a'] }] },
    { overrides: [{ files: ['a'], severity: { text: 'hint' } }] },
    null,
    [],
    { severty: {} },
    { severity: { text: 'loud' } },
    { severity: { 'text/residu': 'off' } },
    { severity: 'off' },
    { reportYear: '2025' },
    { reportYear: 2025.5 },
    { reportYear: 1999 },
    { organ: ' ' },
    { form: 2021 },
    { phrases: '一' },
    { phrases: [''] },
    { confusables: { 布署: 1 } },
    { ignore: ['../x'] },
    { ignore: ['x\\..\\y'] },
    { overrides: {} },
    { overrides: [3] },
    { overrides: [{ severity: {} }] },
    { overrides: [{ files: ['a'], ignore: [] }] },
  ];
  for (const config of configs)
    it(`takes ${JSON.stringify(config)} as the program does`, () =>
      assert.equal(validate(config), readConfig(config).problems.length === 0));
});
