import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layoutNames, print } from '../../../test/print';
import { sample } from '../../../test/sample';
import { parse } from '../parse/parse';
import { applyEdits } from '../span';
import { neaten } from './neaten';

const neat = (text: string): string => applyEdits(text, neaten(parse(text)));
const { text } = print(sample, 'tabs');
const becomes = (from: string, to: string, report = text): void => {
  const before = report.replace(to, from);
  assert.notEqual(before, report);
  assert.equal(neat(before), report);
};
const values = (report: string): readonly (readonly unknown[])[] =>
  parse(report).tables.map(({ status, cells }) => [
    status,
    ...Array.from(cells.values(), ({ value, state }) => value ?? state),
  ]);

/** Besides blank space only markers change. */
const marker = /^[（(]?\s*[一二三四五六七八九十\d]+\s*[）)]?[、.．，,:：]?$/;

describe('neatening', () => {
  it('leaves a neat report as it is, in every layout', () => {
    for (const layout of layoutNames) {
      if (layout === 'tabs-spaces') continue;
      const report = print(sample, layout, { eol: '\r\n' }).text;
      assert.equal(neat(report), report, layout);
    }
  });

  it('writes markers in the standard form, with the number that they have', () => {
    becomes('四. 政府信息公开', '四、政府信息公开');
    becomes('4、 政府信息公开', '四、政府信息公开');
    becomes('  一、总体情况', '一、总体情况');
    becomes('（3）政府信息管理', '（三）政府信息管理');
    becomes('(三)、 政府信息管理', '（三）政府信息管理');
    assert.ok(neat(text.replace('（三）政府信息管理', '（七）政府信息管理')).includes('（七）政府信息管理'));
    assert.ok(neat(text.replace('一、总体情况', '\u3000\u3000一、总体情况')).includes('\u3000\u3000一、总体情况'));
  });

  it('writes brackets as the text does', () => {
    const half = print(sample, 'tabs', { punctuation: 'half' }).text;
    assert.equal(neat(half), half);
    becomes('(3)政府信息管理', '(三)政府信息管理', half);
  });

  it('takes stray blank space out of the prose', () => {
    becomes('2025 年，清溪区', '2025年，清溪区');
    becomes('网站栏目运行正常。 \u3000', '网站栏目运行正常。');
    for (const eol of ['\r', '\r\n'])
      becomes('网站栏目运行正常。 \u3000', '网站栏目运行正常。', text.replaceAll('\n', eol));
  });

  it('trims cells, and keeps one space beside a bar', () => {
    const { text: spaced } = print(sample, 'tabs-spaces');
    assert.equal(neat(spaced).replace(/\t[ \u3000\u00a0]+/g, '\t'), neat(spaced));
    assert.deepEqual(values(neat(spaced)), values(text));
    becomes(
      '行政许可   |412  |',
      '行政许可 |412 |',
      print(sample, 'pipe-rows').text.replace('行政许可 | 412 |', '行政许可 |412 |'),
    );
  });

  it('leaves other texts alone', () =>
    assert.equal(neat('会议纪要 \n 一. 总体情况 \n'), '会议纪要 \n 一. 总体情况 \n'));

  it('changes no number and no word, and nothing the second time, whatever is typed', () => {
    const noise = fc.constantFrom(' ', '  ', '\u3000', '\u00a0', '\t', '\n', '|', '1', '（1）', '一. ', '。', ' 年');
    fc.assert(
      fc.property(
        fc.constantFrom(...layoutNames),
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.array(fc.tuple(fc.nat(), noise), { maxLength: 6 }),
        (layout, eol, insertions) => {
          let report = print(sample, layout, { eol }).text;
          for (const [at, newText] of insertions) {
            const place = at % report.length;
            report = report.slice(0, place) + newText + report.slice(place);
          }
          const after = neat(report);
          for (const { span, newText } of neaten(parse(report))) {
            const words = report.slice(span.start, span.end);
            assert.ok((words + newText).trim() === '' || marker.test(words), words);
          }
          // A table that a stray tab kept from being read may be read then.
          const read = values(report).map(([status]) => status === 'read');
          assert.deepEqual(
            values(after).filter((_, i) => read[i]),
            values(report).filter((_, i) => read[i]),
          );
          assert.equal(neat(after), after);
        },
      ),
      { numRuns: 60 },
    );
  });
});
