import { flags, mends, overview, silent } from '../../../../test/check';
import { numberMissing } from './number-missing';

describe('claim/number-missing', () => {
  for (const [sentence, message] of [
    ['全年主动⟦公开条⟧。', '“条”之前缺少数字'],
    ['全年主动公开政府⟦信息条⟧，其中政策类3条。', '“条”之前缺少数字'],
    ['发布动态⟦信息 条⟧，推送12条。', '“条”之前缺少数字'],
    ['收到政府信息公开⟦申请　件⟧，办结3件。', '“件”之前缺少数字'],
    ['收到政府信息公开⟦申请 件⟧。', '“件”之前缺少数字'],
    ['收到政府信息公开申⟦请共件⟧，均已答复。', '“件”之前缺少数字'],
    ['收到政府信息公开申请⟦XX⟧件，均已答复。', '占位符“XX”未换成数字'],
    ['收到政府信息公开申请⟦×⟧件。', '占位符“×”未换成数字'],
    ['制定规范性文件1件，废止规范性文件0件，⟦现行有效的规范性文件⟧。', '“现行有效的规范性文件”之后缺少件数'],
  ] as const)
    it(`flags ${sentence.replace(/[⟦⟧]/g, '')}`, () => flags(numberMissing, overview(sentence), [message]));

  it('offers the number of the table', () => {
    mends(
      numberMissing,
      overview('收到政府信息公开申请　件，均已答复。'),
      overview('收到政府信息公开申请3件，均已答复。'),
      { safe: false },
    );
    mends(
      numberMissing,
      overview('制发规范性文件1件，废止规范性文件0件，现行有效的规范性文件。'),
      overview('制发规范性文件1件，废止规范性文件0件，现行有效的规范性文件6件。'),
      { safe: false },
    );
    mends(
      numberMissing,
      overview('收到政府信息公开申请××件，结转下年度继续办理0件。'),
      overview('收到政府信息公开申请3件，结转下年度继续办理0件。'),
      { safe: false },
    );
  });

  describe('is silent on', () => {
    for (const sentence of [
      '逐条公开，一件一件办理。',
      '认真落实政府信息公开条例。修订公开条例、公开指南。',
      '及时公开文件、发布文件，收到来信、来件。',
      '未收到涉及政府信息公开的投诉件。',
      '收到依申请公开件30件，上年度结转办理件1件。',
      '收到申请件，及时登记。',
      '收到申请三件，公开信息四十余条。',
      '收到政府信息公开申请3 件，公开 120 条。',
      '集中公开现行有效的规范性文件。',
      '清理后，统一公开现行有效的行政规范性文件，制定规范性文件1件。',
      '清理规范性文件12件，现行有效的规范性文件，均已集中公开。',
      '落实**条例**要求，不断扩大**份额**。',
      '公开头条，更新词条。',
      '网址为http://www.example.gov.cn/xxgk/件。',
      '政务微信X1条，XX局发布信息3条。',
    ])
      it(sentence, () => silent(numberMissing, overview(sentence)));
  });
});
