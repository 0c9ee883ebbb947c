import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SemanticTokens, SymbolInformation } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { rangeOf, wordsIn } from '../../test/positions';
import { layoutNames, print } from '../../test/print';
import { sample } from '../../test/sample';
import { tokenTypes } from './features/semantic-tokens';

const { text } = print(sample, 'pipe-rows');

/** `type words`, in text order. */
function decode(report: string, { data }: SemanticTokens): readonly string[] {
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(5 * i, 5 * i + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const words = wordsIn(report, { start: { line, character }, end: { line, character: character + length } });
    return `${tokenTypes[type]} ${words}`;
  });
}

describe('semantic tokens', () => {
  const tokens = async (report: string, params?: object): Promise<readonly string[]> => {
    const { open } = await connect();
    const method = params ? 'semanticTokens/range' : 'semanticTokens/full';
    return decode(report, await open(report).ask<SemanticTokens>(method, params));
  };

  it('tell totals from what is added up, rows by their labels, and the report’s year from others', async () => {
    const report = text.replace('全年公开', '较2024年增加，全年公开');
    const found = await tokens(report);
    assert.deepEqual(found.slice(0, 3), ['reportYear 2025', 'reportYear 2025', 'otherYear 2024']);
    const from = found.indexOf('label （一）予以公开');
    assert.deepEqual(found.slice(from, from + 9), [
      'label （一）予以公开',
      ...['1', '0', '0', '0', '0', '0'].map((value) => `addend ${value}`),
      'total 1',
      'label （二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    ]);
    const grand = found.indexOf('label （七）总计');
    assert.equal(found[grand + 1], 'total 2');
  });

  it('are those of a range where one is given', async () => {
    assert.deepEqual(await tokens(text, { range: rangeOf(text, '行政许可 | 412') }), ['label 行政许可', 'addend 412']);
  });

  it('lie on one line each, in every layout', async () => {
    for (const layout of layoutNames)
      for (const splitLabels of [true, false]) {
        const found = await tokens(print(sample, layout, { splitLabels, eol: '\r\n' }).text);
        assert.ok(found.length > 200 && found.every((token) => !/[\r\n]/.test(token)), layout);
      }
  });

  it('have a colour and a description each', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }: { id: string }) => id),
      tokenTypes,
    );
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), tokenTypes);
  });

  it('do not overlap where a mangled table has a year within a label', async () => {
    const blanks = '\t'.repeat(7);
    const mangled = `保护第三方2020年\n0\n\t\t\t\t\r供\t本机关不掌握\n${blanks.slice(1)}\r没有现成信息${blanks}信息公开工作年度报告`;
    const { open } = await connect();
    const { data } = await open(mangled).ask<SemanticTokens>('semanticTokens/full');
    for (let i = 5; i < data.length; i += 5) {
      const [length = 0, , , lines = 0, characters = 0] = data.slice(i - 3, i + 2);
      assert.ok(lines > 0 || (lines === 0 && characters >= length), `${lines} lines and ${characters} characters on`);
    }
    assert.ok(data.length > 0);
  });

  it('are none in other texts', async () => assert.deepEqual(await tokens('2025年会议纪要\n'), []));
});

describe('workspace symbols', () => {
  const symbols = async (query: string): Promise<readonly string[]> => {
    const { open, connection } = await connect();
    open(text);
    open(print({ ...sample, organ: '前进区人民政府', year: 2024 }, 'tabs').text);
    open('会议纪要\n');
    const found: SymbolInformation[] = await connection.sendRequest('workspace/symbol', { query });
    return found.map(({ name, containerName }) => (containerName ? `${containerName} > ${name}` : name));
  };

  it('are the open reports by year and organ, and their sections', async () => {
    const found = await symbols('');
    assert.equal(found.length, 2 * (1 + 6 + 5));
    assert.deepEqual(found.slice(0, 3), [
      '2025年 清溪区人民政府',
      '2025年 清溪区人民政府 > 一、总体情况',
      '2025年 清溪区人民政府 > （一）主动公开',
    ]);
  });

  it('are found by parts of both', async () => {
    assert.deepEqual(await symbols('2024 前进 监督'), ['2024年 前进区人民政府 > （五）监督保障']);
    assert.deepEqual(await symbols('无此'), []);
  });
});
