import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { exampleReport } from '../../../test/example';
import { lint, parse, type Rule, rules } from '../../engine';
import { workplace } from '../testing';

/** The best fix that the rule offers in its own examples. */
function fixOf(rule: Rule): 'safe' | 'offered' | 'none' {
  const fixes = rule.docs.examples.flatMap((example) => {
    const report = parse(exampleReport(example, 'wrong'));
    return lint(report, { rules: [rule], severity: { [rule.id]: rule.severity } }).flatMap(({ fixes }) => fixes);
  });
  if (fixes.some(({ safe }) => safe)) return 'safe';
  return fixes.length > 0 ? 'offered' : 'none';
}

describe('fixable.json', () => {
  it('is what the rules do; a stale one is rewritten, and fails this once', () => {
    const file = 'server/src/cli/commands/fixable.json';
    const text = `${JSON.stringify(Object.fromEntries(rules.map((rule) => [rule.id, fixOf(rule)])), null, 2)}\n`;
    const stale = readFileSync(file, 'utf8').replace(/\r\n/g, '\n') !== text;
    if (stale) writeFileSync(file, text);
    assert.equal(stale, false, 'rewritten: look at it and commit');
  });
});

describe('nianbao rules', function () {
  this.timeout(30_000);
  const { run } = workplace();

  it('lists every rule, by group', () => {
    const { code, stdout } = run(['rules']);
    assert.equal(code, 0);
    for (const { id, title } of rules) assert.match(stdout, new RegExp(`^  ${id} .*${title}$`, 'm'));
    assert.match(stdout, /^ {2}编号 +级别 +修正 +标题\n\n表格（table）\n/);
    assert.match(stdout, /^ {2}table\/cell-mismatch +错误 +可 +此格有误/m);
  });

  it('lists them for programs', () => {
    const { version, rules: listed } = JSON.parse(run(['rules', '--format', 'json']).stdout);
    assert.equal(version, 1);
    assert.deepEqual(
      listed.map(({ id, title }: Rule) => [id, title]),
      rules.map(({ id, title }) => [id, title]),
    );
    assert.deepEqual(Object.keys(listed[0]), ['id', 'severity', 'offByDefault', 'title', 'fix']);
  });

  it('takes no names', () => assert.match(run(['rules', 'text']).stderr, /nianbao explain/));
});

describe('nianbao explain', function () {
  this.timeout(30_000);
  const { run } = workplace();

  it('shows the page of a rule, without mark-up', () => {
    for (const { id, title } of rules) {
      const { code, stdout } = run(['explain', id]);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`${title}\n\n${id} · `), stdout);
      for (const part of ['检查什么', '为什么（依据）', '例', '如何修正', '何时不报', '设置'])
        assert.match(stdout, new RegExp(`^${part}$`, 'm'));
      assert.doesNotMatch(stdout, /^#|^```|`/m, id);
    }
  });

  it('names the nearest rules for one that is not there', () => {
    for (const [typed, meant] of [
      ['table/total-mismach', 'table/total-mismatch'],
      ['section-missing', 'outline/section-missing'],
    ] as const) {
      const { code, stdout, stderr } = run(['explain', typed]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, new RegExp(`没有“${typed}”这条规则；相近的有：${meant}、`));
    }
  });

  it('asks for one rule', () => {
    assert.match(run(['explain']).stderr, /请写一条规则的编号/);
    assert.match(run(['explain', 'text', 'year']).stderr, /请写一条规则的编号/);
  });

  it('stands out in a terminal', () => {
    assert.ok(run(['explain', 'text/residue'], { env: { FORCE_COLOR: '1' } }).stdout.includes('\u001B[1m检查什么'));
  });
});
