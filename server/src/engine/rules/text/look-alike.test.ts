import { flags, mends, overview, report, requests, silent } from '../../../../test/check';
import { lookAlike } from './look-alike';

describe('text/look-alike', () => {
  it('flags the first of all radicals of the text, with their number', () =>
    flags(lookAlike, overview('2025年，推进公开⟦⼯⟧作，保障⼈⺠群众⻓远利益。'), [
      '全文有 4 个部首字符或兼容字符代替了汉字（如此处“⼯”应为“工”），应一并替换',
    ]));

  it('flags a single one as what it is', () =>
    flags(lookAlike, overview('各家各⟦⼾⟧均收到宣传册。'), ['“⼾”是部首字符或兼容字符，不是汉字“户”，应替换']));

  it('flags compatibility ideographs', () =>
    flags(lookAlike, overview('2025⟦\uf98e⟧，工作有序推进。'), ['“\uf98e”是部首字符或兼容字符，不是汉字“年”，应替换']));

  it('flags those in tables and headings, too', () =>
    flags(lookAlike, report({ lines: { overview: '⟦⼀⟧、总体情况' } }), [
      '“⼀”是部首字符或兼容字符，不是汉字“一”，应替换',
    ]));

  it('replaces all of them safely', () => {
    const before = requests({}).replaceAll('人', '⼈').replace('门', '⻔').replace('年', '\uf98e');
    mends(lookAlike, before, requests({}), { safe: true });
  });

  describe('is silent', () => {
    it('on ideographs', () => silent(lookAlike, report()));
    it('on radicals that stand for no ideograph, and compatibility code points that are ideographs', () =>
      silent(lookAlike, overview('偏旁⺁一类：\ufa0e\ufa0f。'.replace('⺁', '\u2e9a'))));
    it('on other symbols', () => silent(lookAlike, overview('①②③ ㈠㈡ ☆ →，工作有序推进。')));
  });
});
