import { flags, mends, other, overview, problems, report, silent } from '../../../../test/check';
import { sentenceUnfinished } from './sentence-unfinished';

const comma = '本段以逗号结束，句子没有写完';
const stop = '本段末尾没有句号，句子可能没有写完';
const fragment = '这句只有“按照、根据……”的状语，没有说做了什么，疑未写完或误用句号';

describe('text/sentence-unfinished', () => {
  it('flags a comma before a heading and at the end', () => {
    flags(sentenceUnfinished, problems('存在解读单一的问题。', '将完善机制和措施⟦，⟧'), [comma]);
    flags(sentenceUnfinished, other('本年度未收取信息处理费⟦、⟧'), ['本段以顿号结束，句子没有写完']);
  });

  it('flags a comma before a sub-heading', () =>
    flags(
      sentenceUnfinished,
      report({
        overview: [
          { heading: '主动公开', paragraphs: ['公开信息120条⟦，⟧'] },
          { heading: '依申请公开', paragraphs: ['收到申请3件。'] },
        ],
      }),
      [comma],
    ));

  it('flags the end of a paragraph of sentences that lacks a stop', () =>
    flags(sentenceUnfinished, overview('利用公开栏和显示屏公开。及时发布办事指南、工⟦作动态等政府信息⟧'), [stop]));

  it('flags a sentence that is but an adverbial', () =>
    flags(sentenceUnfinished, overview('⟦按照政府信息公开平台建设要求。⟧积极参与建设。⟦根据《条例》有关规定。⟧'), [
      fragment,
      fragment,
    ]));

  it('offers a stop', () => {
    mends(sentenceUnfinished, problems('将完善机制，'), problems('将完善机制。'), { safe: false });
    mends(sentenceUnfinished, problems('一是培训。二是加强日常考核'), problems('一是培训。二是加强日常考核。'), {
      safe: false,
    });
  });

  describe('is silent', () => {
    it('on whole sentences', () => silent(sentenceUnfinished, report()));
    it('on headings of any kind', () =>
      silent(
        sentenceUnfinished,
        report({ style: { subheadings: 'own-line' }, overview: [{ heading: '主动公开，稳步推进', paragraphs: [] }] }),
      ));
    it('on a number whose title stands on the next line', () =>
      silent(sentenceUnfinished, report().replace('六、其他', '六、\n其他').replace('五、存在', '五、\n存在')));
    it('on items that end in ; and a colon', () =>
      silent(sentenceUnfinished, overview('公开信息120条；', '主要如下：')));
    it('on a comma within a sub-section', () =>
      silent(sentenceUnfinished, overview('公开信息120条，', '其中政策文件20条。')));
    it('on a signature, a date and a contact', () =>
      silent(
        sentenceUnfinished,
        other('本年度未收取信息处理费。联系电话：0668-2023', '清溪县人民政府办公室', '2026年1月20日'),
      ));
    it('on one clause without any stop', () => silent(sentenceUnfinished, other('无')));
    it('on text that ends no paragraph with a stop', () =>
      silent(
        sentenceUnfinished,
        report({
          overview: ['甲', '乙', '丙', '丁'].map((heading) => ({
            heading,
            paragraphs: ['公开信息。培训两次，效果良好'],
          })),
        }),
      ));
    it('on lines that were broken', () =>
      silent(sentenceUnfinished, report({ layout: 'spaces', style: { wrapAt: 28 } })));
    it('on sentences that say what was done', () =>
      silent(
        sentenceUnfinished,
        overview('按照程序落实上级要求。根据实际制定了规定。按照规定公开政府文件，落实要求。依据条例编制工作安排。'),
      ));
  });
});
