import assert from 'node:assert/strict';
import { flags, mends, overview, report, silent } from '../../../../test/check';
import { lint, parse } from '../../index';
import { sumMismatch } from './sum-mismatch';

describe('claim/sum-mismatch', () => {
  describe('flags parts that exceed the whole', () => {
    for (const [sentence, message] of [
      ['公开政府信息⟦50⟧条，其中政策类20条，动态类20条，公告类15条。', '所列各项之和为 55，超过总数 50'],
      ['公开政府信息⟦1,020⟧条，其中：政策类820条；动态类220条。', '所列各项之和为 1040，超过总数 1020'],
      ['主动公开信息⟦102⟧条（政策类50条、动态类60条）。', '所列各项之和为 110，超过总数 102'],
      ['公开信息⟦67⟧条次。其中，决策类40条，行政类30条。', '所列各项之和为 70，超过总数 67'],
      ['收到意见建议⟦五⟧条，其中网民4条、代表两条。', '所列各项之和为 6，超过总数 5'],
    ] as const)
      it(`in ${sentence.replace(/[⟦⟧]/g, '')}`, () => flags(sumMismatch, overview(sentence), [message]));
  });

  describe('flags a strict list that does not add up', () => {
    for (const [sentence, message] of [
      ['举办培训⟦8⟧场，分别为集中培训3场、网络培训4场。', '所列各项之和为 7，比总数 8 少 1'],
      ['公开信息⟦120⟧条，由政策60条、动态50条组成。', '所列各项之和为 110，比总数 120 少 10'],
      ['设公开点⟦4⟧个，即县级1个、镇级2个。', '所列各项之和为 3，比总数 4 少 1'],
    ] as const)
      it(`in ${sentence.replace(/[⟦⟧]/g, '')}`, () => flags(sumMismatch, overview(sentence), [message]));
  });

  it('hints at a near miss', () => {
    const text = overview('公开信息50条，其中政策类20条，动态类20条，公告类9条。');
    const [finding, ...others] = lint(parse(text), { rules: [sumMismatch] });
    assert.deepEqual([finding?.severity, finding?.message, others], ['hint', '所列各项之和为 49，比总数 50 少 1', []]);
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      ['分项：20', '分项：20', '分项：9'],
    );
  });

  it('offers the sum', () =>
    mends(
      sumMismatch,
      overview('公开信息50条，其中政策类20条，动态类35条。'),
      overview('公开信息55条，其中政策类20条，动态类35条。'),
      { safe: false },
    ));

  describe('is silent on', () => {
    for (const sentence of [
      // Lists that add up, and partial ones.
      '信息24件，其中：线下15件，在线9件。',
      '发布信息25条，其中政务动态1条，通知公告12条，其他信息12条。',
      '公开信息59条，内容涵盖政务信息12条、基层政务8条、工作动态29条、通知公告3条、活动集锦6条以及检查公示1条。',
      '发布信息67条次。其中，决策部署4条，建议提案6条，行政执法4条，财政资金4条。',
      '网站发布信息3659条，其中政策文件352条，新闻类信息854条，政府会议19条，建议提案办理32条。',
      '主动公开信息6154条，其中政策解读242条（含图文等形式），网站总访问量414.7万人次，日最高访问量2.96万人次；受理网民留言111条，公开答复41条、电话答复70条，办结率100%。',
      '公开188条，其中：工作动态38条；公示公告1条；其他文件4条；政策解读1条；规划1条；财政5条；公益事业127条，资源配置7条；其他4条。',
      '收办申请3607件（市政府349件、各部门933件、各县2325件），同比增长70.3%，其中，自然人3493件，法人114件；予以公开1191件、部分公开328件。',
      '对25件申请收取处理费2950元。其中，自然资源局1件，收取420元；县人民政府2件，收取290元；公安局22件，收取2240元。',
      '行政复议案件6件和行政诉讼案件3件，其中行政复议结果维持5件，尚未审结1件，行政诉讼结果维持3件。',
      '全年公开信息81条，其中退回三条，推送78条。',
      '收到网上申请105件，快递17件，合计122件，上年结转11件。',
      '公开预算信息42条，发布动态150条，总计公开信息192条。',
      '部门文件3份，执法信息27条，户籍信息4条。',
      // Parts by two groupings.
      '收到申请5件，其中网上申请3件，自然人申请5件。',
      '收到申请3件，其中自然人3件，予以公开2件，部分公开1件。',
      '收到申请4件，2件为网络申请，2件为信件申请。',
      // About, other units, other matters.
      '发布信息50余条，其中政策类30条，动态类30条。',
      '发布信息50条，其中政策类30余条，动态类30条。',
      '发布信息3万条，其中政策类20000条，动态类20000条。',
      '公开信息50条，其中政策类20条，办理留言70条。',
      '公开信息50条，其中解读材料20份，图解40份。',
      '举办培训2场，分别为3月5日、6月8日。',
      '2024年、2025年办件分别为30件、40件。',
      '公开信息50条（较上年减少60条）。',
      '收到意见15条（另有电话20个、来信30条）。',
      '即办件3件，承诺件2件。',
      '本报告由6个部分组成，附表3个、附件5个。',
      '公开信息50条，其中政策类30条，包括解读20条、图解10条，动态类20条。',
    ])
      it(sentence, () => silent(sumMismatch, overview(sentence)));

    it('a whole that the table contradicts: that is told', () =>
      silent(
        sumMismatch,
        report({
          overview: [
            { heading: '依申请公开', paragraphs: ['收到政府信息公开申请2件，其中网上申请2件、信函申请1件。'] },
          ],
        }),
      ));
  });
});
