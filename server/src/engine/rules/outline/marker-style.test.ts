import { flags, headings, mends, overview, problems, report, silent } from '../../../../test/check';
import { markerStyle } from './marker-style';

describe('outline/marker-style', () => {
  for (const marker of ['二.', '二，', '二．', '二：', '二 、'])
    it(`flags ${marker} for 二、`, () => {
      flags(markerStyle, headings({ disclosure: `⟦${marker}⟧主动公开政府信息情况` }), [
        `一级标题序号应写作“二、”，现为“${marker.replace(' ', '')}”`,
      ]);
      mends(markerStyle, headings({ disclosure: `${marker}主动公开政府信息情况` }), headings(), { safe: true });
    });

  it('flags a form throughout once, and mends it throughout', () => {
    flags(markerStyle, headings({ overview: '⟦一.⟧总体情况', other: '六.其他需要报告的事项' }), [
      '一级标题序号应写作“一、”，现为“一.”（等 2 处）',
    ]);
    mends(markerStyle, headings({ overview: '一.总体情况', other: '六. 其他需要报告的事项' }), headings(), {
      safe: true,
    });
  });

  it('flags a space behind 、', () => {
    flags(markerStyle, headings({ overview: '⟦一、 ⟧总体情况', other: '六、　其他需要报告的事项' }), [
      '“一、”之后不应空格（等 2 处）',
    ]);
    mends(markerStyle, headings({ overview: '一、 总体情况', other: '六、　其他需要报告的事项' }), headings(), {
      safe: true,
    });
  });

  it('flags 、 behind （一）', () => {
    flags(markerStyle, report().replace('（一）', '⟦（一）、⟧'), ['序号“（一）”之后不加标点，现为“（一）、”']);
    mends(markerStyle, report().replace('（一）', '（一）、').replace('（三）', '（三）.'), report(), { safe: true });
  });

  it('flags 1、 in items, at lines and in a run', () => {
    const right = problems('1.解读形式单一。2.人员多为兼职。', '下一步将加强培训。');
    flags(markerStyle, problems('⟦1、⟧解读形式单一。2、人员多为兼职。', '下一步将加强培训。'), [
      '序号应写作“1.”，现为“1、”（等 2 处）',
    ]);
    mends(markerStyle, problems('1、解读形式单一。2、人员多为兼职。', '下一步将加强培训。'), right, { safe: true });
    mends(
      markerStyle,
      problems('1、解读形式单一。', '2、人员多为兼职。'),
      problems('1.解读形式单一。', '2.人员多为兼职。'),
      {
        safe: true,
      },
    );
  });

  it('flags digits throughout once: Word counted the headings', () => {
    const digits = {
      overview: '1、 总体情况',
      disclosure: '2、 主动公开政府信息情况',
      requests: '3、 收到和处理政府信息公开申请情况',
      disputes: '4、 政府信息公开行政复议、行政诉讼情况',
      problems: '5、 存在的主要问题及改进情况',
      other: '6、 其他需要报告的事项',
    };
    flags(markerStyle, headings({ ...digits, overview: '⟦1、⟧ 总体情况' }), [
      '一级标题序号应为“一、”，现为“1、”（等 6 处）',
    ]);
    mends(markerStyle, headings(digits), headings(), { safe: true });
  });

  describe('is silent', () => {
    it('on the forms of the standard', () => silent(markerStyle, report()));
    for (const layout of ['tabs', 'pipe-cells', 'pipe-rows', 'lines', 'spaces'] as const)
      it(`on the numbers in the tables, as ${layout}`, () => silent(markerStyle, report({ layout })));
    it('on 4、 for 四、, which is a wrong number', () =>
      silent(markerStyle, headings({ disputes: '4、 政府信息公开行政复议、行政诉讼情况' })));
    it('on 三. for 四、, which is one, too', () =>
      silent(markerStyle, headings({ disputes: '三.政府信息公开行政复议、行政诉讼情况' })));
    it('on spaces before the number and behind （一）', () =>
      silent(markerStyle, headings({ overview: ' 一、总体情况' }).replace('（一）', '（一） ')));
    it('on sub-headings 1、 to 5、 of section one: renumbered as a whole', () =>
      silent(
        markerStyle,
        overview(
          ...['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'].flatMap((t, i) => [
            `${i + 1}、${t}`,
            '有序推进。',
          ]),
        ),
      ));
    it('on numbers of other things', () => {
      silent(markerStyle, overview('公开第1、第2批目录，整改问题1、2类。1、2月份更新目录，见附件 1、附件 2、附件 3。'));
      silent(markerStyle, overview('清溪县五、（一）、学府路2019号。'));
    });
    it('on a single 1、', () => silent(markerStyle, problems('1、解读形式单一，将改进。')));
    it('on a report of 2018', () => silent(markerStyle, report({ year: 2018, lines: { overview: '一.总体情况' } })));
  });
});
