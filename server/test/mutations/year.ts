import { here, type Mutation, passage, planted, reprint, reprinted, saying } from './mutation';

export const yearMutations: readonly Mutation[] = [
  {
    rule: 'year/mismatch',
    apply(report, pick) {
      const { year, overview } = report.data;
      const wrong = year - pick([1, 1, 1, 2, 3, 10].filter((years) => year - years > 2008));
      if (pick(['sentence', 'sentence', 'title']) === 'title') {
        // Two witnesses against the title: one might be wrong itself.
        const preface = [`本报告所列数据统计期限自${year}年1月1日起至${year}年12月31日止。`];
        const opening = saying(report, passage.opening, `${year}年，坚持以公开为常态，稳步推进各项工作。`);
        const text = reprint(report, { preface, ...opening }, { title: 'organ-first' });
        return planted(text.replace(String(year), here + wrong));
      }
      const index = pick([passage.opening, passage.disclosure, passage.management]);
      const old = overview[index]?.paragraphs.join('') ?? '';
      const says = pick([
        '我单位主动公开政府信息120条。',
        '坚持以公开为常态，稳步推进各项工作。',
        '门户网站共收到留言15条，均已回复。',
        '度，围绕中心工作，及时公开群众关心的事项。',
      ]);
      const comma = says.startsWith('度') ? '' : pick(['', '，']);
      return reprinted(report, saying(report, index, `${here}${wrong}年${comma}${says}${old}`));
    },
  },
  {
    rule: 'year/period',
    apply(report, pick) {
      const { year } = report.data;
      const [from, to] = pick([
        [`${year}年1月1日`, `${year}年12月30日`],
        [`${year - 1}年1月1日`, `${year - 1}年12月31日`],
        [`${year}年1月1日`, `${year}年11月30日`],
        [`${year}年2月1日`, `${year}年12月31日`],
        [`${year - 1}年1月1日`, '12月31日'],
        [`${year}年1月1日`, `${year + 1}年12月31日`],
      ]);
      const says = pick([
        `本报告所列数据的统计期限自${here}${from}起至${to}止。`,
        `本报告所列数据统计期限为${here}${from}至${to}。`,
        `统计时限从${here}${from}到${to}止。`,
        `报告中所列数据的统计时间为${here}${from}—${to}。`,
      ]);
      return reprinted(report, { preface: [...report.data.preface.slice(0, 1), says] }, { title: 'organ-first' });
    },
  },
  {
    rule: 'year/impossible-date',
    apply(report, pick) {
      const { year } = report.data;
      const date = pick(['2月30日', '4月31日', '13月1日', '11月31日', '6月0日', '12月32日']);
      const says = pick([
        `${here}${date}召开推进会，部署年度任务。`,
        `截至${here}${year}年${date}，公开目录共有一级栏目9个。`,
        `于${here}${year}年${date}组织业务培训。`,
        `改版后的栏目自${here}${date}起上线。`,
      ]);
      if (pick([true, false])) return reprinted(report, saying(report, passage.management, says));
      return reprinted(report, { preface: [`发布日期：${here}${year + 1}-${pick(['02-30', '13-01', '01-32'])}`] });
    },
  },
  {
    rule: 'year/malformed',
    apply(report, pick) {
      const { year } = report.data;
      const digits = String(year);
      const wrong = pick([
        `${digits.slice(0, 2)}0${digits.slice(2)}`,
        `${digits}${digits.slice(-1)}`,
        digits.replace('0', 'O'),
        digits.slice(2),
      ]);
      const says = pick([`${here}${wrong}年，坚持以公开为常态。`, `${here}${wrong}年度，各项任务有序推进。`]);
      return reprinted(report, saying(report, passage.supervision, `${says}组织业务培训两次。`));
    },
  },
  {
    rule: 'year/superseded-basis',
    reports: { forms: ['2021'] },
    apply(report, pick) {
      const law = '《中华人民共和国政府信息公开条例》';
      const says = pick([
        `根据${law}和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（${here}国办公开办函〔2019〕60号）要求，编制本报告。`,
        `根据${law}（${here}国务院令第492号）要求，编制本年度报告。`,
        `按照${here}国办公开办函〔2019〕60号文件要求编制。`,
        `按照《${here}中华人民共和国政府信息年度报告格式》编制本报告。`,
      ]);
      // Told at the name where the name stands before the number.
      const marked = says.replace('关于政府信息公开', `${here}$&`).replace('国务院办公厅', `${here}$&`);
      return reprinted(report, { preface: [marked] });
    },
  },
  {
    rule: 'year/plan-unmarked',
    apply(report, pick) {
      const next = report.data.year + 1;
      const says = pick([
        `${here}${next}年，主动公开政府信息120条。`,
        `${here}${next}年度公开各类信息386条，群众满意度稳步提高。`,
        `${here}${next}年，门户网站共收到留言15条，均已回复。`,
      ]);
      const index = pick([passage.opening, passage.disclosure, passage.platform]);
      const old = report.data.overview[index]?.paragraphs.join('') ?? '';
      return reprinted(report, saying(report, index, says + old), { title: 'organ-first' });
    },
  },
  {
    rule: 'year/publication-late',
    severity: { 'year/publication-late': 'information' },
    apply(report, pick) {
      const year = report.data.year + 1;
      const date = pick([`${year}-04-20`, `${year}年5月8日`, `${year}/7/1`, `${year}-12-31`]);
      return reprinted(report, { preface: [`${pick(['发布日期：', '成文日期：', '发布时间：'])}${here}${date}`] });
    },
  },
];
