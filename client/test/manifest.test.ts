import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rules, severities } from '../../server/src/engine';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('the manifest', () => {
  const manifest = json('package.json');
  const { contributes } = manifest;

  it('has every text in English and in Chinese, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...new Set(used)]);
    assert.deepEqual(Object.keys(json('package.nls.zh-cn.json')), Object.keys(json('package.nls.json')));
  });

  it('lets it run wherever VS Code does: near the reports, in browsers, untrusted, on no disk', () => {
    assert.deepEqual(manifest.extensionKind, ['workspace', 'ui']);
    assert.ok(existsSync(manifest.main) && existsSync(manifest.browser));
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    });
  });

  it('lets the severity of every rule and every group be set', () => {
    const { properties } = contributes.configuration.properties['nianbao.severity'];
    const ids = rules.map(({ id }) => id);
    const groups = ids.map((id) => id.slice(0, id.indexOf('/')));
    assert.deepEqual(Object.keys(properties).sort(), [...new Set([...groups, ...ids])].sort());
    for (const property of Object.values<{ enum: string[] }>(properties))
      assert.deepEqual(property.enum, [...severities, 'off']);
  });

  it('knows a report by a first line that is a title, and by no other line', () => {
    const firstLine = new RegExp(contributes.languages[0].firstLine, 'u');
    for (const title of [
      '2025年清溪县政府信息公开工作年度报告',
      '政府信息公开工作年度报告 ',
      '清溪县2021年政府信息公开年报',
    ])
      assert.match(title, firstLine);
    for (const other of [
      '关于做好政府信息公开工作年度报告编制工作的通知',
      '按照要求，发布政府信息公开工作年度报告',
      '总体情况',
    ])
      assert.doesNotMatch(other, firstLine);
  });

  it('takes numbers and runs of Chinese as words', () => {
    const { pattern, flags } = json('syntaxes/language-configuration.json').wordPattern;
    const words = '2025年，我县收到1,234件（含２０件），占99.5%。'.match(new RegExp(pattern, `${flags}g`));
    assert.deepEqual(words, ['2025', '年', '我县收到', '1,234', '件', '含', '２０', '件', '占', '99.5']);
  });

  it('names files that are there', () => {
    const paths: string[] = [
      manifest.icon,
      ...contributes.languages.flatMap((language: { configuration?: string }) => language.configuration ?? []),
      ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
      ...contributes.jsonValidation.map((validation: { url: string }) => validation.url),
      ...contributes.walkthroughs.flatMap((guide: { steps: { media: { image: string } }[] }) =>
        guide.steps.map(({ media }) => media.image),
      ),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });
});
