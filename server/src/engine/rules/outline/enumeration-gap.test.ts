import { flags, mends, overview, problems, report, silent } from '../../../../test/check';
import { enumerationGap } from './enumeration-gap';

describe('outline/enumeration-gap', () => {
  it('flags a number left out, and offers to count on', () => {
    flags(enumerationGap, overview('一是压实责任，二是严格审核，⟦四是⟧加强培训。'), [
      '“二是”之后应为“三是”，此处为“四是”',
    ]);
    mends(
      enumerationGap,
      overview('一是压实责任；三是严格审核；四是加强培训。'),
      overview('一是压实责任；二是严格审核；三是加强培训。'),
      { safe: false, title: '将此项及以下各项依次改为“二是”……' },
    );
  });

  it('tells one gap once', () =>
    flags(enumerationGap, overview('一是压实责任。⟦三是⟧严格审核。四是加强培训。五是通报。'), [
      '“一是”之后应为“二是”，此处为“三是”',
    ]));

  it('flags a number told twice', () =>
    flags(enumerationGap, overview('一是压实责任。二是严格审核。⟦二是⟧加强培训。'), ['“二是”重复，此处应为“三是”']));

  it('tells a slip in one number once, where the next counts right', () => {
    flags(enumerationGap, overview('一是压实责任。⟦三是⟧严格审核。三是加强培训。四是通报。'), [
      '“一是”之后应为“二是”，此处为“三是”',
    ]);
    flags(enumerationGap, overview('一是压实责任。二是严格审核。⟦二是⟧加强培训。四是通报。'), [
      '“二是”重复，此处应为“三是”',
    ]);
  });

  it('tells a wrong number of the first item there alone', () => {
    flags(enumerationGap, overview('⟦五是⟧压实责任。二是严格审核。三是加强培训。'), [
      '“二是”之前应为“一是”，此处为“五是”',
    ]);
    flags(enumerationGap, overview('⟦二是⟧压实责任。二是严格审核。三是加强培训。'), [
      '“二是”之前应为“一是”，此处为“二是”',
    ]);
    mends(
      enumerationGap,
      problems('一是形式单一，二是人员不足，三是更新不及时。下一步，四是丰富形式，二是加强培训，三是按月检查。'),
      problems('一是形式单一，二是人员不足，三是更新不及时。下一步，一是丰富形式，二是加强培训，三是按月检查。'),
      { safe: false },
    );
  });

  it('flags 三是 that nothing precedes', () =>
    flags(enumerationGap, overview('强化内容监测，排查涉密问题。⟦三是⟧提升业务培训实效。'), [
      '此前没有“一是”“二是”，此处为“三是”',
    ]));

  it('flags a run that begins with 二是', () =>
    flags(enumerationGap, problems('存在短板。我局将加强培训；⟦二是⟧加强审核；三是提升质量。'), [
      '此前没有“一是”，此处为“二是”',
    ]));

  it('takes no 第（一）项 for a beginning', () =>
    flags(enumerationGap, overview('依据条例第二十条第（一）项公开，⟦二是⟧严格审核。'), [
      '此前没有“一是”，此处为“二是”',
    ]));

  it('goes over the paragraphs of a sub-section, and no further', () => {
    flags(enumerationGap, overview('一是压实责任。', '二是严格审核。', '⟦四是⟧加强培训。'), [
      '“二是”之后应为“三是”，此处为“四是”',
    ]);
    flags(
      enumerationGap,
      report({
        overview: [
          { heading: '主动公开', paragraphs: ['一是公开目录。'] },
          { heading: '监督保障', paragraphs: ['⟦二是⟧组织培训。'] },
        ],
      }),
      ['此前没有“一是”，此处为“二是”'],
    );
  });

  it('counts anew for what is done about the problems', () =>
    flags(
      enumerationGap,
      problems('一是更新慢；二是人员少；三是经费不足。针对上述问题，一是定期检查；二是组织培训；⟦四是⟧增加投入。'),
      ['“二是”之后应为“三是”，此处为“四是”'],
    ));

  describe('is silent', () => {
    for (const text of [
      '一是压实责任，二是严格审核，三是加强培训。',
      '一是更新慢；二是人员少。针对上述问题，一是定期检查；二是组织培训；三是增加投入。',
      '一是抓培训：一是请进来，二是走出去，三是看实效。二是抓检查。三是抓通报。',
      '首先，压实责任。二是严格审核。',
      '第一，压实责任；二是严格审核。',
      '主要表现为一是更新慢；二是人员少。',
      '一方面压实责任，二是严格审核。',
      '公开是重要原则之一是共识，统一是前提。',
      '一是压实责任。',
      '一是一、二是二，实事求是。',
      '一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚；八是辛；九是壬；十是癸；十一是子。',
    ])
      it(`on ${text}`, () => silent(enumerationGap, overview(text)));
    it('on one item a paragraph', () =>
      silent(enumerationGap, overview('一是压实责任。', '逐级签订责任书。', '二是严格审核。', '三是加强培训。')));
    it('on a radical for 一', () => silent(enumerationGap, overview('⼀是压实责任，⼆是严格审核。')));
  });
});
