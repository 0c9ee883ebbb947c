import assert from 'node:assert/strict';
import type { Accepted } from '../engine';
import { type Edited, withAccepted, withoutAccepted, withRuleOff, withRuleOffIn } from './edit';
import { parseJson } from './json';

const textOf = (edited: Edited): string => ('text' in edited ? edited.text : assert.fail(edited.refusal));
const jsonOf = (edited: Edited): unknown => {
  const parsed = parseJson(textOf(edited));
  return 'value' in parsed ? JSON.parse(JSON.stringify(parsed.value)) : assert.fail(textOf(edited));
};
const refusalOf = (edited: Edited): string => ('refusal' in edited ? edited.refusal : assert.fail(edited.text));
const entry = (file: string): Accepted => ({ file, rule: 'text/residue', fingerprint: '1', text: '“甲”' });
const line = (file: string) => `    { "file": "${file}", "rule": "text/residue", "fingerprint": "1", "text": "“甲”" }`;

describe('withRuleOff', () => {
  it('begins a configuration', () => {
    const text = '{\n  "severity": {\n    "text/residue": "off"\n  }\n}\n';
    for (const before of [undefined, '', ' \n']) assert.equal(textOf(withRuleOff(before, 'text/residue')), text);
  });

  it('keeps comments, layout and line ends', () => {
    const before = '{\r\n\t// 级别\r\n\t"severity": { "text": "hint" }, // 组\r\n\t"reportYear": 2025\r\n}';
    const after = textOf(withRuleOff(before, 'text/residue'));
    assert.ok(after.includes('// 级别\r\n') && after.includes('// 组\r\n\t"reportYear": 2025\r\n}'), after);
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.deepEqual(jsonOf(withRuleOff(before, 'text/residue')), {
      severity: { text: 'hint', 'text/residue': 'off' },
      reportYear: 2025,
    });
  });

  it('changes what was said before', () =>
    assert.equal(
      textOf(withRuleOff('{ "severity": { "text/residue": "hint" } }', 'text/residue')),
      '{ "severity": { "text/residue": "off" } }',
    ));

  it('leaves alone what it cannot understand', () => {
    assert.match(refusalOf(withRuleOff('{ "severity": ', 'text/residue')), /^不是有效的 JSON：/);
    assert.match(refusalOf(withRuleOff('[]', 'text/residue')), /^应为一个对象/);
    assert.match(refusalOf(withRuleOff('{ "severity": "off" }', 'text/residue')), /^severity：应为一个对象/);
    assert.match(refusalOf(withRuleOffIn('{ "overrides": [3] }', 'text/residue', 'a')), /^overrides\.0：应写作/);
  });
});

describe('withRuleOffIn', () => {
  const off = (before: string | undefined, file = '甲/a.txt') => withRuleOffIn(before, 'text/residue', file);
  const override = (file: string, ...rules: readonly string[]) => ({
    files: [file],
    severity: Object.fromEntries(rules.map((rule) => [rule, 'off'])),
  });

  it('adds an override for the file, the last one', () => {
    assert.deepEqual(jsonOf(off(undefined)), { overrides: [override('甲/a.txt', 'text/residue')] });
    assert.deepEqual(jsonOf(off('{ "overrides": [ { "files": ["**"], "severity": { "text": "hint" } } ] }')), {
      overrides: [{ files: ['**'], severity: { text: 'hint' } }, override('甲/a.txt', 'text/residue')],
    });
  });

  it('adds to the last override where it is for this file alone', () => {
    const first = textOf(withRuleOffIn(undefined, 'year/mismatch', '甲/a.txt'));
    assert.deepEqual(jsonOf(off(first)), { overrides: [override('甲/a.txt', 'year/mismatch', 'text/residue')] });
    assert.deepEqual(jsonOf(off(first, 'b.txt')), {
      overrides: [override('甲/a.txt', 'year/mismatch'), override('b.txt', 'text/residue')],
    });
  });

  it('adds to an override without severities', () =>
    assert.deepEqual(jsonOf(off('{ "overrides": [ { "files": ["甲/a.txt"] } ] }')), {
      overrides: [override('甲/a.txt', 'text/residue')],
    }));
});

describe('withAccepted', () => {
  it('begins a baseline, an entry a line', () =>
    assert.equal(
      textOf(withAccepted(undefined, [entry('a.txt'), entry('b.txt')])),
      `{\n  "version": 1,\n  "accepted": [\n${line('a.txt')},\n${line('b.txt')}\n  ]\n}\n`,
    ));

  it('keeps what is there to the letter', () => {
    const before = `{\r\n  // 已核\r\n  "version": 1,\r\n  "accepted": [\r\n    // 甲\r\n${line('a.txt')} // 乙\r\n  ] }`;
    const after = before.replace(' // 乙', `,\r\n${line('b.txt')} // 乙`);
    assert.equal(textOf(withAccepted(before, [entry('b.txt')])), after);
  });

  it('leaves alone what is no baseline', () => {
    assert.match(refusalOf(withAccepted('{ "version": 1, "accepted": [', [])), /^不是有效的 JSON/);
    assert.match(refusalOf(withAccepted('{ "version": 2, "accepted": [] }', [])), /^不是基线文件/);
  });

  it('takes thousands at once', () => {
    const entries = Array.from({ length: 5_000 }, (_, i) => entry(`${i}.txt`));
    const text = textOf(withAccepted(undefined, entries));
    assert.deepEqual(jsonOf(withoutAccepted(text, (i) => i % 2 === 0)), {
      version: 1,
      accepted: entries.filter((_, i) => i % 2 === 1),
    });
  });
});

describe('withoutAccepted', () => {
  const three = textOf(withAccepted(undefined, ['a', 'b', 'c'].map(entry)));
  const left = (...stale: readonly number[]) => textOf(withoutAccepted(three, (i) => stale.includes(i)));

  it('takes out any of them', () => {
    assert.equal(left(), three);
    assert.equal(left(0, 2), textOf(withAccepted(undefined, [entry('b')])));
    assert.equal(left(1), textOf(withAccepted(undefined, [entry('a'), entry('c')])));
    assert.equal(left(0, 1, 2), '{\n  "version": 1,\n  "accepted": []\n}\n');
  });

  it('finds its way among comments', () => {
    const commented = three.replace('},', '} /* , */,').replace('\n    { "file": "c"', ' // ,\n    { "file": "c"');
    for (const stale of [[0], [1], [2], [0, 1], [1, 2]])
      assert.equal(
        (jsonOf(withoutAccepted(commented, (i) => stale.includes(i))) as { accepted: unknown[] }).accepted.length,
        3 - stale.length,
      );
  });
});
