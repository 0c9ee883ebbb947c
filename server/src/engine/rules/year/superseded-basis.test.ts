import { flags, mends, report, silent } from '../../../../test/check';
import { supersededBasis } from './superseded-basis';

const of = (sentence: string, year = 2025): string => report({ year, preface: [sentence], overview: [] });
const message = '国办公开办函〔2019〕60号已为〔2021〕30号取代，2021年起的报告应引用后者';
const oldName = '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知';
const newName = '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知';

describe('year/superseded-basis', () => {
  it('flags the number of the notice of 2019', () => {
    flags(supersededBasis, of('根据⟦国办公开办函〔2019〕60号⟧要求编制。'), [message]);
    mends(supersededBasis, of('根据国办公开办函〔2019〕60号要求编制。'), of('根据国办公开办函〔2021〕30号要求编制。'), {
      safe: false,
    });
  });

  it('flags its name', () => flags(supersededBasis, of(`根据《⟦${oldName}⟧》编制。`), [message]));

  it('flags both as one', () => {
    flags(supersededBasis, of(`根据《⟦${oldName}⟧》（国办公开办函〔2019〕60号）编制。`), [message]);
    mends(
      supersededBasis,
      of(`根据《${oldName}》（国办公开办函〔2019〕60号）编制。`),
      of(`根据《${newName}》（国办公开办函〔2021〕30号）编制。`),
      { safe: false },
    );
  });

  it('flags the format under a wrong name', () => {
    const right = '格式的名称应为“中华人民共和国政府信息公开工作年度报告格式”';
    flags(supersededBasis, of('按照《⟦中华人民共和国政府信息年度报告格式⟧》编制。'), [right]);
    mends(
      supersededBasis,
      of('按照< 中华人民共和国政府信息公开年度报告格式>编制。'),
      of('按照< 中华人民共和国政府信息公开工作年度报告格式>编制。'),
      { safe: false },
    );
  });

  it('flags the regulation of 2007', () => {
    flags(supersededBasis, of('根据《中华人民共和国政府信息公开条例》（⟦国务院令第492号⟧）编制。'), [
      '国务院令第492号已为第711号（2019年修订的《政府信息公开条例》）取代',
    ]);
    mends(supersededBasis, of('根据条例（国务院令第492号）编制。'), of('根据条例（国务院令第711号）编制。'), {
      safe: false,
    });
  });

  describe('is silent', () => {
    it('on the notice of 2021 by name and number', () =>
      silent(supersededBasis, of(`根据《${newName}》（国办公开办函〔2021〕30号）和国务院令第711号编制。`)));
    for (const year of [2019, 2020])
      it(`on the notice of 2019 in a report of ${year}`, () =>
        silent(supersededBasis, of(`根据《${oldName}》（国办公开办函〔2019〕60号）编制。`, year)));
    it('on a report that cites both', () =>
      silent(supersededBasis, of('国办公开办函〔2021〕30号印发后，不再沿用国办公开办函〔2019〕60号。')));
    it('on what is said to be repealed', () =>
      silent(supersededBasis, of('国办公开办函〔2019〕60号已废止；国务院令第492号为修订前的条例。')));
    it('on how the regulation came about', () =>
      silent(supersededBasis, of('《条例》2007年4月5日由国务院令第492号公布，2019年4月3日由国务院令第711号修订。')));
    it('on other documents', () =>
      silent(
        supersededBasis,
        of(
          '根据《清溪区人民政府办公室关于政府信息公开工作年度报告有关事项的通知》（清政办函〔2019〕60号）编制，电话0668-492。',
        ),
      ));
  });
});
