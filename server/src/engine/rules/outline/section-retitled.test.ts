import { flags, headings, mends, report, silent } from '../../../../test/check';
import { sectionRetitled } from './section-retitled';

describe('outline/section-retitled', () => {
  it('flags another name with the right number in the right place, and offers the official one', () => {
    flags(sectionRetitled, headings({ problems: '五、⟦工作展望⟧' }), ['此部分的标题应为“存在的主要问题及改进情况”']);
    mends(sectionRetitled, headings({ problems: '五、工作展望' }), headings(), { safe: false });
  });

  it('flags a name that is only like the section’s', () =>
    flags(sectionRetitled, headings({ disclosure: '二、⟦主动公开方面的情况⟧' }), [
      '此部分的标题应为“主动公开政府信息情况”',
    ]));

  it('flags the last section', () =>
    flags(sectionRetitled, headings({ other: '六、⟦附则⟧' }), ['此部分的标题应为“其他需要报告的事项”']));

  describe('is silent', () => {
    it('on the names of the form', () => silent(sectionRetitled, report()));
    for (const lines of [
      { overview: '一、概述' },
      { overview: '一、总体工作情况' },
      { overview: '一、2025年政府信息公开工作总体情况' },
      { disclosure: '二、行政机关主动公开政务信息的情况' },
      { requests: '三、收到和处理政府信息公开申请情况（数据准确、要素齐全）' },
      { requests: '三、行政机关收到和处理政府信息公开申请情况统计表' },
      { disputes: '四、因政府信息公开工作被申请行政复议提起行政诉讼情况' },
      { problems: '五、政府信息公开工作存在问题和整改措施' },
      { other: '六、其他报告的事项' },
      { other: '六、其他需要汇报事项' },
    ])
      it(`on ${Object.values(lines)}`, () => silent(sectionRetitled, headings(lines)));
    it('on another number: it may be another section', () =>
      silent(sectionRetitled, headings({ problems: '六、工作展望', other: '七、其他需要报告的事项' })));
    it('on a neighbour that is not there', () =>
      silent(sectionRetitled, report({ without: ['disputes'], lines: { problems: '五、工作展望' } })));
    it('on half of section five under a heading of its own', () =>
      silent(sectionRetitled, headings({ problems: '五、存在的主要问题', other: '六、改进措施' })));
    it('on traditional characters', () =>
      silent(sectionRetitled, headings({ disclosure: '二、主動公開政府信息情況' })));
    it('on a report of 2018', () =>
      silent(sectionRetitled, report({ year: 2018, lines: { problems: '五、收费及减免' } })));
  });
});
