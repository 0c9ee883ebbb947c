import assert from 'node:assert/strict';
import { report } from '../../../test/check';
import { parse } from './parse';

const first = report();
const second = report({ organ: '桐岭区人民政府', year: 2024 });
const inMarkdown = (text: string) =>
  text.replace(/^.*年度报告$/m, '# $&').replace(/^[一二三四五六]、(?=\S*(?:情况|事项)$)/gm, '## $&');
const withoutNumbers = (text: string) => text.replace(/^[一二三四五六]、(?=\S*(?:情况|事项)$)/gm, '');

describe('of several reports in one file', () => {
  for (const [how, write] of [
    ['as the form has it', (text: string) => text],
    ['in Markdown', inMarkdown],
    ['without numbers', withoutNumbers],
  ] as const)
    it(`the first is read, with its headings ${how}`, () => {
      const alone = parse(write(first));
      const both = parse(`${write(first)}\n\n${write(second)}`);
      assert.equal(both.end, write(first).length + 1);
      assert.equal(both.sections.length, 6);
      assert.equal(both.sentences.length, alone.sentences.length);
    });

  it('one without a number is none: 总体情况 may head a part of section six', () => {
    const text = `${withoutNumbers(first)}\n总体情况\n一切如常。\n`;
    assert.equal(parse(text).end, text.length);
  });
});
