import { flags, mends, overview, report, silent } from '../../../../test/check';
import { unpaired } from './unpaired';

describe('text/unpaired', () => {
  it('flags a mark without its other half', () =>
    flags(
      unpaired,
      overview(
        '通过清溪发布⟦”⟧抖音号公开50条；通过“清溪发布”微信公众号公开198条。',
        '印发⟦《⟧审核办法，公开栏目（含专栏）9个。',
        '公开信息120条（其中政策20条⟦（⟧，均已审核。',
      ),
      [
        '后引号”不成对，本段缺少与它相配的前引号“',
        '前书名号《不成对，本段缺少与它相配的后书名号》',
        '此处疑应为后括号），写成了前括号（',
      ],
    ));

  it('flags a front mark that stands for a back mark', () => {
    flags(unpaired, overview('落实“三审⟦“⟧制度，推进“五公开”。'), ['此处疑应为后引号”，写成了前引号“']);
    mends(unpaired, overview('落实“三审“制度。'), overview('落实“三审”制度。'), { safe: false });
  });

  it('takes full-width and half-width brackets for a pair', () =>
    silent(unpaired, overview('公开信息120条（其中政策20条)，栏目(含专栏）9个。')));

  describe('is silent', () => {
    it('on pairs within pairs', () =>
      silent(unpaired, overview('印发《关于〈“三审”办法〉的通知》（清政办〔2024〕12号）【全文】。')));
    it('on numbers of items', () =>
      silent(unpaired, overview('1）规范流程；2)加强培训；一）压实责任。', '措施有：1)培训；10)考核；a)自查。')));
    it('on halves in neighbouring paragraphs', () =>
      silent(unpaired, overview('坚持“公开为常态', '不公开为例外”的原则。', '（含以下事项：', '规章、文件。）')));
    it('on a paragraph that is cut off', () => silent(unpaired, overview('根据《中华人民共和国政府信息公开')));
    it('on straight quotation marks and apostrophes', () =>
      silent(unpaired, overview('推进"互联网+"服务，it’s 5" 屏。')));
    it('on what a copied page keeps of its tools', () =>
      silent(unpaired, overview('来源：清溪区教育局 时间：2026-01-22 【字体：', '【 字号：', '正文。')));
    it('on the tables', () => silent(unpaired, report({ layout: 'lines' })));
  });
});
