import { flags, mends, overview, report, silent } from '../../../../test/check';
import { repeatedWord } from './repeated-word';

const told = (word: string) => `“${word}”重复，应删去一个，或在中间补标点`;

describe('text/repeated-word', () => {
  it('flags words of two to six characters', () =>
    flags(
      repeatedWord,
      overview(
        '请与区政务公开办公室⟦联系联系⟧地址：学府路19号。',
        '新收政府信息⟦公开公开⟧申请，主动公开⟦政府政府⟧情况，编制⟦政府信息政府信息⟧目录。',
        '落实⟦政府信息公开政府信息公开⟧条例。',
      ),
      [told('联系'), told('公开'), told('政府'), told('政府信息'), told('政府信息公开')],
    ));

  it('flags three as one', () => flags(repeatedWord, overview('⟦培训培训培训⟧两次。'), [told('培训')]));

  it('flags a word at the end of the text', () =>
    flags(repeatedWord, report({ other: [{ paragraphs: ['无其他⟦事项事项⟧'] }] }).trimEnd(), [told('事项')]));

  it('offers to delete the repeated one', () =>
    mends(repeatedWord, overview('推进政务政务公开。'), overview('推进政务公开。'), { safe: false }));

  describe('is silent', () => {
    it('on words used twice on purpose', () =>
      silent(
        repeatedWord,
        overview('一件一件办理，一步一步推进，一项一项研究研究。', '天天公开，方方面面，件件件件有回音。'),
      ));
    it('on an organ before what begins like it', () =>
      silent(
        repeatedWord,
        overview(
          '清溪县人民政府政府信息公开指南、市政府政府公报均已更新。',
          '巴音苏木苏木达、望汐街道街道办事处、县政府办公室办公室主任参加培训。',
          '推进依法行政行政执法公示，特别行政区行政区域界线。',
          '公开申请申请人均为自然人，公开工作工作人员不足，报送上一年度年度报告。及时公开公开招聘信息。',
          '国家有关规定规定应当公开的，由人大代表代表团审议；设立村的村民委员会。',
        ),
      ));
    it('on the report title of a government', () =>
      silent(repeatedWord, report({ style: { title: 'organ-first' }, organ: '清溪县人民政府' })));
    it('on what is no word', () =>
      silent(
        repeatedWord,
        overview('支持中小企业创业创新，使用信用信息，构建共建共治共享格局，增强监测预测预警能力。'),
      ));
    it('on numbers', () => silent(repeatedWord, overview('公开20252025条，二十二十一两组。')));
    it('on a word after a mark or a line end', () =>
      silent(repeatedWord, overview('推进公开，公开质效提升；监督保障、保障有力。', '政务公开', '公开平台运行正常。')));
  });
});
