import { flags, mends, overview, silent } from '../../../../test/check';
import { nestedBookMarks } from './nested-book-marks';

const told = '书名号中的书名号应用单书名号“〈〉”';

describe('text/nested-book-marks', () => {
  it('flags book marks in book marks', () =>
    flags(nestedBookMarks, overview('印发⟦《关于执行《审核办法》的通知》⟧，修订⟦《关于《甲》和《乙》的说明》⟧。'), [
      told,
      told,
    ]));

  it('offers single ones inside', () =>
    mends(
      nestedBookMarks,
      overview('印发《关于《甲》和《乙》的说明》。'),
      overview('印发《关于〈甲〉和〈乙〉的说明》。'),
      {
        safe: false,
      },
    ));

  it('is silent on single ones, on half-width ones, and on titles in a row', () =>
    silent(
      nestedBookMarks,
      overview(
        '印发《关于执行〈审核办法〉的通知》《关于<保密办法>的说明》，根据《甲》和《乙》。',
        '未闭合的《甲的《乙》和说明。',
      ),
    ));
});
