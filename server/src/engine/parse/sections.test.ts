import assert from 'node:assert/strict';
import { headings, overview, report } from '../../../test/check';
import { lint } from '../lint';
import type { SectionKind } from '../report';
import { parse } from './parse';

/** The outline, a section a line: marker, what it is, and the titles of its sub-sections. */
function outline(text: string): readonly string[] {
  const { sections } = parse(text);
  return sections.map(({ marker, kind, children }) => {
    const titles = children.map(({ titleSpan }) => text.slice(titleSpan.start, titleSpan.end));
    return [marker && text.slice(marker.span.start, marker.span.end), kind ?? 'unknown', ...titles].join(' ');
  });
}

const six = ['一、 overview', '二、 disclosure', '三、 requests', '四、 disputes', '五、 problems', '六、 other'];
const topics = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];

/** RULES.md, section 1, and the reports that it was taken from. */
const synonyms: Readonly<Record<SectionKind, readonly string[]>> = {
  overview: ['总体情况', '总体工作情况', '2025年政府信息公开工作总体情况', '政府信息公开工作总体情况', '概述'],
  disclosure: [
    '主动公开政府信息情况',
    '行政机关主动公开政府信息情况',
    '本年度主动公开政府信息情况',
    '主动公开政府信息的情况',
    '主动公开政务信息情况',
    '主动公开政府政府情况',
  ],
  requests: [
    '收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况统计表',
    '收到和处理政府信息公开申请情况（数据准确、要素齐全）',
  ],
  disputes: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    '因政府信息公开被申请行政复议和提起行政诉讼情况',
    '政府信息公开行政复议或行政诉讼情况',
    '因政府信息公开申请行政复议、行政诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进情况',
    '存在的主要问题和改进措施',
    '存在的问题与整改措施',
    '存在主要问题及改进方向',
    '存在的主要问题和改进思路',
  ],
  other: ['其他需要报告的事项', '其他报告的事项', '其他需要汇报事项', '其它需要报告的事项'],
};

describe('a title that lost its line break', () => {
  it('ends where its first sub-heading follows', () => {
    const text = headings().replace(/总体情况\n2025[^\n]*\n/, '总体情况');
    assert.notEqual(text, headings());
    assert.deepEqual(
      outline(text).map((line) => line.split(' ')[1]),
      outline(headings()).map((line) => line.split(' ')[1]),
    );
    assert.deepEqual(
      lint(parse(text)).filter(({ rule }) => rule.startsWith('outline/')),
      [],
    );
  });
});

describe('a title that a PDF broke', () => {
  it('goes on in the next line, which is no prose', () => {
    const long = report({ headings: { disputes: '因政府信息公开工作被申请行政复议、提起行政诉讼情况' } });
    for (const [whole, broken] of [
      ['提起行政诉讼情况', '提起行政诉讼\n情况'],
      ['其他需要报告的事项', '其他需要报告的事\n  项'],
      ['主动公开政府信息情况', '主动公开政府信息\n情况'],
    ] as const) {
      const text = long.replace(whole, broken);
      assert.notEqual(text, long);
      assert.deepEqual(
        parse(text).sections.map(({ kind }) => kind),
        parse(long).sections.map(({ kind }) => kind),
      );
      assert.equal(parse(text).sentences.length, parse(long).sentences.length);
    }
  });
});

describe('sections', () => {
  it('are six with what section one has', () =>
    assert.deepEqual(outline(report()), [`一、 overview ${topics.join(' ')}`, ...six.slice(1)]));

  for (const [kind, titles] of Object.entries(synonyms)) {
    for (const title of titles) {
      it(`know ${title} with any number and with none`, () => {
        const number = '一二三四五六'.charAt(Object.keys(synonyms).indexOf(kind));
        for (const marker of [`${number}、`, '9、 ', ...(isSure(title) ? [''] : [])]) {
          const found = outline(headings({ [kind]: marker + title })).map((line) => line.split(' ')[1]);
          assert.deepEqual(found, Object.keys(synonyms), marker + title);
        }
      });
    }
  }

  it('end before the next one, and hold their sub-sections', () => {
    const text = overview('（一）主动公开。公开信息120条。', '1.政策文件。', '（二）依申请公开', '有序。');
    const [first, second] = parse(text).sections;
    assert.ok(first && second);
    assert.equal(
      text.slice(first.span.start, first.span.end),
      '一、总体情况\n（一）主动公开。公开信息120条。\n1.政策文件。\n（二）依申请公开\n有序。',
    );
    assert.deepEqual(
      first.children.map(({ span, titleSpan }) => [
        text.slice(titleSpan.start, titleSpan.end),
        text.slice(span.start, span.end),
      ]),
      [
        ['主动公开', '（一）主动公开。公开信息120条。\n1.政策文件。'],
        ['依申请公开', '（二）依申请公开\n有序。'],
      ],
    );
    assert.ok(first.span.end < second.span.start);
  });

  it('have sub-sections that stand on a line with their text, in half-width marks', () =>
    assert.deepEqual(
      outline(overview('(一)主动公开。紧扣重点,公开信息120条。', '(二)依申请公开2025年,公开有序。'))[0],
      '一、 overview 主动公开 依申请公开2025年,公开有序',
    ));

  for (const layout of ['tabs', 'pipe-cells', 'pipe-rows', 'lines', 'spaces', 'word-paste'] as const)
    it(`are no rows of table 3, as ${layout}`, () =>
      assert.deepEqual(outline(report({ layout })).slice(1), six.slice(1)));

  it('are those of the report, not of its table of contents', () => {
    const text = report({
      preface: ['目录', ...six.map((_, i) => `${'一二三四五六'.charAt(i)}、${Object.values(synonyms)[i]?.[0]}`)],
    });
    assert.deepEqual(outline(text).at(0), `一、 overview ${topics.join(' ')}`);
    assert.equal(outline(text).length, 6);
  });

  for (const page of ['……………… 1', '\t1', ' - 1 -', '……（第1页）', '...........(1)'])
    it(`are those of the report, behind a table of contents that says ${JSON.stringify(page)}`, () => {
      const contents = six.map((_, i) => `${'一二三四五六'.charAt(i)}、${Object.values(synonyms)[i]?.[0]}${page}`);
      assert.equal(outline(report({ preface: ['目录', ...contents] })).at(0), `一、 overview ${topics.join(' ')}`);
    });

  it('of the organ’s own count by their number', () =>
    assert.deepEqual(outline(headings({ other: '六、工作考核情况\n优秀。\n七、其他需要报告的事项' })).slice(-2), [
      '六、 unknown',
      '七、 other',
    ]));

  it('need a line of their own', () =>
    assert.deepEqual(outline(overview('本报告由总体情况、主动公开政府信息情况、其他需要报告的事项等部分组成。')), six));
});

/** Whether the words can mean only this section even without a number. */
const isSure = (title: string): boolean => title !== '概述' && title !== '主动公开政府政府情况';
