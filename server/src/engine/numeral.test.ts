import assert from 'node:assert/strict';
import { fromHanzi, readCount, readHanzi, toHanzi, writeCount } from './numeral';

describe('numeral', () => {
  it('writes Chinese numbers and reads them back', () => {
    for (let value = 1; value <= 99; value += 1) assert.equal(fromHanzi(toHanzi(value)), value, toHanzi(value));
    assert.deepEqual([4, 10, 12, 20, 35].map(toHanzi), ['四', '十', '十二', '二十', '三十五']);
  });

  it('reads nothing else as a Chinese number', () => {
    for (const text of ['', '4', '十十', '二三', '十二十', '百', '零']) assert.equal(fromHanzi(text), undefined, text);
  });

  it('reads numbers in words', () => {
    const numbers = {
      零: 0,
      两: 2,
      十: 10,
      一十二: 12,
      四十: 40,
      两百: 200,
      一百零五: 105,
      三千六百五十九: 3659,
      三点五: 3.5,
    };
    for (const [text, value] of Object.entries(numbers)) assert.equal(readHanzi(text), value, text);
    for (const text of ['', '百', '十十', '一百二', '二〇二五', '一二', '件', '12'])
      assert.equal(readHanzi(text), undefined, text);
  });

  it('reads counts', () => {
    const counts: Readonly<Record<string, number>> = { '0': 0, '012': 12, '1,234': 1234, '1 234 567': 1234567 };
    for (const [text, value] of Object.entries(counts)) assert.equal(readCount(text), value, text);
    for (const text of ['', '1,23', '12,34', '1O', '-1', '1.5', '/', ',123'])
      assert.equal(readCount(text), undefined, text);
  });

  it('writes a count as the text around it does', () => {
    for (const [value, like, written] of [
      [1234, '0', '1234'],
      [1234567, '1,000', '1,234,567'],
      [1234, '1 000', '1 234'],
      [1234, '９', '１２３４'],
      [1234, '１，０００', '１，２３４'],
      [12, '1,000', '12'],
      [15, '三', '十五'],
      [2, '三', '两'],
    ] as const)
      assert.equal(writeCount(value, like), written);
  });
});
