import assert from 'node:assert/strict';
import { overview, passages, problems, report } from '../../../test/check';
import { parse } from './parse';

const yearOf = (text: string, year?: number) => {
  const found = parse(text, { year }).year;
  return found && [found.value, found.source];
};
const period = (words: string) =>
  report({ style: { title: 'none' }, preface: [words], overview: passages(['公开有序。']) });

describe('the year of a report', () => {
  it('is what the user says, before all', () => assert.deepEqual(yearOf(report(), 2024), [2024, 'option']));
  it('is the title’s', () =>
    assert.deepEqual(yearOf(overview('2024年，公开有序。2024年，工作平稳。')), [2025, 'title']));

  for (const words of [
    '自2025年1月1日起至2025年12月31日止。',
    '2025年1月1日至12月31日。',
    '从2025年1月1日到12月31日止。',
    '2025年1月1日—2025年12月31日。',
    '自 2025 年 1 月 1 日起至 2025 年 12 月 31 日止。',
    '自２０２５年１月１日起至１２月３１日止。',
  ])
    it(`is that of the period ${words}`, () => assert.deepEqual(yearOf(period(words)), [2025, 'period']));

  it('is none where the period names two', () =>
    assert.equal(yearOf(period('自2024年1月1日起至2025年12月31日止。')), undefined));
  it('is none where the period has lost its digits', () =>
    assert.equal(yearOf(period('自202111日起至20211230日止。')), undefined));

  it('is what most sentences open with', () => {
    const saying = (...lines: readonly string[]) => report({ style: { title: 'none' }, overview: passages(lines) });
    assert.deepEqual(yearOf(saying('2025年，公开有序。', '2025年，工作平稳。', '2024年，网站改版。')), [
      2025,
      'sentences',
    ]);
    assert.equal(yearOf(saying('2025年，公开有序。', '2024年，网站改版。')), undefined);
    assert.equal(yearOf(saying('公开有序，2025年网站改版。')), undefined);
    assert.deepEqual(yearOf(saying('2025年，公开有序。', '2026年，我区将继续优化目录。')), [2025, 'sentences']);
  });

  it('is the period’s where the sentences agree with it against the title', () => {
    const text = report({ preface: ['统计期限为2025年1月1日至12月31日。'] }).replace(
      '2025年政府信息',
      '2024年政府信息',
    );
    assert.deepEqual(yearOf(text), [2025, 'period']);
  });
});

describe('years in the prose', () => {
  const roles = (text: string) =>
    parse(text)
      .years.map(({ year, role, span }) => `${text.slice(span.start, span.end)} ${year} ${role}`)
      .slice(1);

  it('say when something was done where they open a sentence, else not', () =>
    assert.deepEqual(roles(overview('2025年，公开有序。我区２０２４年建成专区。同时，2025年度报送及时。')), [
      '2025 2025 period',
      '２０２４ 2024 reference',
      '2025 2025 period',
    ]));

  it('say so only in the first sentence of section five', () =>
    assert.deepEqual(roles(problems('2024年，仍有短板。2024年，已经整改。')).slice(-2), [
      '2024 2024 period',
      '2024 2024 reference',
    ]));

  it('are no counts, numbers of documents or parts of longer numbers', () =>
    assert.deepEqual(roles(overview('办理2079件，电话0668-2023年，依据〔2021〕30号，编号12025年。')), [
      '2023 2023 reference',
    ]));
});
