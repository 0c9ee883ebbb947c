import { flags, mends, overview, silent } from '../../../../test/check';
import { doubledPunctuation } from './doubled-punctuation';

describe('text/doubled-punctuation', () => {
  it('flags a mark typed twice, and two where one can stand', () =>
    flags(
      doubledPunctuation,
      overview('加强培训⟦，，⟧规范流程⟦、，⟧提高质量⟦。。⟧答复及时⟦，。⟧', '一是规范⟦；。⟧二是严格⟦。，⟧'),
      [
        '标点重复：“，，”',
        '“、，”两个标点相连，应只留一个',
        '标点重复：“。。”',
        '标点重复：“，。”',
        '“；。”两个标点相连，应只留一个',
        '“。，”两个标点相连，应只留一个',
      ],
    ));

  it('flags half-width ones', () =>
    flags(doubledPunctuation, overview('加强培训⟦,,⟧规范流程⟦,。⟧'), ['标点重复：“,,”', '标点重复：“,。”']));

  it('keeps the one, safely', () => {
    mends(doubledPunctuation, overview('加强培训，，规范流程。'), overview('加强培训，规范流程。'), { safe: true });
    mends(doubledPunctuation, overview('加强培训,,规范流程。'), overview('加强培训,规范流程。'), { safe: true });
    mends(doubledPunctuation, overview('规范流程，。'), overview('规范流程。'), { safe: true });
  });

  it('offers both where either may be meant', () => {
    const text = overview('加强培训。，规范流程。');
    mends(doubledPunctuation, text, overview('加强培训。规范流程。'), { safe: false });
    mends(doubledPunctuation, text, overview('加强培训，规范流程。'), { safe: false, title: '将“。，”改为“，”' });
  });

  it('is silent on the commas of a spreadsheet’s export', () =>
    silent(
      doubledPunctuation,
      overview(
        '第二十条第（一）项,,,',
        '本年收费金额（单位：万元）,,',
        ',,,自然人,法人或其他组织,,,,,总计',
        '行政许可,212,,',
        ',,行政处罚,3,0,0',
      ),
    ));

  it('offers both within a paragraph, where a list may go on', () => {
    const list = overview('公开政策文件45条、，工作动态120条。');
    mends(doubledPunctuation, list, overview('公开政策文件45条，工作动态120条。'), { safe: false });
    mends(doubledPunctuation, list, overview('公开政策文件45条、工作动态120条。'), {
      safe: false,
      title: '将“、，”改为“、”',
    });
    const sentence = overview('优化栏目设置，。全年发布信息860条。');
    mends(doubledPunctuation, sentence, overview('优化栏目设置。全年发布信息860条。'), { safe: false });
    mends(doubledPunctuation, sentence, overview('优化栏目设置，全年发布信息860条。'), {
      safe: false,
      title: '将“，。”改为“，”',
    });
  });

  it('is silent on ellipses, dashes, exclamations and single marks', () =>
    silent(
      doubledPunctuation,
      overview(
        '网址：http://www.example.gov.cn；时间14:28。',
        '如何公开？！公开什么……方法——公开。',
        '“公开。”他说：“好！”。',
        '公开。。。',
      ),
    ));
});
