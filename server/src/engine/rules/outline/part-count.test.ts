import { flags, report, silent } from '../../../../test/check';
import { officialHeadings } from '../../../../test/print';
import { partCount } from './part-count';

const six = Object.values(officialHeadings);
const list = (...left: readonly number[]): string => six.filter((_, i) => !left.includes(i + 1)).join('、');
const of = (sentence: string): string => report({ preface: [sentence] });

describe('outline/part-count', () => {
  it('flags 六部分 before which five are listed, and names the sixth', () => {
    flags(partCount, of(`本报告由${list(4)}等⟦六部分⟧组成。`), [
      '此处称六部分，实列 5 部分，未列“四、政府信息公开行政复议、行政诉讼情况”',
    ]);
    flags(partCount, of(`由${list(5)}等⟦六部分⟧组成。报告中使用数据统计期限为2025年1月1日至2025年12月31日。`), [
      '此处称六部分，实列 5 部分，未列“五、存在的主要问题及改进情况”',
    ]);
    flags(partCount, of(`本报告由${list(1)}等⟦六部分⟧组成。`), ['此处称六部分，实列 5 部分，未列“一、总体情况”']);
  });

  it('flags another number than that of the parts', () =>
    flags(partCount, of(`本报告由${list()}⟦五部分⟧组成。`), ['此处称五部分，实列 6 部分']));

  it('looks behind 由 for 包括', () =>
    flags(partCount, of(`本报告由县政府办公室汇总编制，包括${list(5)}等⟦六部分⟧内容。`), [
      '此处称六部分，实列 5 部分，未列“五、存在的主要问题及改进情况”',
    ]));

  it('flags a list that leaves out a part of the report, though it counts right', () =>
    flags(partCount, of(`本报告包括${list(6)}共⟦五个部分⟧。`), ['所列部分不全，未列“六、其他需要报告的事项”']));

  it('looks into section one, too', () =>
    flags(partCount, report({ overview: [{ paragraphs: [`本报告由${list(4)}等⟦六部分⟧组成，现报告如下：`] }] }), [
      '此处称六部分，实列 5 部分，未列“四、政府信息公开行政复议、行政诉讼情况”',
    ]));

  describe('is silent', () => {
    it('on six of six', () => silent(partCount, of(`本报告由${list()}等六部分组成。`)));
    it('on six of six in other words', () =>
      silent(
        partCount,
        of(
          '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议和提起行政诉讼情况、政府信息公开工作存在的主要问题及整改措施及其他报告的事项共六个部分。',
        ),
      ));
    it('on a list without a number', () => silent(partCount, of(`本报告包括${list(4)}等内容。`)));
    it('on a part that is not one of the six', () =>
      silent(partCount, of(`本报告由${list(4)}、工作考核情况等六部分组成。`)));
    it('on two of six as examples', () => silent(partCount, of(`本报告由${list(3, 4, 5, 6)}等六部分组成。`)));
    it('on parts of something else', () =>
      silent(partCount, of('目录由总则、总体要求、主体责任和保障措施四部分组成。')));
  });
});
