import { flags, headings, report, silent } from '../../../../test/check';
import { sectionOrder } from './section-order';

const requests = '收到和处理政府信息公开申请情况';
const disputes = '政府信息公开行政复议、行政诉讼情况';

describe('outline/section-order', () => {
  it('flags a section behind the one that it should precede', () =>
    flags(sectionOrder, headings({ disputes: `⟦三、${requests}⟧`, requests: `四、${disputes}` }), [
      `“三、${requests}”应在“四、${disputes}”之前`,
    ]));

  it('flags it though the numbers count up: the words say which section it is', () =>
    flags(sectionOrder, headings({ requests: `三、${disputes}`, disputes: `⟦四、${requests}⟧` }), [
      `“三、${requests}”应在“四、${disputes}”之前`,
    ]));

  it('flags the one section that is far from its place, and no other', () =>
    flags(
      sectionOrder,
      report({
        without: ['other'],
        lines: { overview: '⟦六、其他需要报告的事项⟧\n无。\n一、总体情况' },
      }),
      ['“六、其他需要报告的事项”应在“五、存在的主要问题及改进情况”之后'],
    ));

  describe('is silent', () => {
    it('on the order of the form', () => silent(sectionOrder, report()));
    for (const layout of ['tabs', 'pipe-cells', 'pipe-rows', 'lines', 'spaces'] as const)
      it(`on the table's rows 一、本年新收… and 四、结转下年度…, as ${layout}`, () =>
        silent(sectionOrder, report({ layout })));
    it('on those rows in a table that could not be read', () =>
      silent(sectionOrder, report({ layout: 'lines' }).replace('6.属于四类过程性信息\n\n0\n\n0\n\n', '')));
    it('on a wrong number in the right place', () => silent(sectionOrder, headings({ disputes: `二、${disputes}` })));
    it('on sections of the organ’s own between the six', () =>
      silent(sectionOrder, headings({ other: '六、工作考核情况\n满意率98%。\n七、其他需要报告的事项' })));
    it('on a table of contents', () =>
      silent(
        sectionOrder,
        report({ preface: ['目录', '一、总体情况', '二、主动公开政府信息情况', `三、${requests}`] }),
      ));
    it('on 1.主动公开政府信息情况 as an item of section one', () =>
      silent(
        sectionOrder,
        report({ without: ['requests'], overview: [{ paragraphs: [`3.${requests}`, '收到申请3件。'] }] }),
      ));
    it('on a report of 2018, which had other sections', () =>
      silent(
        sectionOrder,
        report({ year: 2018, lines: { disputes: `三、${requests}`, requests: `四、${disputes}` } }),
      ));
  });
});
