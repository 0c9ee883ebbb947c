import { flags, mends, other, overview, problems, report, silent } from '../../../../test/check';
import { yearMismatch } from './mismatch';

const wrong = (year: number) => `此处写${year}年，报告年度为2025年`;

describe('year/mismatch', () => {
  it('flags the year that opens a sentence of section one', () => {
    flags(yearMismatch, overview('⟦2024⟧年，清溪区坚持以公开为常态。'), [wrong(2024)]);
    flags(yearMismatch, overview('政务大厅滚屏发布信息。⟦2020⟧年区门户网站共收到留言15件。'), [wrong(2020)]);
    flags(yearMismatch, overview('⟦2024⟧年清溪区深入推进政务公开。'), [wrong(2024)]);
    flags(yearMismatch, overview('⟦2024⟧年未因政府信息公开工作被问责。'), [wrong(2024)]);
    flags(yearMismatch, overview('⟦2024⟧年县政府网站发布信息1200条。'), [wrong(2024)]);
    flags(yearMismatch, overview('⟦2024⟧年度，清溪区稳步推进公开。'), [wrong(2024)]);
    flags(yearMismatch, overview('⟦2024⟧ 年,清溪区稳步推进公开。'), [wrong(2024)]);
  });

  it('flags it behind a bookmark and behind the title of a run-in sub-heading', () => {
    flags(yearMismatch, overview('[bookmark: _GoBack]⟦2024⟧年，清溪区坚持以公开为常态。'), [wrong(2024)]);
    flags(yearMismatch, overview('（一）主动公开。⟦2024⟧年，公开信息120条。'), [wrong(2024)]);
  });

  it('flags it in the first sentence of section five and in section six', () => {
    flags(yearMismatch, problems('⟦2023⟧年，政府信息公开工作仍存在短板。'), [wrong(2023)]);
    flags(yearMismatch, other('⟦2024⟧年，本机关未收取信息处理费。'), [wrong(2024)]);
  });

  it('offers the year of the report, in the same digits', () => {
    mends(yearMismatch, overview('2024年，清溪区。'), overview('2025年，清溪区。'), { safe: false });
    mends(yearMismatch, overview('２０２４年，清溪区。'), overview('２０２５年，清溪区。'), { safe: false });
  });

  it('knows the year from the period or from its sentences where there is no title', () => {
    const style = { title: 'none' } as const;
    const preface = ['数据统计期限自2025年1月1日起至2025年12月31日止。'];
    const paragraphs = ['⟦2024⟧年，清溪区坚持公开。', '2025年，公开信息120条。2025年，网站改版。'];
    flags(yearMismatch, report({ style, preface, overview: [{ paragraphs }] }), [wrong(2024)]);
    flags(yearMismatch, report({ style, overview: [{ paragraphs }] }), [wrong(2024)]);
  });

  it('flags the title where the user says another year', () => {
    const text = (year: string) =>
      `清溪区${year}年政府信息公开工作年度报告\n${overview('2025年，清溪区坚持公开。').split('\n').slice(1).join('\n')}`;
    flags(yearMismatch, text('⟦2024⟧'), ['标题写2024年，指定的报告年度为2025年'], { year: 2025 });
    mends(yearMismatch, text('2024'), text('2025'), { safe: false, year: 2025 });
  });

  it('flags the title that the period and the sentences contradict', () =>
    flags(
      yearMismatch,
      report({ year: 2025, preface: ['统计期限自2025年1月1日起至2025年12月31日止。'] }).replace(
        '2025年政府',
        '⟦2024⟧年政府',
      ),
      ['标题写2024年，统计期限和正文为2025年'],
    ));

  describe('is silent', () => {
    const cases: Readonly<Record<string, string>> = {
      'the year of the report': '2025年，清溪区坚持公开。2025年度，公开信息120条。',
      'last year’s cases': '2024年收到的5件均已办结。2024年度未审结的行政诉讼案件已结案。',
      'a document number': '〔2021〕30号文件印发后，按新格式编制。落实国办公开办函〔2021〕30号要求。',
      'a document number of the next January': '依据清政办〔2026〕8号通知编制。',
      'a decree’s number': '国务院令第711号公布的条例已列入培训内容。',
      'a title in book marks': '《2024年政务公开工作要点》各项任务均已完成。对照《2023年度评估报告》整改。',
      'less than in another year': '较2024年减少12.5%。公开信息较2024年减少5条。',
      'more than in another year, in brackets': '比2024年（31起）多15起。',
      'compared with another year': '与2024年相比，公开渠道更加丰富。',
      'a sentence that opens with the year it compares with': '2024年公开信息31条，2025年公开46条，同比增长48.4%。',
      'the year before opening a comparison': '2024年同期为31条，同比增加15条。',
      'the final accounts of another year': '2018年部门决算已按时公开。',
      'accounts and budget of two years': '2024 年度部门决算及 2025年度部门预算均已公开。',
      'what another year’s document is called':
        '2024年国民经济和社会发展统计公报已发布。2024年度法治政府建设年度报告已公开。2024年度审计工作报告已公告。',
      'what was carried over from another year': '收到申请3件，含2024年转至今年的1件。2024年结转的申请均已答复。',
      'what is carried over to the next year': '1件申请结转到2026年办理。2026年结转1件。',
      'a publication date': '发布日期：2026-01-22 16:32',
      'a publication date with 年': '2026年1月22日发布。',
      'a date of another year': '2024年11月15日印发的制度继续执行。2024年底前完成清理。',
      'a range of years with a dash': '2021—2025年，公开目录逐年扩大。2021年—2025年，公开目录逐年扩大。',
      'a range of years in words': '2020年至2025年，累计公开信息900条。2023年到2025年连续获评先进。',
      'since another year': '2018年以来，连续开展政府开放日活动。2018年起，按季度培训。',
      'a plan of five years': '“十四五”期间，公开渠道不断拓宽。',
      'in force since': '自2019年5月15日起施行的条例已列入培训内容。2019年5月15日起施行新条例。',
      'a count that looks like a year': '2079件政务服务事项均已公开。办理事项2079件。',
      'what was judged or made in another year, in its name':
        '2024年度全区政务公开工作考核中，我区位列第三。2024年度全市政府网站检查中我区未被扣分。2024年高考录取名单已公布。2024年节能目标责任评价考核结果向社会公告。2023年城乡居民医保参保率97.3%。2024年全区粮食总产量、居民收入等数据按时发布。2024年问题改进情况已公开。2024年出台的3项制度全面落实。',
      'an edition of the year before': '（2024年版）目录已更新。2024年版目录继续有效。',
      'an edition of the next year': '2026年版目录已备好。',
      'a note in the old script': '表中上一年項目數量指2019年事項數。',
      'this year and last year': '今年公开信息120条，去年公开80条。',
      'a plan for the next year': '2026年，我区将继续完善公开目录。',
      'the middle of a sentence': '我区于2024年建成公开专区，群众随时查阅。',
    };
    for (const [name, sentence] of Object.entries(cases)) {
      it(`on ${name}`, () => {
        silent(yearMismatch, overview(sentence));
        silent(yearMismatch, other(sentence));
        silent(yearMismatch, problems(sentence));
      });
    }

    it('on later sentences of section five', () =>
      silent(yearMismatch, problems('解读形式单一。2024年，我区曾开展整改。', '2026年，我区将丰富解读形式。')));
    it('on the preface and the tables', () =>
      silent(
        yearMismatch,
        report({ preface: ['2024年，我区印发《办法》。'] }).replace('本年制发件数', '本年(2023)制发件数'),
      ));
    it('on a report whose year nothing tells', () =>
      silent(yearMismatch, report({ style: { title: 'none' }, overview: [{ paragraphs: ['公开工作有序推进。'] }] })));
  });
});
