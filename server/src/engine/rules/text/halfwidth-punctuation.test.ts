import { flags, mends, overview, report, silent } from '../../../../test/check';
import { halfwidthPunctuation } from './halfwidth-punctuation';

const clauses = '，稳步推进公开工作，加强培训，规范流程，完善制度；优化平台，严格审核；成效明显，';
const full = `2025年${clauses.repeat(3)}`;

describe('text/halfwidth-punctuation', () => {
  it('flags each mark among full-width ones', () =>
    flags(halfwidthPunctuation, overview(`${full}加强解读⟦,⟧通过图解⟦(含问答)⟧公开。`), [
      '中文正文中用了半角“,”，应为“，”',
      '中文正文中用了半角“()”，应为“（）”',
    ]));

  it('tells of a paragraph once where it has more', () => {
    const marked = overview(`${full}加强解读⟦,⟧通过图解(含问答)公开;效果良好。`);
    flags(halfwidthPunctuation, marked, ['本段有 4 处半角标点，应用全角']);
    const mended = overview(`${full}加强解读，通过图解（含问答）公开；效果良好。`);
    mends(halfwidthPunctuation, marked.replace(/[⟦⟧]/g, ''), mended, { safe: false });
  });

  it('flags half of a pair of brackets', () =>
    flags(halfwidthPunctuation, overview(`${full}通过图解（含问答⟦)⟧公开。`), ['中文正文中用了半角“)”，应为“）”']));

  it('flags a full stop at the end of a paragraph', () =>
    flags(halfwidthPunctuation, overview(`${full}未收到依申请公开事项⟦.⟧`), ['中文正文中用了半角“.”，应为“。”']));

  it('offers the full-width one', () => {
    mends(halfwidthPunctuation, overview(`${full}加强(含)解读。`), overview(`${full}加强（含）解读。`), {
      safe: false,
    });
    mends(halfwidthPunctuation, overview(`${full}无.`), overview(`${full}无。`), { safe: false });
  });

  it('flags the first mark for all where most are half-width, and mends all but the tables', () => {
    const half = report({ style: { punctuation: 'half' } });
    flags(halfwidthPunctuation, half.replace(',', '⟦,⟧'), ['正文和标题的标点有 14 处为半角，中文标点应用全角']);
    const mended = report()
      .split('\n')
      .map((line, i) => (line.startsWith('\t') ? (half.split('\n')[i] ?? '') : line))
      .join('\n');
    mends(halfwidthPunctuation, half, mended, { safe: false });
  });

  describe('is silent', () => {
    it('on the address of a link in Markdown', () =>
      silent(halfwidthPunctuation, overview('通过[门户网站](http://www.example.gov.cn/)公开。')));
    it('on full-width marks', () => silent(halfwidthPunctuation, report()));
    it('on addresses, times, thousands and Latin text', () =>
      silent(
        halfwidthPunctuation,
        overview(
          `${full}网址http://www.example.gov.cn/nb.html?id=1,2，邮箱a@example.com，14:28更新，共1,234条，3.5%。`,
          'PDF(A4) file: x, y; z!',
        ),
      ));
    it('on the tables', () =>
      silent(halfwidthPunctuation, report({ layout: 'pipe-rows' }).replace('（单位：万元）', '(单位:万元)')));
    it('on marks that are doubled', () => silent(halfwidthPunctuation, overview(`${full}加强解读，,通过图解公开。`)));
    it('on a number at the end of a line', () => silent(halfwidthPunctuation, overview(full, '一.', '1.')));
  });
});
