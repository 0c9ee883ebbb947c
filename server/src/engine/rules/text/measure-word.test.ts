import { flags, mends, overview, silent } from '../../../../test/check';
import { measureWord } from './measure-word';

const told = '申请、案件的量词应为“件”，此处为“个”';

describe('text/measure-word', () => {
  it('flags requests and cases counted by 个', () =>
    flags(
      measureWord,
      overview(
        '2025年收到依申请公开3⟦个⟧，全部及时答复。',
        '收到政府信息公开申请5⟦个⟧；行政复议案件2⟦个⟧，行政诉讼共1⟦个⟧。',
        '共收到3⟦个⟧政府信息公开申请，均已答复。',
      ),
      [told, told, told, told, told],
    ));

  it('flags one at the end of a paragraph', () => flags(measureWord, overview('收到依申请公开3⟦个⟧'), [told]));

  it('offers 件', () =>
    mends(measureWord, overview('收到依申请公开3个。'), overview('收到依申请公开3件。'), { safe: false }));

  it('is silent on regional measures and on what is no request', () =>
    silent(
      measureWord,
      overview(
        '收到政府信息公开申请3件、依申请公开7宗、行政复议2起、公开申请4份。',
        '依申请公开3个工作日内答复，依申请公开专栏3个，受理公开申请的部门3个。',
        '涉及25个部门、48个栏目，处理申请2个月。',
        '收到3个单位的公开申请。',
      ),
    ));
});
