import { disputeCells, flags, mends, passages, report, silent } from '../../../test/check';
import { cellMismatch } from '../rules/table/cell-mismatch';
import { totalMismatch } from '../rules/table/total-mismatch';

const said = (prose: string, ...groups: readonly (readonly (string | number)[])[]): string =>
  report({ overview: passages([`因政府信息公开引起的${prose}。`]), cells: disputeCells(...groups) });

describe('the prose as a witness', () => {
  it('confirms the items of a group, and makes the mend of its total safe', () =>
    mends(
      totalMismatch,
      said('行政复议3件，行政诉讼2件', [1, 0, 0, 2, 0], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      said('行政复议3件，行政诉讼2件', [1, 0, 0, 2, 3], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: true },
    ));

  it('confirms the items of both litigations together', () =>
    flags(totalMismatch, said('行政诉讼2件', [1, 0, 0, 0, 1], [2, 0, 0, 0, '⟦0⟧'], [0, 0, 0, 0, '⟦3⟧']), [
      '“行政诉讼（未经复议直接起诉）”的总计为 0，各分项之和为 2；正文所述与分项之和一致',
      '“行政诉讼（复议后起诉）”的总计为 3，各分项之和为 0；此格恰为三组之和，疑将全表合计填在了这里；正文所述与分项之和一致',
    ]));

  it('speaks for the total, and then the one item that has a number is the first to be mended', () =>
    mends(
      totalMismatch,
      said('行政复议0件', [1, 0, 0, 0, 0], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      said('行政复议0件', [0, 0, 0, 0, 0], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false },
    ));

  it('tells nothing where the totals have only changed places', () =>
    flags(totalMismatch, said('行政诉讼2件', [1, 0, 0, 0, 1], [2, 0, 0, 0, '⟦0⟧'], [0, 0, 0, 0, '⟦2⟧']), [
      '“行政诉讼（未经复议直接起诉）”的总计为 0，各分项之和为 2',
      '“行政诉讼（复议后起诉）”的总计为 2，各分项之和为 0',
    ]));

  it('tells nothing where it counts bodies one by one', () =>
    mends(
      totalMismatch,
      said('行政复议1件，其他部门2件', [1, 0, 0, 0, 3], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      said('行政复议1件，其他部门2件', [1, 0, 0, 0, 1], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false },
    ));

  it('tells nothing where it counts only those settled', () =>
    mends(
      totalMismatch,
      said('审结行政复议案件3件', [1, 0, 0, 2, 4], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      said('审结行政复议案件3件', [1, 0, 0, 2, 3], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false },
    ));

  it('tells nothing where it counts what last year left, too', () => {
    const received = (total: number): string =>
      report({
        overview: passages(['受理政府信息公开申请4件（含上年结转1件）。']),
        cells: {
          'requests.received.naturalPerson': 3,
          'requests.received.total': total,
          'requests.total.research': 1,
          'requests.granted.total': 7,
        },
      });
    mends(totalMismatch, received(3), received(4), { safe: false });
  });

  it('tells nothing where it says two numbers', () =>
    mends(
      totalMismatch,
      said('行政复议3件；因政府信息公开引起的行政复议4件', [1, 0, 0, 2, 0], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      said('行政复议3件；因政府信息公开引起的行政复议4件', [1, 0, 0, 2, 3], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0]),
      { safe: false },
    ));

  it('takes its safety from the mend of a cell that it agrees with', () => {
    const received = (total: number): string =>
      report({
        overview: passages(['全年收到政府信息公开申请4件。']),
        cells: { 'requests.received.total': total },
      });
    mends(cellMismatch, received(4), received(3), { safe: false });
    silent(cellMismatch, received(3));
  });
});
