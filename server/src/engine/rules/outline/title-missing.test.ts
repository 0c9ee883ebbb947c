import { flags, mends, report, silent } from '../../../../test/check';
import { titleMissing } from './title-missing';

const untitled = (preface: string): string => report({ preface: [preface], style: { title: 'none' } });
const preface =
  '根据条例要求，编制清溪区教育局2025年政府信息公开工作年度报告。统计期限自2025年1月1日起至2025年12月31日止。';
const missing = '文首没有标题“（机关名称）（年份）年政府信息公开工作年度报告”';

describe('outline/title-missing', () => {
  it('flags the beginning of a report that has none', () =>
    flags(titleMissing, untitled('⟦根据条例要求⟧，编制本报告。'), [missing]));

  it('offers the title of which the preface gives organ and year', () =>
    mends(titleMissing, untitled(preface), `清溪区教育局2025年政府信息公开工作年度报告\n${untitled(preface)}`, {
      safe: false,
    }));

  it('flags a title that stands twice, and offers to delete it', () => {
    const once = '清溪区人民政府\n2025年政府信息公开工作年度报告\n';
    const rest = report({ style: { title: 'none' } });
    flags(titleMissing, `${once}⟦2025年政府信息公开工作年度报告⟧\n${rest}`, ['标题重复出现']);
    mends(titleMissing, `${once}2025年政府信息公开工作年度报告\n${rest}`, once + rest, { safe: false });
    flags(titleMissing, `清溪区2025年政府信息公开工作年度报告\n\n⟦清溪区2025年政府信息公开工作年度报告⟧\n${rest}`, [
      '标题重复出现',
    ]);
  });

  it('flags 年度 twice', () => {
    const of = (title: string) => report().replace(/^.*\n/, `${title}\n`);
    flags(titleMissing, of('清溪区2025⟦年度⟧政府信息公开工作年度报告'), ['标题中“年度”重复']);
    mends(titleMissing, of('清溪区2025年度政府信息公开工作年度报告'), of('清溪区2025年政府信息公开工作年度报告'), {
      safe: false,
    });
  });

  describe('is silent', () => {
    for (const title of ['organ-first', 'year-first', 'two-lines', 'two-lines-year-first', 'about'] as const)
      it(`on a title ${title}`, () => silent(titleMissing, report({ style: { title } })));
    for (const title of [
      '清溪区2025年政府信息公\n开工作年度报告',
      '清溪区2025年政府信息公开年度工作\n报 告',
      '清溪区2025年政府信息公开年报',
    ])
      it(`on ${title.replace('\n', '⏎')}`, () => silent(titleMissing, report().replace(/^.*\n/, `${title}\n`)));
    it('on a first line that may be a title in other words', () =>
      silent(titleMissing, report().replace(/^.*\n/, '清溪区2025年政务公开情况报告\n')));
    it('on a text that begins with section two: an excerpt', () =>
      silent(titleMissing, report({ without: ['overview'], style: { title: 'none' } })));
    it('on the title named again in the preface', () =>
      silent(titleMissing, report({ preface: ['现公布清溪区人民政府2025年政府信息公开工作年度报告。'] })));
  });
});
