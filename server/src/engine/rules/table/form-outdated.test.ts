import { disputes, flags, of2019, report, silent } from '../../../../test/check';
import { formOutdated } from './form-outdated';

const new2019 = (year: number) => ({ ...of2019, year, overview: [{ paragraphs: [`${year}年，各项工作有序推进。`] }] });
const message =
  '报告年度为2023年，表格用的却是2019、2020年度的格式（如“本年新制作数量”）；应使用国办公开办函〔2021〕30号的格式';

describe('table/form-outdated', () => {
  it('flags a report of 2023 on the form of 2019, at its first header cell', () =>
    flags(formOutdated, report(new2019(2023)).replace('本年新\n制作数量', '⟦本年新\n制作数量⟧'), [message]));

  it('flags it where the tables cannot be read', () => {
    const text = report({ ...new2019(2023), layout: 'lines', style: { zero: '' } });
    flags(formOutdated, text.replace('本年新制作数量', '⟦本年新制作数量⟧'), [message]);
  });

  it('flags a report of 2020 on the form of 2021', () =>
    flags(
      formOutdated,
      report({ year: 2020, overview: [{ paragraphs: ['2020年，各项工作有序推进。'] }] }).replace(
        '本年制发件数',
        '⟦本年制发件数⟧',
      ),
      ['报告年度为2020年，表格用的却是2021年度及以后的格式（如“本年制发件数”）；应使用国办公开办函〔2019〕60号的格式'],
    ));

  it('flags the one row 其他处理 of table 3 under a new table 2', () => {
    const [head, , tail] = report().split(/(?=三、收到和处理)|(?=四、政府信息公开行政复议)/);
    const [, requests] = report(new2019(2025)).split(/(?=三、收到和处理)|(?=四、政府信息公开行政复议)/);
    flags(formOutdated, `${head}${requests}${tail}`.replace('（六）其他处理', '⟦（六）其他处理⟧'), [
      '报告年度为2025年，表格用的却是2019、2020年度的格式（如“（六）其他处理”）；应使用国办公开办函〔2021〕30号的格式',
    ]);
  });

  it('takes the year that the user says', () =>
    flags(formOutdated, report(new2019(2020)).replace('本年新\n制作数量', '⟦本年新\n制作数量⟧'), [message], {
      year: 2023,
    }));

  describe('is silent', () => {
    it('on the form of 2021 in 2025', () => silent(formOutdated, report()));
    for (const year of [2019, 2020])
      it(`on the form of 2019 in ${year}`, () => silent(formOutdated, report(new2019(year))));
    it('before 2019', () => silent(formOutdated, report(new2019(2018))));
    it('where the year is unknown', () =>
      silent(
        formOutdated,
        report({ ...of2019, style: { title: 'none' }, overview: [{ paragraphs: ['工作有序推进。'] }] }),
      ));
    it('where the sentences speak of a year that the form is for', () =>
      silent(formOutdated, report({ ...of2019, year: 2021 })));
    it('on the header’s words in prose', () =>
      silent(
        formOutdated,
        report({
          problems: [{ paragraphs: ['本年新制作数量与上一年项目数量的统计存在口径不一的问题，下一步将改进。'] }],
        }),
      ));
    it('on a report without tables', () =>
      silent(formOutdated, report({ without: ['disclosure', 'requests', 'disputes'] })));
    it('on wrong numbers', () => silent(formOutdated, disputes([1, 0, 0, 0, 0], [2, 0, 0, 0, 2], [0, 0, 0, 0, 0])));
  });
});
