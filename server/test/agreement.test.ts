/** The editor and the command line are one reviewer: the same files, the same findings, to the letter. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { type Json, workplace } from '../src/cli/testing';
import { nodeHost } from '../src/workspace/nodeHost';
import { nodeReports } from '../src/workspace/nodeReports';
import { connect } from './client';
import { read, textsIn } from './files';
import { pull } from './survey';

const fixtures = 'test-fixtures/reports';
const names = textsIn(fixtures);
const [first = '', second = ''] = names;

const config = {
  severity: { text: 'error', 'year/mismatch': 'hint' },
  form: '2021',
  phrases: ['以公开为常态、不公开为例外'],
  confusables: { 布署: '部署' },
  ignore: [`/${first}`],
  overrides: [{ files: ['1*.txt'], severity: { outline: 'information', claim: 'off' } }],
};

type Found = Pick<Json['files'][number]['findings'][number], 'rule' | 'severity' | 'message' | 'range'>;
const severities = ['error', 'warning', 'information', 'hint'] as const;

describe('the editor and the command line', function () {
  this.timeout(60_000);
  const { path, write, json, run } = workplace();

  for (const [what, settings] of [
    ['without a configuration', undefined],
    ['under one configuration and one baseline', config],
  ] as const)
    it(`agree on every fixture ${what}`, async () => {
      for (const name of names) copyFileSync(join(fixtures, name), path(name));
      if (settings) {
        write('nianbao.config.json', `// 本县\n${JSON.stringify(settings)}`);
        run(['baseline', '1[0-3]*.txt']);
        // The second of its kind is not accepted, and one entry is stale.
        const { accepted } = JSON.parse(readFileSync(path('nianbao.baseline.json'), 'utf8'));
        const kept = [...accepted.filter((_: unknown, i: number) => i % 3 > 0), { ...accepted[0], fingerprint: '0' }];
        write('nianbao.baseline.json', JSON.stringify({ version: 1, accepted: kept }));
      }
      const { code, files, summary } = json(['.']);
      assert.notEqual(code, 2);
      assert.deepEqual(files.map(({ path }) => path).sort(), [...names].sort());
      assert.equal(
        files.some(({ ignored }) => ignored),
        settings !== undefined,
      );
      assert.equal(summary.accepted > 0 && summary.stale > 0, settings !== undefined);

      const folders = [pathToFileURL(path('')).href];
      const surveyed = await pull(await connect({ files: nodeHost, reports: nodeReports, folders }));
      const closed = new Map(surveyed.map((item) => [item.uri, item.kind === 'full' ? item.items : []]));
      const { open, request } = await connect({ files: nodeHost });
      for (const { path: name, findings, report, judged, notJudged } of files) {
        const document = open(await read(path(name)), pathToFileURL(path(name)).href);
        const { uri } = document;
        const found = findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
        assert.deepEqual((await document.diagnostics()).map(toFound), found, name);
        assert.deepEqual(closed.get(uri)?.map(toFound), found, name);
        const judgement = await request('nianbao/judgement', { uri });
        const told = judgement && {
          ...judgement,
          notJudged: judgement.notJudged.map(({ what, why }) => ({ what, why })),
        };
        assert.deepEqual(told, report ? { judged, notJudged, ...report } : null, name);
      }

      const lines = (text: string) => text.replace(/\r\n/g, '\n');
      const before = new Map<string, string>();
      for (const name of names) {
        const document = open(await read(path(name)), pathToFileURL(path(name)).href);
        before.set(name, lines(document.after((await request('nianbao/fixAll', { uri: document.uri })).edits)));
      }
      run(['check', '--fix', '.']);
      for (const name of names) assert.equal(lines(await read(path(name))), before.get(name), name);
    });

  it('look for the nearest files for each report', async () => {
    for (const folder of ['', '甲/', '甲/乙/']) write(`${folder}a.txt`, readFileSync(join(fixtures, second)));
    write('nianbao.config.json', '{ "severity": { "text": "off" } }');
    write('甲/nianbao.config.json', JSON.stringify(config));
    run(['baseline', '甲/乙']);
    const { open } = await connect({ files: nodeHost });
    for (const { path: name, findings } of json(['.']).files) {
      const document = open(await read(path(name)), pathToFileURL(path(name)).href);
      assert.equal(basename(name), 'a.txt');
      assert.deepEqual(
        (await document.diagnostics()).map(({ code }) => code),
        findings.map(({ rule }) => rule),
        name,
      );
    }
  });
});

const toFound = ({ code, severity = 1, message, range }: Diagnostic): Found => ({
  rule: String(code),
  severity: severities[severity - 1] ?? 'error',
  message: String(message),
  range,
});
