import { disputes, flags, mends, passages, report, requests, silent } from '../../../../test/check';
import { cellMismatch } from './cell-mismatch';

describe('table/cell-mismatch', () => {
  it('flags a wrong total once, where the column and its row say the same', () =>
    flags(cellMismatch, requests({ 'granted.total': '⟦5⟧' }), [
      '“（一）予以公开”的“总计”应为 1，现为 5：“（一）予以公开”总计为 5，各分项之和为 1；“总计列”总计为 3，各分项之和为 7',
    ]));

  it('flags a wrong item, not the sums that it breaks', () =>
    flags(cellMismatch, requests({ 'partial.business': '⟦3⟧' }), [
      '“（二）部分公开”的“商业企业”应为 1，现为 3：“（二）部分公开”总计为 2，各分项之和为 4；“商业企业列”总计为 1，各分项之和为 3',
    ]));

  it('flags a wrong cell of the first row, which its row and the balance contradict', () =>
    flags(cellMismatch, requests({ 'received.business': '⟦11⟧' }), [
      '“一、本年新收政府信息公开申请数量”的“商业企业”应为 1，现为 11：“一、本年新收政府信息公开申请数量”总计为 3，各分项之和为 13；“商业企业列”第一项加第二项为 11，第三项加第四项为 1',
    ]));

  it('flags two wrong cells, each with the sums that it breaks', () =>
    flags(cellMismatch, requests({ 'granted.naturalPerson': '⟦6⟧', 'denied.law.total': '⟦2⟧' }), [
      '“（一）予以公开”的“自然人”应为 1，现为 6：“（一）予以公开”总计为 1，各分项之和为 6；“自然人列”总计为 2，各分项之和为 7',
      '“2.其他法律行政法规禁止公开”的“总计”应为 0，现为 2：“2.其他法律行政法规禁止公开”总计为 2，各分项之和为 0；“总计列”总计为 3，各分项之和为 5',
    ]));

  it('mends the number and nothing around it, in every layout', () => {
    for (const layout of ['tabs-next-line', 'tabs-spaces', 'pipe-cells', 'pipe-rows', 'lines', 'spaces'] as const) {
      mends(cellMismatch, requests({ 'total.total': 30 }, layout), requests({}, layout), { safe: true });
    }
  });

  it('flags two numbers of a row that changed places', () =>
    flags(cellMismatch, requests({ 'granted.naturalPerson': '⟦0⟧', 'granted.research': '⟦1⟧' }), [
      '“（一）予以公开”的“自然人”应为 1，现为 0：“自然人列”总计为 2，各分项之和为 1',
      '“（一）予以公开”的“科研机构”应为 0，现为 1：“科研机构列”总计为 0，各分项之和为 1',
    ]));

  it('only offers to mend what the prose says too', () => {
    const settled = (total: number): string =>
      report({ overview: passages(['收到政府信息公开申请3件，办结4件。']), cells: { 'requests.total.total': total } });
    mends(cellMismatch, settled(4), settled(3), { safe: false });
    const granted = (total: number): string =>
      report({
        overview: passages(['收到政府信息公开申请3件，予以公开2件。']),
        cells: { 'requests.granted.total': total },
      });
    mends(cellMismatch, granted(2), granted(1), { safe: false });
  });

  it('leaves the unit that stands behind the number', () =>
    mends(cellMismatch, requests({ 'granted.total': '5件' }), requests({ 'granted.total': '1件' }), { safe: true }));

  it('names a row that stands one column off, and offers to move it', () => {
    const shifted = { 'received.naturalPerson': 0, 'received.business': 2, 'received.research': 1 };
    flags(cellMismatch, requests({ ...shifted, 'received.naturalPerson': '⟦0⟧' }), [
      '“一、本年新收政府信息公开申请数量”一行的数疑错后一列：各数前移一列，各列合计和勾稽全部相符',
    ]);
    mends(cellMismatch, requests(shifted), requests({}), { safe: false });
  });

  describe('is silent', () => {
    it('on a balanced report', () => silent(cellMismatch, report()));
    it('on table 4, where one sum has one witness', () =>
      silent(cellMismatch, disputes([1, 0, 0, 0, 0], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0])));
    it('where three cells are wrong', () =>
      silent(cellMismatch, requests({ 'granted.total': 5, 'denied.law.total': 2, 'unavailable.notHeld.total': 9 })));
    it('where 总计 and 结转 stand in each other’s row: nothing tells it from a row of 1 that should be 0', () => {
      const one = { received: 1, granted: 1, partial: 0, total: 0, carriedOut: 1 };
      const cells = Object.entries(one).flatMap(([row, value]) => [
        [`${row}.naturalPerson`, value],
        [`${row}.business`, 0],
        [`${row}.total`, value],
      ]);
      silent(cellMismatch, requests(Object.fromEntries(cells)));
    });
    it('where the results may as well have been given to the wrong applicants as the requests', () => {
      const swapped = { 'granted.naturalPerson': 0, 'granted.business': 1 };
      silent(cellMismatch, requests({ ...swapped, 'total.naturalPerson': 1, 'total.business': 2 }));
    });
    it('where a number and its 总计 seem wrong, which another row that was changed as a whole explains as well', () =>
      silent(
        cellMismatch,
        requests({ 'partial.total': 0, 'denied.process.naturalPerson': 1, 'denied.process.total': 1 }),
      ));
    it('on two 总计 that a number moved to another row, and one of them wrong, explain as well', () =>
      silent(cellMismatch, requests({ 'partial.business': 0, 'granted.business': 1, 'partial.total': 5 })));
    it('on two cells where a third number of their columns cannot be read', () =>
      silent(
        cellMismatch,
        requests({
          'granted.naturalPerson': 0,
          'denied.law.naturalPerson': 1,
          'denied.process.naturalPerson': '见附件',
        }),
      ));
    it('where the cell would have to be negative', () =>
      silent(cellMismatch, requests({ 'total.naturalPerson': 0, 'total.total': 0, 'total.business': 0 })));
    it('on / for every zero', () => silent(cellMismatch, report({ style: { zero: '/' } })));
  });
});
