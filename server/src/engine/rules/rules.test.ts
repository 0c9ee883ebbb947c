import assert from 'node:assert/strict';
import { exampleReport } from '../../../test/example';
import { lint, parse } from '../index';
import { rules } from './index';

describe('examples of the rule pages', () => {
  for (const rule of rules) {
    for (const [i, example] of rule.docs.examples.entries()) {
      const findings = (which: 'wrong' | 'right') =>
        lint(parse(exampleReport(example, which)), { rules: [rule], severity: { [rule.id]: rule.severity } });

      it(`${rule.id} finds the wrong one (${i + 1})`, () => {
        assert.notDeepEqual(findings('wrong'), []);
      });

      it(`${rule.id} is silent on the right one (${i + 1})`, () => {
        assert.deepEqual(findings('right'), []);
      });
    }
  }
});
