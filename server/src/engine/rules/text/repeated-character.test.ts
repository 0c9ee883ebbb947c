import { flags, mends, overview, problems, silent } from '../../../../test/check';
import { repeatedCharacter } from './repeated-character';

describe('text/repeated-character', () => {
  it('flags function characters typed twice', () =>
    flags(
      repeatedCharacter,
      problems('一是公开不及时；二⟦是是⟧协同不够。', '重大政策⟦的的⟧出台，提升⟦了了⟧质效，办结数量⟦为为⟧3件。'),
      [
        '“是”字重复：“二是是”应为“二是”',
        '“的”字重复：“策的的”应为“策的”',
        '“了”字重复：“升了了”应为“升了”',
        '“为”字重复：“量为为”应为“量为”',
      ],
    ));

  it('flags three as one', () =>
    flags(repeatedCharacter, problems('各部门⟦和和和⟧街道。'), ['“和”字重复：“门和和和”应为“门和”']));

  it('deletes what is too much, safely', () =>
    mends(repeatedCharacter, overview('政策的的出台。'), overview('政策的出台。'), { safe: true }));

  describe('is silent where the two belong to two words', () => {
    for (const words of [
      '为了了解群众需求，除了了解办理流程，还优化栏目。',
      '建设可爱城市和和美乡村，呼和浩特和和林格尔两地互查。',
      '问题主要存在在线申请环节，现在在网站、实在在册。',
      '抽查在在用设备、在在库药品、在在外务工人员、在在京企业，和龙与和和顺、和和政两县互查。',
      '公众参与与互动增多，与与会人员座谈，把公开与与民互动结合。',
      '针对对外公开事项核对对象，面对对口部门、应对对照检查。',
      '审核以及及时发布，普及及时性要求。',
      '关键是是否公开，坚持实事求是是根本。',
      '以公开为目的的活动，群众的的确确受益。',
      '作为为民服务的窗口，成为为企服务的平台，行为为先。',
      '即将将军事设施信息移交，将将来计划公开。',
    ])
      it(words, () => silent(repeatedCharacter, overview(words)));
  });

  it('is silent where a PDF broke the line between the two words', () =>
    silent(
      repeatedCharacter,
      overview(
        '政务公开专区面向全县企业和群众开放，按月组织座谈，与与\n会代表当面交流，现场收集意见建议并逐条反馈办理结果。',
      ),
    ));

  it('is silent on characters that are no function characters', () =>
    silent(repeatedCharacter, overview('把公开工作作为重点，学习习近平法治思想，完善机制制度，天天公开，件件落实。')));
});
