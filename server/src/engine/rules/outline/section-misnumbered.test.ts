import { flags, headings, mends, report, silent } from '../../../../test/check';
import { sectionMisnumbered } from './section-misnumbered';

const disputes = '政府信息公开行政复议、行政诉讼情况';

describe('outline/section-misnumbered', () => {
  it('flags an Arabic number and mends it without the space behind it', () => {
    flags(sectionMisnumbered, headings({ disputes: `⟦4、⟧ ${disputes}` }), [
      `“${disputes}”的序号应为“四、”，现为“4、”`,
    ]);
    mends(sectionMisnumbered, headings({ disputes: `4、 ${disputes}` }), headings(), { safe: true });
  });

  for (const [marker, gap] of [
    ['4.', ''],
    ['4.', ' '],
    ['（四）', ''],
    ['(四)', ''],
    ['4．', ''],
    ['三、', ''],
    ['五、', ' '],
  ] as const)
    it(`flags ${marker} for 四、`, () => {
      flags(sectionMisnumbered, headings({ disputes: `⟦${marker}⟧${gap}${disputes}` }), [
        `“${disputes}”的序号应为“四、”，现为“${marker}”`,
      ]);
      mends(sectionMisnumbered, headings({ disputes: `${marker}${gap}${disputes}` }), headings(), { safe: true });
    });

  it('takes away a second number, too', () =>
    mends(sectionMisnumbered, headings({ disputes: `一、一、${disputes}` }), headings(), { safe: true }));

  it('knows the section by its words, though they are not those of the form', () =>
    flags(sectionMisnumbered, headings({ problems: '⟦四、⟧存在问题及整改措施' }), [
      '“存在的主要问题及改进情况”的序号应为“五、”，现为“四、”',
    ]));

  it('flags a heading without a number and puts one there', () => {
    flags(sectionMisnumbered, headings({ other: '⟦其他需要报告的事项⟧' }), [
      '“其他需要报告的事项”的序号应为“六、”，现无序号',
    ]);
    mends(sectionMisnumbered, headings({ other: '其他需要报告的事项' }), headings(), { safe: true });
  });

  it('flags every heading of a block that is shifted by one', () =>
    flags(
      sectionMisnumbered,
      headings({
        disclosure: '⟦一、⟧主动公开政府信息情况',
        requests: '⟦二、⟧收到和处理政府信息公开申请情况',
        disputes: `⟦三、⟧${disputes}`,
      }),
      [
        '“主动公开政府信息情况”的序号应为“二、”，现为“一、”',
        '“收到和处理政府信息公开申请情况”的序号应为“三、”，现为“二、”',
        `“${disputes}”的序号应为“四、”，现为“三、”`,
      ],
    ));

  it('mends a bookmarked heading and leaves the bookmark to its own rule', () =>
    mends(
      sectionMisnumbered,
      headings({ other: '[bookmark: _GoBack]七、其他需要报告的事项' }),
      headings({ other: '[bookmark: _GoBack]六、其他需要报告的事项' }),
      { safe: true },
    ));

  describe('is silent', () => {
    it('on the headings of the form', () => silent(sectionMisnumbered, headings()));
    it('on a space before or after the number', () =>
      silent(sectionMisnumbered, headings({ overview: ' 一、总体情况', disclosure: '二、 主动公开政府信息情况' })));
    it('on 四. for 四、, which is a fault of form', () =>
      silent(sectionMisnumbered, headings({ disputes: `四.${disputes}` })));
    for (const layout of ['tabs', 'tabs-spaces', 'pipe-cells', 'pipe-rows', 'lines', 'spaces'] as const)
      it(`on the table's rows 一、本年新收… and 四、结转下年度…, as ${layout}`, () =>
        silent(sectionMisnumbered, report({ layout })));
    it('on those rows in a table that could not be read', () =>
      silent(sectionMisnumbered, report({ layout: 'lines' }).replace('6.属于四类过程性信息\n\n0\n\n0\n\n', '')));
    it('on （一）主动公开政府信息情况 as a sub-heading of section one', () =>
      silent(
        sectionMisnumbered,
        report({ overview: [{ heading: '主动公开政府信息情况', paragraphs: ['全年公开信息120条。'] }] }),
      ));
    it('on Arabic numbers throughout: Word counted them', () =>
      silent(
        sectionMisnumbered,
        headings({
          overview: '1、 总体情况',
          disclosure: '2、 主动公开政府信息情况',
          requests: '3、 收到和处理政府信息公开申请情况',
          disputes: `4、 ${disputes}`,
          problems: '5、 存在的主要问题及改进情况',
          other: '6、 其他需要报告的事项',
        }),
      ));
    it('on the sections of a report of 2018', () =>
      silent(
        sectionMisnumbered,
        report({ year: 2018, lines: { problems: '七、存在的主要问题及改进情况', other: '八、其他需要报告的事项' } }),
      ));
    it('on a section of the organ’s own counted along', () =>
      silent(
        sectionMisnumbered,
        headings({ other: '六、工作考核和社会评议情况\n满意率98%。\n七、其他需要报告的事项' }),
      ));
    it('on sections that changed places and were counted anew: their order is the fault', () =>
      silent(
        sectionMisnumbered,
        headings({ disputes: '四、收到和处理政府信息公开申请情况', requests: `三、${disputes}` }),
      ));
    it('on a table of contents before the report', () =>
      silent(
        sectionMisnumbered,
        report({ preface: ['目录', '一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'] }),
      ));
  });
});
