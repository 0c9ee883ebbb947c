import { flags, mends, overview, report, silent } from '../../../../test/check';
import { fixedPhrase } from './fixed-phrase';

const told = (found: string, right: string) => `固定表述“${found}”有误，应为“${right}”`;
const thought = '习近平新时代中国特色社会主义思想';

describe('text/fixed-phrase', () => {
  it('flags a character missing, added or other', () =>
    flags(
      fixedPhrase,
      overview(
        '以⟦习近平新时代中国特社会主义思想⟧、⟦习近平新时代中国特色色社会注义思想⟧为指导，学习⟦习近平法制思想⟧，落实⟦习近平总书计记⟧讲话。',
        '根据《⟦中华人民大和国⟧政府信息公开条例》《⟦中华人民共和国政府信公开条例⟧》，建设⟦中国特色社会注义⟧。',
      ),
      [
        told('习近平新时代中国特社会主义思想', thought),
        told('习近平新时代中国特色色社会注义思想', thought),
        told('习近平法制思想', '习近平法治思想'),
        told('习近平总书计记', '习近平总书记'),
        told('中华人民大和国', '中华人民共和国'),
        told('中华人民共和国政府信公开条例', '中华人民共和国政府信息公开条例'),
        told('中国特色社会注义', '中国特色社会主义'),
      ],
    ));

  it('flags misspellings of short phrases', () =>
    flags(
      fixedPhrase,
      overview(
        '⟦习进平⟧同志，⟦国物院⟧办公厅，⟦党的二十太⟧精神，⟦以人名为中心⟧，做到⟦“四个维护”⟧，《政府⟦信息公开条列⟧》，由⟦六部分成⟧。',
      ),
      [
        told('习进平', '习近平'),
        told('国物院', '国务院'),
        told('党的二十太', '党的二十大'),
        told('以人名为中心', '以人民为中心'),
        told('“四个维护”', '“两个维护”'),
        told('信息公开条列', '信息公开条例'),
        told('六部分成', '六部分组成'),
      ],
    ));

  it('flags the report’s own name, in the title too', () =>
    flags(fixedPhrase, report({ preface: ['现公布本机关⟦政府信息公开工年度报告⟧。'] }), [
      told('政府信息公开工年度报告', '政府信息公开工作年度报告'),
    ]));

  it('sees a phrase over a line end, and leaves that to the author', () =>
    flags(fixedPhrase, overview('坚持以公开为常态、不公开为例外，以⟦习近平新时代中国\n特社会主义思想⟧为指导。'), [
      told('习近平新时代中国特社会主义思想', thought),
    ]));

  it('mends it safely where one reading is possible', () => {
    mends(fixedPhrase, overview('以习近平新时代中国特社会主义思想为指导。'), overview(`以${thought}为指导。`), {
      safe: true,
    });
    mends(fixedPhrase, overview('国物院文件。'), overview('国务院文件。'), { safe: true });
  });

  it('takes two characters at an end that have changed places together', () => {
    const text = overview('坚持中国特色⟦社会义主⟧道路。');
    flags(fixedPhrase, text.replace('中国特色⟦', '⟦中国特色'), [told('中国特色社会义主', '中国特色社会主义')]);
    for (const [wrong, right] of [
      ['中国特色社会义主道路', '中国特色社会主义道路'],
      ['近习平总书记', '习近平总书记'],
      ['习近平总记书', '习近平总书记'],
      ['习近平新时代中国特色社会义主思想', thought],
      ['习平总书记', '习近平总书记'],
    ] as const)
      mends(fixedPhrase, overview(`学习${wrong}。`), overview(`学习${right}。`), { safe: false });
  });

  it('offers each of two readings', () => {
    const text = overview('学习习近平文治思想。');
    mends(fixedPhrase, text, overview('学习习近平法治思想。'), {
      safe: false,
      title: '将“习近平文治思想”改为“习近平法治思想”',
    });
    mends(fixedPhrase, text, overview('学习习近平文化思想。'), {
      safe: false,
      title: '将“习近平文治思想”改为“习近平文化思想”',
    });
  });

  it('takes phrases of the user, of five characters at least', () => {
    const phrases = ['清河流域综合治理', '清溪', '推动高质量发展先行示范区建设'];
    flags(
      fixedPhrase,
      overview('⟦清河流域综台治理⟧，清溪地区，⟦推动高质发展先行示区建设⟧。'),
      [told('清河流域综台治理', '清河流域综合治理'), told('推动高质发展先行示区建设', '推动高质量发展先行示范区建设')],
      { phrases },
    );
  });

  describe('is silent', () => {
    for (const words of [
      `以${thought}为指导，深入学习习近平总书记重要讲话精神。`,
      '学习习近平法治思想、习近平经济思想、习近平外交思想、习近平文化思想、习近平强军思想、习近平生态文明思想。',
      '学习习近平新时代中国特色社会主义经济思想，坚持中国特色社会主义道路，建设中国特色的社会主义。',
      '坚持新时代中国特色社会主义思想，弘扬社会主义核心价值体系和社会主义核心价值观。',
      '根据《中华人民共和国政府信息公开工作年度报告格式》《中华人民共和国行政复议法》。',
      '党的十九大、党的二十大、党的二十届三中全会、党的二大会址，以人民为中心，以企业为中心，以人为本。',
      '国务院办公厅、国务院办公厅政府信息与政务公开办公室、省政府办公厅政务公开办公室。',
      '政府信息公开工作的年度报告、政府信息公开年度报告、政务信息公开工作年度报告。',
      '政府信息公开工作季度报告、政府信息公开工作半年度报告、政府信息公开工作各年度报告、政府信息公开工作进度报告、政府信息公开工作年终报告。',
      '由六部分组成，增强“四个意识”，坚定“四个自信”，做到“两个维护”。',
      '习近平新时代\n中国特色社会主义思想。',
    ])
      it(words, () => silent(fixedPhrase, overview(words)));

    it('on a phrase with a word twice, which another rule tells', () =>
      silent(fixedPhrase, overview('以习近平新时代中国特色特色社会主义思想为指导。')));
    it('on lines that were broken', () => silent(fixedPhrase, report({ layout: 'spaces', style: { wrapAt: 28 } })));
  });
});
