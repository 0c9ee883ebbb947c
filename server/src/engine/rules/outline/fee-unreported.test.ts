import { flags, mends, other, overview, report, silent } from '../../../../test/check';
import { feeUnreported } from './fee-unreported';

const heading = '六、其他需要报告的事项';
const marked = (text: string): string => text.replace(heading, `⟦${heading}⟧`);

describe('outline/fee-unreported', () => {
  it('flags a section six that says nothing of fees', () =>
    flags(feeUnreported, marked(other('无其他需要报告的事项。')), ['未写明收取信息处理费的情况']));

  it('flags an empty one', () => flags(feeUnreported, marked(report({ other: [] })), ['未写明收取信息处理费的情况']));

  it('offers the sentence at the end of the section', () =>
    mends(feeUnreported, other('公开要点已落实。'), other('公开要点已落实。', '本年度未收取信息处理费。'), {
      safe: false,
      title: '在第六部分末尾加上“本年度未收取信息处理费。”',
    }));

  it('offers it under the heading where nothing stands', () =>
    mends(feeUnreported, report({ other: [] }), other('本年度未收取信息处理费。'), { safe: false }));

  it('puts it before signature and page number, with the indent and the line end of the text', () =>
    mends(
      feeUnreported,
      other('　　公开要点已落实。', '清溪区人民政府', '2026年1月20日', '1').replaceAll('\n', '\r\n'),
      other('　　公开要点已落实。', '　　本年度未收取信息处理费。', '清溪区人民政府', '2026年1月20日', '1').replaceAll(
        '\n',
        '\r\n',
      ),
      { safe: false },
    ));

  describe('is silent', () => {
    for (const text of [
      '本年度未收取信息处理费。',
      '本年度没有产生信息公开处理费。',
      '本年度，我区无收取政府信息公开信息处理费情况。',
      '无信息处理费用。',
      '2025年对25件政府信息公开申请收取了信息处理费2950元。',
      '本年度未收取任何费用。',
      '未向任何单位和个人收取款项。',
    ])
      it(`on ${text}`, () => silent(feeUnreported, other(text)));
    it('on fees told in section one', () =>
      silent(
        feeUnreported,
        report({
          overview: [{ paragraphs: ['2025年未产生政府信息公开申请相关费用。'] }],
          other: [{ paragraphs: ['无。'] }],
        }),
      ));
    it('on information that applicants had free of charge', () =>
      silent(
        feeUnreported,
        report({
          overview: [{ paragraphs: ['2025年，所公开的信息均免费提供给申请人。'] }],
          other: [{ paragraphs: ['无。'] }],
        }),
      ));
    it('on 无 in a report of 2020', () =>
      silent(feeUnreported, report({ year: 2020, other: [{ paragraphs: ['无。'] }] })));
    it('on a text that lacks section six', () => silent(feeUnreported, report({ without: ['other'] })));
    it('on a report of no known year', () =>
      silent(
        feeUnreported,
        overview('工作有序推进。').replaceAll('2025年', '').replace('本年度未收取信息处理费。', '无。'),
      ));
  });

  it('takes no fee of the table for one', () =>
    flags(
      feeUnreported,
      marked(report({ cells: { 'disclosure.fees.amount': 213.24 }, other: [{ paragraphs: ['无。'] }] })),
      ['未写明收取信息处理费的情况'],
    ));
});
