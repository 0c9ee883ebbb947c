import assert from 'node:assert/strict';
import { flags, headings, mends, report, silent } from '../../../../test/check';
import { layoutNames } from '../../../../test/print';
import { lint, parse } from '../../index';
import { sectionMissing } from './section-missing';

describe('outline/section-missing', () => {
  it('flags the heading before which a section is missing', () =>
    flags(
      sectionMissing,
      report({ without: ['requests'], lines: { disputes: '⟦四、政府信息公开行政复议、行政诉讼情况⟧' } }),
      ['缺少“三、收到和处理政府信息公开申请情况”部分，应在此标题之前'],
    ));

  it('offers the heading, whose content only the organ knows', () =>
    mends(
      sectionMissing,
      report({ without: ['disputes'] }),
      report({ without: ['disputes'] }).replace('五、', '四、政府信息公开行政复议、行政诉讼情况\n五、'),
      { safe: false },
    ));

  it('inserts the line end that the text has', () =>
    mends(
      sectionMissing,
      report({ without: ['disputes'] }).replaceAll('\n', '\r\n'),
      report({ without: ['disputes'] })
        .replace('五、', '四、政府信息公开行政复议、行政诉讼情况\n五、')
        .replaceAll('\n', '\r\n'),
      { safe: false },
    ));

  it('tells sections that miss together as one', () =>
    flags(
      sectionMissing,
      report({ without: ['requests', 'disputes'], lines: { problems: '⟦五、存在的主要问题及改进情况⟧' } }),
      ['缺少“三、收到和处理政府信息公开申请情况”“四、政府信息公开行政复议、行政诉讼情况”部分，应在此标题之前'],
    ));

  it('flags the last section where the end is missing', () =>
    flags(sectionMissing, report({ without: ['other'], lines: { problems: '⟦五、存在的主要问题及改进情况⟧' } }), [
      '缺少“六、其他需要报告的事项”部分，应在此部分之后',
    ]));

  it('tells a heading that is missing above its table there, and puts it there', () => {
    // Blank lines between all lines leave one too many.
    for (const layout of layoutNames.filter((name) => name !== 'lines')) {
      const whole = report({ layout });
      const without = whole.replace('三、收到和处理政府信息公开申请情况\n', '');
      mends(sectionMissing, without, whole, { safe: false });
    }
    flags(
      sectionMissing,
      report().replace(
        '三、收到和处理政府信息公开申请情况\n\t（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        '\t⟦（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）⟧',
      ),
      ['缺少“三、收到和处理政府信息公开申请情况”标题，应在此表之前'],
    );
  });

  it('tells the heading of the problems that is missing above them', () => {
    const without = report().replace('五、存在的主要问题及改进情况\n', '');
    mends(sectionMissing, without, report(), { safe: false });
    flags(sectionMissing, without.replace(/(?<=\n)存在解读[^\n]*/, '⟦$&⟧'), [
      '缺少“五、存在的主要问题及改进情况”标题，应在此段之前',
    ]);
  });

  it('offers no heading of section one behind its text', () => {
    const [finding] = lint(parse(report().replace('一、总体情况\n', '')), { rules: [sectionMissing] });
    assert.deepEqual(finding?.fixes, []);
  });

  describe('is silent', () => {
    it('on all six', () => silent(sectionMissing, report()));
    it('on all six in other words', () =>
      silent(
        sectionMissing,
        headings({
          overview: '一、概述',
          disclosure: '二、行政机关主动公开政务信息的情况',
          disputes: '四、因政府信息公开工作被申请行政复议提起行政诉讼情况',
          problems: '五、存在问题和整改措施',
          other: '六、其他报告的事项',
        }),
      ));
    it('on a heading behind a bookmark, above its table', () =>
      silent(sectionMissing, headings({ requests: '[bookmark: _GoBack]三、收到和处理政府信息公开申请情况' })));
    it('on a section under a wrong number', () =>
      silent(sectionMissing, headings({ disputes: '3.政府信息公开行政复议、行政诉讼情况' })));
    it('on the missing number under a name that is not known', () =>
      silent(sectionMissing, headings({ problems: '五、工作展望' })));
    it('on an excerpt with less than three sections', () =>
      silent(sectionMissing, report({ without: ['disclosure', 'disputes', 'problems', 'other'] })));
    it('on a report of 2018, which had other sections', () =>
      silent(sectionMissing, report({ year: 2018, without: ['disputes'] })));
  });
});
