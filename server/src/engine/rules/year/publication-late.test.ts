import { flags, report, silent } from '../../../../test/check';
import { publicationLate } from './publication-late';

const of = (line: string, organ = '清溪区人民政府'): string => report({ organ, preface: [line] });

describe('year/publication-late', () => {
  it('flags a government’s report after March 31', () =>
    flags(publicationLate, of('发布日期：⟦2026-04-20⟧'), ['日期为2026年4月20日，法定期限为2026年3月31日']));

  it('flags a department’s after January 31', () =>
    flags(publicationLate, of('发布时间：⟦2026年2月3日⟧ 13:24', '清溪区教育局'), [
      '日期为2026年2月3日，法定期限为2026年1月31日',
    ]));

  it('flags the date that the last lines are signed with', () =>
    flags(
      publicationLate,
      report({
        organ: '清溪区教育局',
        other: [{ paragraphs: ['未收取信息处理费。', '清溪区教育局', '⟦2026年3月3日⟧'] }],
      }),
      ['日期为2026年3月3日，法定期限为2026年1月31日'],
    ));

  describe('is silent', () => {
    it('on a date in time', () => {
      silent(publicationLate, of('发布日期：2026-03-31'));
      silent(publicationLate, of('发布日期：2026-01-31 16:32', '清溪区教育局'));
    });
    it('on a page published anew years later', () => silent(publicationLate, of('发布日期：2028-06-01')));
    it('on a date that does not exist', () => silent(publicationLate, of('发布日期：2026-13-01')));
    it('on a report without a date', () => silent(publicationLate, report()));
  });
});
