import { flags, mends, overview, report, silent } from '../../../../test/check';
import { straySpace } from './stray-space';

describe('text/stray-space', () => {
  it('flags space in numbers, dates and words', () =>
    flags(straySpace, overview('202⟦5 年⟧，公开3⟦7 条⟧，优化门⟦户 网⟧站。'), [
      '“2025 年”中有多余的空格',
      '“37 条”中有多余的空格',
      '“门户 网站”中有多余的空格',
    ]));

  it('flags a no-break space and characters of no width', () =>
    flags(straySpace, overview('202⟦5\u00a0年⟧，优化门户⟦网\u200b站⟧。'), [
      '“2025 年”中有多余的空格',
      '“户网 站”中有多余的空格',
    ]));

  it('flags many as one, and offers to delete them all', () => {
    const text = overview('截至2025 年 12 月 31 日，公开37 条。');
    flags(straySpace, text.replace('5 年', '⟦5 年⟧'), ['正文有 6 处多余的空格（如“2025 年”）']);
    mends(straySpace, text, overview('截至2025年12月31日，公开37条。'), { safe: false });
  });

  it('offers to delete one', () =>
    mends(straySpace, overview('今年以来，我区优化门户 网站，'), overview('今年以来，我区优化门户网站，'), {
      safe: false,
    }));

  describe('is silent', () => {
    it('on a report without any', () => silent(straySpace, report()));
    it('on indents, ideographic spaces and wide gaps', () =>
      silent(straySpace, overview('　　2025年，公开工作有序推进。', '    公开信息37　条，栏目  专栏各一个。')));
    it('on single characters spaced on purpose', () =>
      silent(straySpace, overview('报 告，张 三、李 四出席，目 录如下。')));
    it('on what stands after a run-in heading', () =>
      silent(
        straySpace,
        report({ overview: [{ heading: '主动公开情况 本年度，公开37条', paragraphs: ['工作有序。'] }] }),
      ));
    it('on lines of names', () =>
      silent(
        straySpace,
        overview('工作小组的组长：王小明 李小红 张小军 赵小刚，均已到岗。', '负责公开的工作人员 值班人员'),
      ));
    it('on what a page says of itself', () =>
      silent(
        straySpace,
        overview(
          '来源：清溪区林业局 发布时间：2026-01-22 11:37 作者：林业局',
          '字体大小：[ ] 全文共计字，预计阅读时间 分钟',
        ),
      ));
    it('on Latin words and numbers', () =>
      silent(straySpace, overview('使用 Word 编辑，容量 5 GB，共 37 个。'.replace('37 个', '37个'))));
    it('on cells', () => silent(straySpace, report({ layout: 'tabs-spaces' })));
  });
});
