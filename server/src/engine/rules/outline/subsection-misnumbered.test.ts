import { flags, headings, mends, other, overview, problems, report, silent } from '../../../../test/check';
import { sample } from '../../../../test/sample';
import { subsectionMisnumbered } from './subsection-misnumbered';

const topics = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];
/** The five items of section one under these numbers. */
const five = (...markers: readonly string[]) =>
  overview(...topics.flatMap((topic, i) => [`${markers[i]}${topic}`, '各项工作按要求开展。']));

describe('outline/subsection-misnumbered', () => {
  it('flags （1） to （5） for （一） to （五） once, and renumbers the run', () => {
    flags(subsectionMisnumbered, five('⟦（1）⟧ ', '（2） ', '（3） ', '（4） ', '（5） '), [
      '二级标题序号应为“（一）”至“（五）”，现为“（1）”等 5 处',
    ]);
    mends(
      subsectionMisnumbered,
      five('（1） ', '（2） ', '（3） ', '（4） ', '（5） '),
      five('（一）', '（二）', '（三）', '（四）', '（五）'),
      { safe: false, title: '将二级标题依次改为（一）至（五）' },
    );
  });

  it('tells a number that lost a bracket, and takes the others for right', () => {
    flags(subsectionMisnumbered, five('（一）', '（二）', '⟦三）⟧', '（四）', '（五）'), [
      '二级标题序号应为“（三）”，现为“三）”',
    ]);
    mends(
      subsectionMisnumbered,
      five('（一）', '（二）', '（三', '（四）', '（五）'),
      five('（一）', '（二）', '（三）', '（四）', '（五）'),
      { safe: false },
    );
    flags(subsectionMisnumbered, five('（一）', '⟦（（二）⟧', '（三）', '（四）', '（五）'), [
      '二级标题序号应为“（二）”，现为“（（二）”',
    ]);
  });

  it('takes away a second number with the wrong one', () =>
    mends(
      subsectionMisnumbered,
      five('（一）', '（五）（五）', '（三）', '（四）', '（五）'),
      five('（一）', '（二）', '（三）', '（四）', '（五）'),
      { safe: true },
    ));

  it('is silent where what seems to be missing stands within a line', () => {
    const text = [
      '（一）主动公开。公开信息120条。（二）依申请公开。规范办理。',
      '（三）政府信息管理。逐条审核。（四）平台建设。维护网站。',
      '（五）监督保障。组织培训。',
    ];
    silent(subsectionMisnumbered, overview(...text));
    silent(
      subsectionMisnumbered,
      problems('存在以下问题：（一）形式单一；', '（二）人手不足。', '下一步：（一）丰富形式；', '（二）加强培训。'),
    );
  });

  it('flags 1. to 5. and 1、 to 5、 under section one', () => {
    flags(subsectionMisnumbered, five('⟦1.⟧', '2.', '3.', '4.', '5.'), [
      '二级标题序号应为“（一）”至“（五）”，现为“1.”等 5 处',
    ]);
    flags(subsectionMisnumbered, five('⟦1、⟧', '2、', '3、', '4、', '5、'), [
      '二级标题序号应为“（一）”至“（五）”，现为“1、”等 5 处',
    ]);
  });

  it('flags one of another writing', () =>
    flags(subsectionMisnumbered, five('（一）', '（二）', '⟦3.⟧', '（四）', '（五）'), [
      '二级标题序号“3.”与其他各条写法不一，应为“（三）”',
    ]));

  it('flags a gap and closes it', () => {
    flags(subsectionMisnumbered, five('（一）', '（二）', '⟦（四）⟧', '（五）', '（六）'), [
      '二级标题序号不连续：此处为“（四）”，应为“（三）”',
    ]);
    mends(
      subsectionMisnumbered,
      five('（一）', '（二）', '（四）', '（五）', '（六）'),
      five('（一）', '（二）', '（三）', '（四）', '（五）'),
      { safe: true },
    );
  });

  it('flags a repeat', () =>
    flags(subsectionMisnumbered, five('（一）', '（二）', '⟦（二）⟧', '（三）', '（四）'), [
      '二级标题序号不连续：此处为“（二）”，应为“（三）”',
    ]));

  it('flags a run that does not begin with （一）', () =>
    flags(subsectionMisnumbered, five('⟦（二）⟧', '（三）', '（四）', '（五）', '（六）'), [
      '二级标题序号不连续：此处为“（二）”，应为“（一）”',
    ]));

  it('mends half-width brackets with half-width brackets', () =>
    mends(
      subsectionMisnumbered,
      five('(一)', '(二)', '(二)', '(三)', '(四)'),
      five('(一)', '(二)', '(三)', '(四)', '(五)'),
      { safe: true },
    ));

  it('counts anew in each section', () =>
    flags(
      subsectionMisnumbered,
      report({
        problems: [
          { heading: '存在的问题', paragraphs: ['形式单一。'] },
          { paragraphs: ['⟦（三）⟧改进情况', '丰富形式。'] },
        ],
      }),
      ['二级标题序号不连续：此处为“（三）”，应为“（二）”'],
    ));

  describe('is silent', () => {
    it('on （一） to （五）', () => silent(subsectionMisnumbered, report()));
    it('on titles that run on', () => silent(subsectionMisnumbered, report({ style: { subheadings: 'run-in' } })));
    it('on half-width brackets and spaces within and behind', () =>
      silent(subsectionMisnumbered, five('(一)', '( 二 )', '（三） ', '（四）', '（五）')));
    it('on three items, or six', () => {
      silent(subsectionMisnumbered, overview('（一）主动公开', '有序。', '（二）依申请公开', '有序。'));
      silent(
        subsectionMisnumbered,
        overview(...[...topics, '教育培训'].map((topic, i) => `（${'一二三四五六'[i]}）${topic}`)),
      );
    });
    it('on a list within a sub-section, an item of which names a topic', () =>
      silent(
        subsectionMisnumbered,
        report({
          overview: sample.overview.map((one, i) =>
            i === 4 ? { ...one, paragraphs: ['1.完善制度。', '2.规范流程。', '3.加强监督。组织自查两次。'] } : one,
          ),
        }),
      ));
    it('on 一是…二是…', () => silent(subsectionMisnumbered, overview('一是主动公开。', '三是依申请公开。')));
    it('on 第二十条第（一）项 of a sentence', () =>
      silent(subsectionMisnumbered, overview('依据条例第二十条第（五）项、第五十条第（四）项规定公开。')));
    it('on （五）项 at the beginning of a line that a PDF broke there', () =>
      silent(
        subsectionMisnumbered,
        overview(
          '（一）主动公开',
          '2025年清溪区按照《政府信息公开条例》第二十条第',
          '（五）项和第（六）项的规定，公开行政许可信息412条。',
        ),
      ));
    it('on the （一） to （七） of table 3 and the 1. under them', () => {
      silent(subsectionMisnumbered, report({ layout: 'lines' }));
      silent(subsectionMisnumbered, report({ layout: 'spaces' }));
    });
    it('on 1. 2. 3. in one line of section five', () =>
      silent(subsectionMisnumbered, problems('1.人员兼职。2.经费不足。3.质量有待提高。')));
    it('on 1. 2. under （一）', () =>
      silent(
        subsectionMisnumbered,
        overview('（一）主动公开', '1.政策文件公开及时。', '2.财政信息公开及时。', '（二）依申请公开', '有序。'),
      ));
    it('on 1. 2. under （一）总体情况, where all sections are numbered so', () =>
      silent(
        subsectionMisnumbered,
        headings()
          .replace(/^（([一二三四五])）/gm, (_, one) => `${'一二三四五'.indexOf(one) + 1}.`)
          .replace(/^([一二三四五六])、(?=.*(?:情况|事项)$)/gm, '（$1）'),
      ));
    it('on 1. 2. in sections five and six', () => {
      silent(subsectionMisnumbered, problems('1.人员兼职，业务不熟。', '2.经费不足，设备陈旧。'));
      silent(subsectionMisnumbered, other('1、收费情况', '未收取。', '2、其他', '无。'));
    });
    it('on two lists from （一） on in one section', () =>
      silent(
        subsectionMisnumbered,
        problems('（一）形式单一', '（二）力量不足', '改进措施：', '（一）丰富形式', '（二）充实力量'),
      ));
  });
});
