import assert from 'node:assert/strict';
import { passages, report } from '../../test/check';
import { lint, mend, parse } from './index';
import { safeFixes } from './mend';
import type { Finding } from './rule';
import { rules } from './rules';

const faulty = report({
  overview: [
    { paragraphs: ['2024年，清溪区坚持公开。'] },
    { heading: '主动公开', paragraphs: ['公开信息120条。'] },
    { paragraphs: ['（三）依申请公开', '共收到政府信息公开申请3件。'] },
  ],
  cells: { 'requests.granted.total': 5, 'disputes.reconsideration.total': 0 },
  lines: { disputes: '4、 政府信息公开行政复议、行政诉讼情况', other: '[bookmark: _GoBack]七、其他需要报告的事项' },
});
/** What is not safe stays: the year, and a total of table 4. */
const mended = report({
  overview: [
    { paragraphs: ['2024年，清溪区坚持公开。'] },
    { heading: '主动公开', paragraphs: ['公开信息120条。'] },
    { heading: '依申请公开', paragraphs: ['共收到政府信息公开申请3件。'] },
  ],
  cells: { 'disputes.reconsideration.total': 0 },
});

describe('mend', () => {
  it('applies every safe fix and no other', () => assert.deepEqual(mend(faulty), { text: mended, fixed: 5 }));

  it('gives the same text in whatever order the rules come', () =>
    assert.deepEqual(mend(faulty, { rules: rules.toReversed() }), mend(faulty)));

  it('finds nothing to do the second time', () => assert.deepEqual(mend(mended), { text: mended, fixed: 0 }));

  it('leaves a rule alone that is off', () =>
    assert.equal(mend(faulty, { severity: { outline: 'off', text: 'off', table: 'off' } }).text, faulty));

  it('leaves a text alone that is no report', () =>
    assert.deepEqual(mend('[bookmark: _GoBack]工作总结'), { text: '[bookmark: _GoBack]工作总结', fixed: 0 }));

  it('mends what shows only after another mend', () => {
    const text = report({ other: passages(['未收取信息处理费。[bookmark: _GoBack]', '1']) });
    assert.deepEqual(mend(text), { text: report({ other: passages(['未收取信息处理费。']) }), fixed: 2 });
  });

  it('leaves alone what a person accepted, wherever other fixes move it', () => {
    const text = report({
      lines: { disclosure: '[bookmark: _GoBack]2、主动公开政府信息情况', other: '7、其他需要报告的事项' },
    });
    const except = lint(parse(text)).filter(({ message }) => message.includes('其他'));
    assert.equal(except.length, 1);
    const wanted = report({ lines: { other: '7、其他需要报告的事项' } });
    assert.deepEqual(mend(text, { except }), { text: wanted, fixed: 2 });
  });

  it('takes the first of two fixes that collide, and each fix whole', () => {
    const finding = (edits: readonly (readonly [number, number])[], safe = true): Finding => ({
      rule: 'text/residue',
      severity: 'hint',
      span: { start: 0, end: 1 },
      message: '',
      related: [],
      fixes: [
        { title: String(edits), safe, edits: edits.map(([start, end]) => ({ span: { start, end }, newText: '' })) },
      ],
    });
    const titles = (findings: readonly Finding[]) => safeFixes(findings).map(({ title }) => title);
    assert.deepEqual(
      titles([
        finding([[0, 4]]),
        finding([
          [8, 9],
          [3, 5],
        ]),
        finding([[8, 9]]),
      ]),
      ['0,4', '8,9'],
    );
    assert.deepEqual(titles([finding([[2, 2]]), finding([[2, 2]]), finding([[2, 4]])]), ['2,2']);
    assert.deepEqual(titles([finding([[0, 2]]), finding([[2, 4]]), finding([[5, 6]], false)]), ['0,2', '2,4']);
  });
});
