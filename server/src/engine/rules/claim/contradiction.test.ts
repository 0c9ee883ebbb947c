import { flags, overview, passages, report, silent } from '../../../../test/check';
import { contradiction } from './contradiction';

/** 3 received and 1 carried in, of which 2 are carried out. */
const left = (sentence: string): string => {
  const rows = { received: 3, carriedIn: 1, granted: 2, partial: 0, total: 2, carriedOut: 2 };
  const cells = Object.entries(rows).flatMap(([row, value]) => [
    [`requests.${row}.naturalPerson`, value],
    [`requests.${row}.business`, 0],
    [`requests.${row}.total`, value],
  ]);
  return report({ overview: passages(['（二）依申请公开', sentence]), cells: Object.fromEntries(cells) });
};
const onRequests = (sentence: string): string => overview('（二）依申请公开', sentence);

describe('claim/contradiction', () => {
  it('flags all settled and some carried over', () => {
    flags(contradiction, left('收到政府信息公开申请3件，⟦均已办结⟧，结转下年度继续办理2件。'), [
      '此处称“均已办结”，另有 2 件结转下年度',
    ]);
    flags(contradiction, left('受理政府信息公开申请3件，⟦全部按时办结⟧。剩余2件申请结转下一年度处理。'), [
      '此处称“全部按时办结”，另有 2 件结转下年度',
    ]);
  });

  it('flags all settled by the end of the year and some carried over', () =>
    flags(contradiction, left('截至2025年底，政府信息公开申请⟦均已办结⟧，结转下年度继续办理2件。'), [
      '此处称“均已办结”，另有 2 件结转下年度',
    ]));
  it('flags all settled where the table carries some over', () =>
    flags(contradiction, left('收到政府信息公开申请3件，⟦均已依法办结⟧。'), [
      '此处称“均已依法办结”，另有 2 件结转下年度',
    ]));

  it('flags none received and some received', () => {
    flags(contradiction, onRequests('⟦未收到政府信息公开申请⟧。2025年共收到政府信息公开申请3件。'), [
      '此处称没有，另一处收到申请为 3',
    ]);
    flags(contradiction, onRequests('2025年，⟦未发生行政复议案件⟧。全年因政府信息公开引发行政复议1件。'), [
      '此处称没有，另一处行政复议为 1',
    ]);
  });

  describe('is silent on', () => {
    for (const sentence of [
      '收到政府信息公开申请3件，均已办结，结转下年度继续办理0件。',
      '收到政府信息公开申请3件，均已答复。',
      '收到政府信息公开申请3件，均按照规定登记、审核、答复。',
      '未收到政府信息公开申请。收到网民留言3条，均已办结。',
      '未发生行政复议案件，行政诉讼案件2件。',
      '区水务局未收到政府信息公开申请。全区共收到政府信息公开申请3件。',
      '本机关未收到政府信息公开申请。全区共收到政府信息公开申请3件，均由部门办理。',
      '未收到新的投诉。收到政府信息公开申请3件。',
    ])
      it(sentence, () => silent(contradiction, onRequests(sentence)));

    for (const sentence of [
      '收到政府信息公开申请3件，除2件结转外均已办结。',
      '收到政府信息公开申请3件，截至2026年1月20日已全部办结，结转下年度2件。',
      '收到政府信息公开申请3件，目前已全部办结，结转下年度2件。',
      '收到政府信息公开申请3件，结转下年度2件，其余均已办结。',
      '收到政府信息公开申请3件，到期的均已办结，结转下年度2件。',
      '上年结转的1件申请已全部办结，结转下年度2件。',
      '收到政府信息公开申请3件，办结率100%，结转下年度2件。',
      '办理网民留言70条，已全部办结。收到政府信息公开申请3件，结转下年度2件。',
      '收到政府信息公开申请3件，其中网上申请均已办结，结转下年度2件。',
    ])
      it(`${sentence} where 2 are carried out`, () => silent(contradiction, left(sentence)));

    it('a number carried over that the table contradicts: that is told', () =>
      silent(contradiction, onRequests('收到政府信息公开申请3件，均已办结，结转下年度1件。')));
  });
});
