import assert from 'node:assert/strict';
import { fold } from './fold';

describe('fold', () => {
  for (const [from, to] of [
    ['（一）２０２５，Ａ：', '(一)2025,A:'],
    ['a\u00a0b\u3000c\u2003d\ufeffe\u200bf', 'a b c d e f'],
    ['a\u00adb\u200ec\u2060d\ufffce', 'a b c d e'],
    ['⼀是推⾏', '一是推行'],
    ['⺠⻅⻓⻔⻛⻬', '民见长门风齐'],
    ['⼾⾭', '户青'],
    ['a\r\nb\rc\u2028d', 'a \nb\nc\nd'],
    ['、。“”《》〔〕｜', '、。“”《》〔〕｜'],
    ['戶繁\ud83d\ude00\ud800', '戶繁\ud83d\ude00\ud800'],
  ] as const)
    it(`makes ${JSON.stringify(from)} ${JSON.stringify(to)}`, () => assert.equal(fold(from), to));

  it('keeps every offset, in long texts too', () => {
    const text = '⼀，１\r\n'.repeat(5000);
    const folded = fold(text);
    assert.equal(folded.length, text.length);
    assert.equal(folded, '一,1 \n'.repeat(5000));
  });

  it('gives the text itself where nothing differs', () => assert.equal(fold('一、总体情况'), '一、总体情况'));
});
