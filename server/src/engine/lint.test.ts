import assert from 'node:assert/strict';
import { disputes, headings, overview, report } from '../../test/check';
import { internalRule, type LintOptions, lint, parse, type Rule } from './index';
import { rules } from './rules';

const text = overview('2024年，清溪区坚持公开。', '[bookmark: _GoBack]收到政府信息公开申请5件。');
const found = (options: LintOptions = {}) =>
  lint(parse(text), options).map(({ rule, severity }) => `${rule} ${severity}`);

describe('lint', () => {
  it('gives the findings of all rules in text order', () => {
    assert.deepEqual(found(), ['year/mismatch warning', 'text/residue information', 'claim/table-mismatch warning']);
    assert.deepEqual(found({ rules: rules.toReversed() }), found());
  });

  it('gives a rule the severity that the settings name, its own before its group’s', () => {
    assert.deepEqual(found({ severity: { 'year/mismatch': 'error' } })[0], 'year/mismatch error');
    assert.deepEqual(found({ severity: { year: 'hint' } })[0], 'year/mismatch hint');
    assert.deepEqual(found({ severity: { year: 'off', 'year/mismatch': 'hint' } })[0], 'year/mismatch hint');
    assert.deepEqual(found({ severity: { year: 'hint', 'year/mismatch': 'off' } })[0], 'text/residue information');
  });

  it('runs no rule that is off', () => {
    assert.deepEqual(found({ severity: { year: 'off', 'text/residue': 'off' } }), ['claim/table-mismatch warning']);
    assert.deepEqual(found({ severity: { 'no/such-rule': 'error' } }), found());
  });

  it('runs a rule that is off by default where the settings name it or its group, and nowhere else', () => {
    const late: Rule = { ...(rules.find(({ id }) => id === 'text/residue') as Rule), offByDefault: true };
    const foundBy = (severity: LintOptions['severity'] = {}) => found({ rules: [late], severity });
    assert.deepEqual(foundBy(), []);
    assert.deepEqual(foundBy({ year: 'error' }), []);
    assert.deepEqual(foundBy({ text: 'hint' }), ['text/residue hint']);
    assert.deepEqual(foundBy({ 'text/residue': 'error' }), ['text/residue error']);
  });

  it('finds nothing in a text that is no report', () =>
    assert.deepEqual(lint(parse('2024年工作总结\n一、总体情况\n五、存在的主要问题及改进情况\n')), []));

  it('names the rule that throws, drops what it had found, and goes on with the others', () => {
    const broken: Rule = {
      ...(rules[0] as Rule),
      id: 'table/broken',
      *check() {
        yield { span: { start: 1, end: 2 }, message: 'half a judgement' };
        throw new TypeError('no such cell');
      },
    };
    const findings = lint(parse(text), { rules: [broken, ...rules] });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      [internalRule, 'year/mismatch', 'text/residue', 'claim/table-mismatch'],
    );
    assert.deepEqual(findings[0], {
      rule: internalRule,
      severity: 'warning',
      span: { start: 0, end: 0 },
      message: '规则 table/broken 运行出错，本文件未按此规则检查：no such cell',
      related: [],
      fixes: [],
    });
  });

  it('gives the same for the same report, whatever was judged in between', () => {
    const parsed = parse(text);
    const before = lint(parsed);
    lint(parse(disputes([1, 0, 0, 0, 0])));
    lint(parse(headings({ other: '7、其他需要报告的事项' })));
    assert.deepEqual(lint(parsed), before);
    assert.deepEqual(lint(parse(report())), []);
  });
});
