import { flags, mends, overview, silent } from '../../../../test/check';
import { documentNumber } from './document-number';

describe('text/document-number', () => {
  it('flags other brackets, 第 and leading zeros', () =>
    flags(
      documentNumber,
      overview(
        '依据国办公开办函⟦[2021]30号⟧、清政办发⟦【2024】12号⟧、清政办⟦（2024）8号⟧、清政发⟦〔2024〕第9号⟧、清政发⟦〔2024〕009号⟧和清府⟦［2024］第010号⟧编制。',
      ),
      [
        '发文字号“[2021]30号”应为“〔2021〕30号”：年份应用六角括号',
        '发文字号“【2024】12号”应为“〔2024〕12号”：年份应用六角括号',
        '发文字号“（2024）8号”应为“〔2024〕8号”：年份应用六角括号',
        '发文字号“〔2024〕第9号”应为“〔2024〕9号”：序号前不加“第”字',
        '发文字号“〔2024〕009号”应为“〔2024〕9号”：序号不编虚位',
        '发文字号“［2024］第010号”应为“〔2024〕10号”：年份应用六角括号，序号前不加“第”字，序号不编虚位',
      ],
    ));

  it('flags one bracket of another kind', () =>
    flags(documentNumber, overview('依据清政发⟦〔2024]12号⟧。'), [
      '发文字号“〔2024]12号”应为“〔2024〕12号”：年份应用六角括号',
    ]));

  it('mends it safely', () =>
    mends(documentNumber, overview('依据国办函【2020】第109号。'), overview('依据国办函〔2020〕109号。'), {
      safe: true,
    }));

  describe('is silent', () => {
    it('on right ones', () =>
      silent(
        documentNumber,
        overview('国务院令第711号、国办函〔2020〕109号、乐政发〔2018〕59号、国办公开办函〔2021〕 30号。'),
      ));
    it('on announcements, which have 第', () =>
      silent(documentNumber, overview('依据财政公告〔2021〕第3号、（2021年第3号）通告。')));
    it('on the numbers of tenders and certificates', () =>
      silent(documentNumber, overview('招标编号“清采竞磋（2025）012号”，资质证书编号：清资（2023）0086号。')));
    it('on minutes and notices to a person, which have it too', () =>
      silent(documentNumber, overview('县政府常务会议纪要〔2025〕第5号，政府信息公开告知书〔2025〕第12号。')));
    it('on cases of courts, dates and years in brackets', () =>
      silent(
        documentNumber,
        overview('（2021）粤08行初30号。', '比上年（2024）多30件，目录（2024）已更新，2025年3月27日印发。'),
      ));
    it('on brackets that follow no ideograph', () => silent(documentNumber, overview('见“(2024)12号楼”。')));
  });
});
