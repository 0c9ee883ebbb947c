import assert from 'node:assert/strict';
import { flags, mends, other, overview, report, silent } from '../../../../test/check';
import { parse } from '../../parse/parse';
import { span } from '../../span';
import { residue } from './residue';

describe('text/residue', () => {
  it('flags a bookmark and deletes it alone', () => {
    const marked = overview('⟦[bookmark: _GoBack]⟧2025年，公开工作有序推进。');
    flags(residue, marked, ['文档转换残留的书签标记“[bookmark: _GoBack]”，应删去']);
    mends(residue, marked.replace(/[⟦⟧]/g, ''), overview('2025年，公开工作有序推进。'), { safe: true });
  });

  it('flags a bookmark before a heading', () =>
    flags(residue, report({ lines: { other: '⟦[bookmark: _GoBack]⟧六、其他需要报告的事项' } }), [
      '文档转换残留的书签标记“[bookmark: _GoBack]”，应删去',
    ]));

  it('flags a page number after the last line and deletes its line', () => {
    const text = other('本年度未收取信息处理费。');
    flags(residue, `${text}⟦1⟧\n`, ['转换残留的页码“1”，应删去']);
    mends(residue, `${text}1`, text.trimEnd(), { safe: true });
    mends(residue, `${text}\n  - 12 -\n`, text, { safe: true });
  });

  it('takes the line of the number with one whole line end', () => {
    const text = other('本年度未收取信息处理费。').trimEnd();
    for (const eol of ['\n', '\r\n', '\r'])
      for (const last of ['', eol]) {
        const lines = text.replaceAll('\n', eol);
        const numbered = `${lines}${eol}1${last}`;
        const [fix] = [...residue.check(parse(numbered), { phrases: [], confusables: {} })].flatMap(
          ({ fixes }) => fixes,
        );
        assert.deepEqual(fix?.edits, [{ span: span(lines.length, numbered.length - last.length), newText: '' }]);
      }
  });

  it('flags what can only be the number of a page, wherever it stands in the prose', () => {
    for (const mark of ['- 2 -', '—3—', '第 2 页 共 8 页', 'P. 9']) {
      const marked = overview('2025年，公开工作有序推进。', `⟦${mark}⟧`, '各项工作按期完成。');
      flags(residue, marked, [`转换残留的页码“${mark}”，应删去`]);
      const mended = overview('2025年，公开工作有序推进。', '各项工作按期完成。');
      mends(residue, marked.replace(/[⟦⟧]/g, ''), mended, { safe: true });
    }
  });

  describe('is silent', () => {
    it('on a report without any', () => silent(residue, report()));
    it('on numbers alone on their lines inside the tables', () => silent(residue, report({ layout: 'lines' })));
    it('on a last line that is a value of the last table', () =>
      silent(residue, report({ layout: 'lines', without: ['problems', 'other'] })));
    it('on a last value below its tab', () =>
      silent(residue, report({ layout: 'tabs-next-line', without: ['problems', 'other'] })));
    it('on a last line of words and numbers', () =>
      silent(residue, other('本年度未收取信息处理费。', '联系电话：0668')));
    it('on other brackets', () => silent(residue, overview('2025年[见附件1]，公开工作有序推进。')));
  });
});
