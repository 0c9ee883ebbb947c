import assert from 'node:assert/strict';
import { emptyConfig, isIgnored, mergeOptions, noPreferences, readConfig } from './config';

const told = (json: unknown) => readConfig(json).problems.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('readConfig', () => {
  it('takes what holds', () => {
    const json = {
      $schema: './schema.json',
      severity: { text: 'off', 'year/mismatch': 'error' },
      reportYear: 2025,
      organ: '清溪区人民政府',
      form: '2019',
      phrases: ['以公开为常态、不公开为例外'],
      confusables: { 布署: '部署' },
      ignore: ['草稿/**'],
      overrides: [{ files: ['2020/**'], severity: { table: 'hint' } }],
    };
    const { $schema, ...config } = json;
    assert.deepEqual(readConfig(json), { config, problems: [] });
    assert.deepEqual(readConfig({}), { config: emptyConfig, problems: [] });
  });

  it('leaves out each part that is wrong, and says so in Chinese', () => {
    const json = {
      severity: { text: 'loud', 'text/residu': 'off', claim: 'hint' },
      reportYear: '2025',
      organ: ' ',
      form: '2020',
      phrases: ['一', 2],
      confusables: { 布署: '', 的: '的', 部暑: '部署' },
      ignore: ['../别处/**', 'a.txt'],
      overrides: [{ files: '*.txt' }, 3, { severity: { text: 'off' } }, { files: ['x'], ignore: [] }],
      severty: {},
    };
    assert.deepEqual(told(json), [
      'severty: 没有“severty”这一项',
      'severity.text: 级别应为 error、warning、information、hint、off 之一',
      'severity.text/residu: 没有“text/residu”这条规则或这组规则',
      'reportYear: 应为 2008 至 2099 的整数',
      'organ: 应为行政机关名称',
      'form: 应为 "2021" 或 "2019"',
      'phrases.1: 应为一段文字',
      'confusables.布署: 应写作 "错词": "正词"',
      'confusables.的: 应写作 "错词": "正词"',
      'ignore.0: 不能指向本文件夹之外（..）',
      'overrides.0.files: 应为一个数组 [ … ]',
      'overrides.1: 应写作 { "files": [ … ], "severity": { … } }',
      'overrides.2: 缺少“files”',
      'overrides.3.ignore: 没有“ignore”这一项',
    ]);
    assert.deepEqual(readConfig(json).config, {
      ...emptyConfig,
      severity: { claim: 'hint' },
      phrases: ['一'],
      confusables: { 部暑: '部署' },
      ignore: ['a.txt'],
      overrides: [
        { files: [], severity: {} },
        { files: [], severity: { text: 'off' } },
        { files: ['x'], severity: {} },
      ],
    });
  });

  for (const json of [undefined, null, 1, '{}', []])
    it(`takes ${JSON.stringify(json)} for no configuration`, () => {
      assert.deepEqual(readConfig(json).config, emptyConfig);
      assert.deepEqual(told(json), [': 应为一个对象 { … }']);
    });
});

describe('mergeOptions', () => {
  const { config } = readConfig({
    severity: { text: 'hint', 'year/mismatch': 'off' },
    overrides: [
      { files: ['甲/**'], severity: { 'text/residue': 'error', year: 'warning' } },
      { files: ['草稿.txt'], severity: { text: 'off' } },
    ],
  });
  const severityOf = (rule: string, path: string | undefined, severity = {}) =>
    mergeOptions({ reportYear: null, severity }, config, path).severity?.[rule];

  it('lets the configuration go before the settings, a group before a rule too', () => {
    const settings = { 'text/residue': 'error', 'claim/table-mismatch': 'hint' };
    assert.equal(severityOf('text/residue', 'x.txt', settings), 'hint');
    assert.equal(severityOf('claim/table-mismatch', 'x.txt', settings), 'hint');
    assert.equal(severityOf('table/total-mismatch', 'x.txt', settings), undefined);
  });

  it('lets the later override that means the file go before all', () => {
    assert.equal(severityOf('text/residue', '甲/x.txt'), 'error');
    assert.equal(severityOf('year/mismatch', '甲/x.txt'), 'warning');
    assert.equal(severityOf('year/mismatch', 'x.txt'), 'off');
    assert.equal(severityOf('text/residue', '甲/草稿.txt'), 'off');
  });

  it('knows no overrides for a text that is no file', () =>
    assert.equal(severityOf('text/residue', undefined), 'hint'));

  it('takes the year from the configuration, else from the settings', () => {
    const year = (reportYear: number | null, ofConfig?: number) =>
      mergeOptions({ ...noPreferences, reportYear }, { ...emptyConfig, reportYear: ofConfig }, 'x.txt').year;
    assert.deepEqual([year(2024, 2025), year(2024), year(null, 2025), year(null)], [2025, 2024, 2025, undefined]);
  });

  it('hands on organ, form and lists', () => {
    const given = { organ: '甲', form: '2019', phrases: ['乙'], confusables: { 丙: '丁' } } as const;
    const { year, severity, ...options } = mergeOptions(noPreferences, { ...emptyConfig, ...given }, 'x.txt');
    assert.deepEqual(options, given);
  });
});

describe('isIgnored', () => {
  it('asks the patterns', () => {
    const { config } = readConfig({ ignore: ['草稿', '*.md'] });
    assert.deepEqual(
      ['a.txt', '草稿/a.txt', 'x/y.md'].map((path) => isIgnored(config, path)),
      [false, true, true],
    );
  });
});
