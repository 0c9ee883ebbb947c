import assert from 'node:assert/strict';
import { flags, headings, problems, report, silent } from '../../../../test/check';
import { sectionEmpty } from './section-empty';

const problemsHeading = '五、存在的主要问题及改进情况';
const marked = (...paragraphs: readonly string[]): string =>
  problems(...paragraphs).replace(problemsHeading, `⟦${problemsHeading}⟧`);

describe('outline/section-empty', () => {
  it('flags a heading that the next one follows', () =>
    flags(sectionEmpty, report({ overview: [], lines: { overview: '⟦一、总体情况⟧' } }), [
      '“一、总体情况”之下没有内容',
    ]));

  it('flags 无 in section five', () => {
    flags(sectionEmpty, marked('无。'), [`“${problemsHeading}”只写了“无”`]);
    flags(sectionEmpty, marked('无'), [`“${problemsHeading}”只写了“无”`]);
  });

  it('flags an item of section one without a word', () =>
    flags(sectionEmpty, report().replace('（三）政府信息管理\n发布前逐条审核。', '⟦（三）政府信息管理⟧'), [
      '“政府信息管理”之下没有内容',
    ]));

  it('flags problems without improvements', () => {
    flags(sectionEmpty, marked('一是解读形式单一；二是栏目更新不够及时。'), ['此部分只写了问题，未写改进情况']);
    flags(sectionEmpty, marked('政策解读的形式还不够丰富，公开的主动性有待加强。'), ['此部分只写了问题，未写改进情况']);
  });

  it('flags improvements without problems', () =>
    flags(sectionEmpty, marked('下一步将丰富解读形式。今后还将组织培训。'), ['此部分只写了改进，未写存在的主要问题']));

  it('hints once at tables that were lost', () =>
    flags(
      sectionEmpty,
      [
        '清溪区2025年政府信息公开工作年度报告',
        '一、总体情况',
        '工作有序推进。',
        '⟦二、主动公开政府信息情况⟧',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        problemsHeading,
        '存在解读形式单一的问题，下一步将丰富解读形式。',
      ].join('\n'),
      ['“二、主动公开政府信息情况”等 3 个标题之下没有表格，可能在转换时丢失，未能核对'],
    ));

  describe('is silent', () => {
    for (const layout of ['tabs', 'pipe-cells', 'pipe-rows', 'lines', 'spaces'] as const)
      it(`on headings with a table and no prose, as ${layout}`, () => silent(sectionEmpty, report({ layout })));
    for (const text of [
      '个别村公开台账不完整。镇政府已统一印制台账，并将于次年开展回头看。',
      '部分项目公示周期偏短。今后将把公示期延长至十五日。',
      '人员配置不足，区政府财力有限。已安排专人负责。',
      '公开工作取得成效，渠道进一步拓宽。但仍存在短板：栏目更新不够及时。下一年，将按月检查。',
      '1.工作人员多为兼职。2.经费一直不足。人员配置方面选择更专业的单独负责，经费方面尽量争取。',
      '对照要求，我区政策解读形式还需丰富，并已着手改进。',
    ])
      it(`on ${text}`, () => silent(sectionEmpty, problems(text)));
    it('on problems and improvements under headings of their own', () =>
      silent(
        sectionEmpty,
        report({
          problems: [
            { heading: '主要问题', paragraphs: ['解读形式单一。'] },
            { heading: '改进措施', paragraphs: ['增加图解。'] },
          ],
        }),
      ));
    it('on problems and improvements in a section each', () =>
      silent(
        sectionEmpty,
        report({
          problems: [
            { paragraphs: ['一是解读形式单一；二是栏目更新不够及时。', '六、改进情况', '增加图解，按月检查栏目。'] },
          ],
        })
          .replace('五、存在的主要问题及改进情况', '五、存在的主要问题')
          .replace('六、其他需要', '七、其他需要'),
      ));
    it('on a heading below its table, where that was read', () => {
      const text = report({ layout: 'pipe-rows' });
      const swapped = text.replace(/(四、[^\n]*情况\n)([\s\S]*?)(?=五、存在)/, '$2$1');
      assert.notEqual(swapped, text);
      silent(sectionEmpty, swapped);
    });
    it('on 无 in section six', () => silent(sectionEmpty, report({ other: [{ paragraphs: ['无。'] }] })));
    it('on an empty section six, whose fee is missing: another rule tells it', () =>
      silent(sectionEmpty, report({ other: [] })));
    it('on sub-headings that are the items of a list', () =>
      silent(
        sectionEmpty,
        report({
          problems: [
            { heading: '栏目更新不够及时', paragraphs: [] },
            { heading: '下一步将按月检查', paragraphs: [] },
          ],
        }),
      ));
    it('on a place where a copy left something out', () =>
      silent(sectionEmpty, headings().replace('发布前逐条审核。', '[…left out…]')));
    it('on a report of 2018', () => silent(sectionEmpty, report({ year: 2018, problems: [{ paragraphs: ['无。'] }] })));
  });
});
