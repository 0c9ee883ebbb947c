import assert from 'node:assert/strict';
import { flags, report, requests, silent } from '../../../../test/check';
import { lint, parse } from '../../index';
import { balanceMismatch } from './balance-mismatch';

/** 一 is wrong in three columns alike: one cell does not explain it, nor do two. */
const shifted = { 'received.naturalPerson': 4, 'received.business': 2, 'received.total': 6 };

describe('table/balance-mismatch', () => {
  it('flags the first of the four cells, column by column', () =>
    flags(
      balanceMismatch,
      requests({ 'received.naturalPerson': '⟦4⟧', 'received.business': '⟦2⟧', 'received.total': '⟦6⟧' }),
      [
        '“自然人列”勾稽不平：第一项加第二项为 4，第三项加第四项为 2，相差 2',
        '“商业企业列”勾稽不平：第一项加第二项为 2，第三项加第四项为 1，相差 1',
        '“总计列”勾稽不平：第一项加第二项为 6，第三项加第四项为 3，相差 3',
      ],
    ));

  it('points at the other three and mends none: which one is wrong nobody can say', () => {
    const [finding] = lint(parse(requests(shifted)), { rules: [balanceMismatch] });
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      [
        '“二、上年结转政府信息公开申请数量”的“自然人”：0',
        '“（七）总计”的“自然人”：2',
        '“四、结转下年度继续办理”的“自然人”：0',
      ],
    );
    assert.deepEqual(finding.fixes, []);
  });

  describe('is silent', () => {
    it('on a balanced report', () => silent(balanceMismatch, report()));
    it('where one cell explains it', () => silent(balanceMismatch, requests({ 'received.total': 5 })));
    it('on a blank or / among the four', () => {
      const blank = { 'carriedIn.naturalPerson': '', 'carriedOut.business': '/', 'total.total': '' };
      silent(balanceMismatch, requests({ ...shifted, ...blank }));
    });
  });
});
