import assert from 'node:assert/strict';
import { layoutNames, print, withCell } from '../../../test/print';
import { sample } from '../../../test/sample';
import { parse } from '../parse/parse';
import type { CellRef } from '../report';
import { applyEdits } from '../span';
import { setCell } from './cell';

const printed = print(sample, 'tabs');

/** The text after the edit, or why there is none. */
function textAfter(text: string, ref: CellRef, shown: string, typed: string): string {
  const result = setCell(parse(text), ref, shown, typed);
  return result.edit ? applyEdits(text, [result.edit]) : result.problem;
}

describe('a number typed into a cell', () => {
  for (const layout of layoutNames)
    it(`changes that number and nothing else: ${layout}`, () => {
      const there = print(sample, layout);
      assert.equal(
        textAfter(there.text, 'requests.received.total', '3', '14'),
        withCell(there, 'requests.received.total', '14'),
      );
    });

  it('is written as the text writes numbers', () => {
    const data = { ...sample, disclosure: { ...sample.disclosure, 'licenses.processed': 3412 } };
    const full = print(data, 'pipe-rows', { digits: 'full', thousands: true });
    const cell = 'disclosure.licenses.processed';
    assert.equal(textAfter(full.text, cell, '３,４１２', '1412'), withCell(full, cell, 1412));
    assert.equal(
      textAfter(full.text, 'disclosure.penalties.processed', '３５', '1412'),
      withCell(full, 'disclosure.penalties.processed', 1412),
    );
  });

  it('goes into a blank cell, and in the place of anything else', () => {
    const ref = 'requests.received.business';
    for (const layout of ['tabs', 'pipe-rows'] as const) {
      const there = print(sample, layout);
      const value = parse(textAfter(withCell(there, ref, ''), ref, '', '7')).tables[1]?.cells.get(ref)?.value;
      assert.equal(value, 7, layout);
    }
    assert.equal(textAfter(withCell(printed, ref, '/'), ref, '/', '7'), withCell(printed, ref, 7));
    assert.equal(textAfter(withCell(printed, ref, '1O'), ref, '1O', '10'), withCell(printed, ref, 10));
  });

  it('must be one', () => {
    for (const typed of ['', ' ', '-1', '1.5', '三', '1e3', '<b>1</b>', '9999999999'])
      assert.equal(textAfter(printed.text, 'requests.received.total', '3', typed), '请填非负整数', typed);
    assert.equal(
      textAfter(printed.text, 'disclosure.fees.amount', '21.5', '3.25'),
      withCell(printed, 'disclosure.fees.amount', '3.25'),
    );
    assert.equal(textAfter(printed.text, 'disclosure.fees.amount', '21.5', '-3'), '请填不小于 0 的数');
    const old = print({ ...sample, form: '2019', year: 2020, disclosure: {} }, 'tabs');
    const change = 'disclosure.licenses.change';
    assert.equal(textAfter(old.text, change, '0', '-3'), withCell(old, change, '-3'));
    assert.equal(textAfter(old.text, change, '0', '+3'), withCell(old, change, '+3'));
  });

  it('is refused where the cell says something else by now, or is not there', () => {
    assert.equal(textAfter(printed.text, 'requests.received.total', '5', '14'), '此格已改为“3”，请重新输入');
    assert.equal(textAfter(printed.text, 'requests.nowhere.total', '5', '14'), '文中已读不到这一格');
  });
});
