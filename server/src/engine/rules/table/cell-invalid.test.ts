import { disputes, flags, of2019, report, requests, silent } from '../../../../test/check';
import { cellInvalid } from './cell-invalid';

describe('table/cell-invalid', () => {
  it('flags a mistyped number', () =>
    flags(cellInvalid, requests({ 'granted.total': '⟦1O⟧' }), [
      '“（一）予以公开”的“总计”应为非负整数，现为“1O”；含此格的合计未能核对',
    ]));

  it('flags a negative number and a fraction', () =>
    flags(cellInvalid, disputes([1, '⟦-2⟧', '⟦0.5⟧', 0, 1], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]), [
      '“行政复议”的“结果纠正”应为非负整数，现为“-2”；含此格的合计未能核对',
      '“行政复议”的“其他结果”应为非负整数，现为“0.5”；含此格的合计未能核对',
    ]));

  describe('is silent', () => {
    for (const words of ['18,439', '18，439', '1 234', '０', '１８，４３９', '\u3000\u30000', '\u00a07', '3件'])
      it(`on ${JSON.stringify(words)}`, () => silent(cellInvalid, requests({ 'received.total': words })));
    for (const words of ['', '/', '-', '—', '——', '无'])
      it(`on ${JSON.stringify(words)} for none`, () => silent(cellInvalid, requests({ 'carriedIn.total': words })));
    it('on an amount with a fraction and a unit', () =>
      silent(cellInvalid, report({ cells: { 'disclosure.fees.amount': '72701.2578万元' } })));
    it('on a number below an empty line of its cell', () =>
      silent(cellInvalid, requests({ 'granted.total': '\n\n1' }, 'tabs')));
    it('on a signed change in the form of 2019', () =>
      silent(cellInvalid, report({ ...of2019, cells: { 'disclosure.licenses.change': '+1036' } })));
    it('on an amount with its unit in the form of 2019', () => silent(cellInvalid, report(of2019)));
  });
});
