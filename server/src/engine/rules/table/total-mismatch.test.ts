import { disputes, flags, mends, report, requests, silent } from '../../../../test/check';
import { totalMismatch } from './total-mismatch';

describe('table/total-mismatch', () => {
  it('flags a total of table 4, not its items', () =>
    flags(totalMismatch, disputes([1, 0, 0, 0, '⟦0⟧'], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]), [
      '“行政复议”的总计为 0，各分项之和为 1',
    ]));

  it('sets the total of table 4 to its sum, where one chooses it', () =>
    mends(
      totalMismatch,
      disputes([1, 2, 3, 4, 9], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      disputes([1, 2, 3, 4, 10], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false, title: '将“行政复议”的“总计”改为 10' },
    ));

  it('tells each of three wrong totals, and that the last may be the total of all', () =>
    flags(totalMismatch, disputes([1, 0, 0, 0, '⟦0⟧'], [2, 0, 0, 0, '⟦0⟧'], [0, 0, 0, 0, '⟦3⟧']), [
      '“行政复议”的总计为 0，各分项之和为 1',
      '“行政诉讼（未经复议直接起诉）”的总计为 0，各分项之和为 2',
      '“行政诉讼（复议后起诉）”的总计为 3，各分项之和为 0；此格恰为三组之和，疑将全表合计填在了这里',
    ]));

  it('flags the totals of table 3 where neither one cell nor two explain them', () =>
    flags(
      totalMismatch,
      requests({
        'granted.total': '⟦5⟧',
        'denied.law.total': '⟦2⟧',
        'unavailable.notHeld.total': '⟦9⟧',
        'total.total': '⟦3⟧',
      }),
      [
        '“（一）予以公开”的总计为 5，各分项之和为 1',
        '“2.其他法律行政法规禁止公开”的总计为 2，各分项之和为 0',
        '“1.本机关不掌握相关政府信息”的总计为 9，各分项之和为 0',
        '“总计列”的总计为 3，各分项之和为 18',
      ],
    ));

  it('leaves one cell that explains every failing sum to cell-mismatch', () =>
    silent(totalMismatch, requests({ 'granted.total': 5 })));

  it('writes the number as the cell writes it', () =>
    mends(
      totalMismatch,
      disputes([1200, 0, 0, 34, '1,200'], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      disputes([1200, 0, 0, 34, '1,234'], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false },
    ));

  it('writes full-width digits for full-width digits', () =>
    mends(
      totalMismatch,
      disputes([1, 0, 0, 0, '０'], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      disputes([1, 0, 0, 0, '１'], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false },
    ));

  describe('is silent', () => {
    it('on a balanced report', () => silent(totalMismatch, report()));
    it('on a blank total', () => silent(totalMismatch, disputes([1, 0, 0, 0, ''], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0])));
    it('on a blank item', () => silent(totalMismatch, disputes([1, '', 0, 0, 3], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0])));
    it('on / and - for an item', () =>
      silent(totalMismatch, disputes([1, '/', 0, 0, 3], [2, '-', 0, 0, 4], [0, 0, 0, 0, 0])));
    it('on an item that is no number', () =>
      silent(totalMismatch, disputes([1, '1O', 0, 0, 3], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0])));
    it('where blanks stand for zeros and the sum holds', () =>
      silent(totalMismatch, disputes([1, '', '/', '-', 1], [2, 0, 0, 0, 2], ['', '', '', '', ''])));
    it('on a row where only the total is given as 0', () =>
      silent(totalMismatch, requests(Object.fromEntries(applicants.map((id) => [`denied.law.${id}`, ''])))));
    it('on a total column that is blank in most rows', () =>
      silent(
        totalMismatch,
        requests({ 'granted.total': '', 'partial.total': '', 'received.total': '', 'carriedOut.total': '' }),
      ));
  });
});

const applicants = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'otherOrganization'];
