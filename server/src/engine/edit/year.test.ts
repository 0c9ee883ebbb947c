import assert from 'node:assert/strict';
import { print } from '../../../test/print';
import { sample } from '../../../test/sample';
import { parse } from '../parse/parse';
import { applyEdits } from '../span';
import { yearEdit, yearPlaceAt, yearPlaces } from './year';

const preface =
  '根据国办公开办函〔2025〕30号和《2025年政务公开工作要点》编制，所列数据的统计期限自2025年1月1日起至2025年12月31日止。' +
  '依据《目录》（2025年版）。';
const report = print({ ...sample, preface: [preface] }, 'tabs').text.replace(
  '全年公开',
  '较2025年计划增加，比2024年增长。全年公开',
);

const renamed = (text: string, year: number): string => {
  const parsed = parse(text);
  return applyEdits(
    text,
    yearPlaces(parsed).map((place) => yearEdit(parsed, place, year)),
  );
};

describe('the report’s year', () => {
  it('stands in title, period, sentences and edition', () => {
    assert.deepEqual(
      yearPlaces(parse(report)).map(({ kind }) => kind),
      ['title', 'period', 'period', 'edition', 'sentence'],
    );
  });

  it('is renamed there, and nowhere else', () => {
    const after = renamed(report, 2026);
    assert.equal(parse(after).year?.value, 2026);
    assert.ok(after.includes('自2026年1月1日起至2026年12月31日止') && after.includes('（2026年版）'));
    assert.ok(after.includes('〔2025〕30号') && after.includes('《2025年政务公开工作要点》'));
    assert.ok(after.includes('较2025年计划增加，比2024年增长'));
    assert.equal(renamed(after, 2025), report);
  });

  it('is renamed in a sentence that goes on to compare or to carry over, and what it compares with is not', () => {
    const text = print(sample, 'tabs').text.replace(
      '全年公开',
      '按时答复。2025年，我区收到申请3件，上年结转0件。2025年较2024年多公开两条。2025年5月召开会议。全年公开',
    );
    const after = renamed(text, 2026);
    assert.ok(after.includes('2026年，我区收到申请3件，上年结转0件。2026年较2024年多公开两条。2025年5月召开会议。'));
  });

  it('keeps the digits of its place', () => {
    const full = print(sample, 'tabs').text.replace('2025年政府信息公开', '２０２５年政府信息公开');
    assert.ok(renamed(full, 2026).startsWith('清溪区人民政府２０２６年'));
  });

  it('is found under the caret', () => {
    const parsed = parse(report);
    assert.equal(yearPlaceAt(parsed, report.indexOf('2025年政府'))?.kind, 'title');
    assert.equal(yearPlaceAt(parsed, report.indexOf('〔2025') + 2), undefined);
  });

  it('is nowhere in other texts', () => assert.deepEqual(yearPlaces(parse('2025年会议纪要\n')), []));
});
