import { flags, of2019, report, silent } from '../../../../test/check';
import { stockImpossible } from './stock-impossible';

const stock = (
  issued: number | string,
  repealed: number | string,
  inForce: number | string,
  row = 'normativeDocuments',
) =>
  report({
    cells: {
      [`disclosure.${row}.issued`]: issued,
      [`disclosure.${row}.repealed`]: repealed,
      [`disclosure.${row}.inForce`]: inForce,
    },
  });

describe('table/stock-impossible', () => {
  it('flags fewer in force than issued less repealed', () =>
    flags(stockImpossible, stock(9, 2, '⟦6⟧'), [
      '“行政规范性文件”现行有效 6 件，少于本年制发 9 件减本年废止 2 件（7 件），上年末将为负数',
    ]));

  it('flags 规章 as well', () =>
    flags(stockImpossible, stock(2, 0, '⟦0⟧', 'regulatoryRules'), [
      '“规章”现行有效 0 件，少于本年制发 2 件减本年废止 0 件（2 件），上年末将为负数',
    ]));

  describe('is silent', () => {
    const fine = [
      [1, 3, 3],
      [0, 1, 0],
      [109, 489, 597],
      [5, 2, 3],
      [0, 0, 20],
      [0, 0, 0],
      [50, 227, 420],
      ['/', '/', 5],
      ['', 0, 0],
      [9, '-', 6],
      ['1O', 0, 0],
    ] as const;
    for (const [issued, repealed, inForce] of fine)
      it(`on ${issued} ${repealed} ${inForce}`, () => silent(stockImpossible, stock(issued, repealed, inForce)));
    it('on the form of 2019, which counts nothing repealed', () =>
      silent(stockImpossible, report({ ...of2019, cells: { 'disclosure.normativeDocuments.disclosedInAll': 0 } })));
    it('on a table that was not read whole', () =>
      silent(stockImpossible, stock(9, 2, 6).replace(/\t行政强制\n\t0\n/, '')));
  });
});
