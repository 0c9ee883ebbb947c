import assert from 'node:assert/strict';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { excerpt } from './excerpt';
import { measureFor } from './width';

/** Both lines as they are printed. `⟦…⟧` in the text marks the span. */
async function shown(marked: string, columns = 60): Promise<readonly string[]> {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const {
    before,
    marked: middle,
    after,
    indent,
    width,
  } = excerpt(text, { start, end }, columns, await measureFor(text));
  return [before + middle + after, ' '.repeat(indent) + '^'.repeat(width)];
}

describe('excerpt', function () {
  this.timeout(30_000);

  const shows = (name: string, text: string, lines: readonly string[], columns?: number) =>
    it(name, async () => assert.deepEqual(await shown(text, columns), lines));

  shows('marks hanzi two columns wide', '上\n共⟦12⟧件，x', ['共12件，x', '  ^^']);
  shows('counts full-width digits and blanks', '　共⟦１２⟧件', ['　共１２件', '    ^^^^']);
  shows('marks an empty span', 'a\t⟦⟧\nb', ['a⇥', '  ^']);
  shows('shows tabs', '总计\t⟦5⟧\t', ['总计⇥5⇥', '     ^']);
  shows('joins the lines of a span', '甲\n⟦乙\r\n丙\r丁⟧戊\n己', ['乙⏎丙⏎丁戊', '^^^^^^^^']);
  shows('leaves out a line end at the end of the span', '甲\n⟦乙\n⟧丙', ['乙', '^^']);
  shows('counts emoji, rare hanzi and combining marks', '👨‍👩‍👧𠀀é⟦5⟧', [
    '👨<200D>👩<200D>👧𠀀é5',
    `${' '.repeat(21)}^`,
  ]);
  shows('shows what could rewrite the screen', 'a\u001B[31m⟦b\u202E⟧', ['a<001B>[31mb<202E>', '           ^^^^^^^']);
  shows('cuts the left side', `${'甲'.repeat(30)}⟦5⟧`, [`…${'甲'.repeat(9)}5`, `${' '.repeat(19)}^`], 20);
  shows('cuts the right side', `⟦5⟧${'甲'.repeat(30)}`, [`5${'甲'.repeat(9)}…`, '^'], 20);
  shows('cuts both sides', `${'甲'.repeat(30)}⟦5⟧${'乙'.repeat(30)}`, ['…甲甲甲甲5乙乙乙乙…', `${' '.repeat(9)}^`], 20);
  shows('cuts a long span', `⟦${'甲'.repeat(30)}⟧乙`, [`${'甲'.repeat(5)}…乙`, '^'.repeat(11)], 20);

  it('fits, and marks the right columns, whatever the text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('甲', '\t', '\n', '5', '👍🏽', '\uD800', 'e\u0301')),
        ),
        fc.nat(),
        fc.nat(),
        async (parts, a, b) => {
          const text = parts.join('');
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          const { before, marked, after, indent, width } = excerpt(text, { start, end }, 40, await measureFor(text));
          assert.doesNotMatch(before + marked + after, /[\p{Cc}\u202A-\u202E]/u);
          assert.ok(width >= 1 && indent >= 0);
          assert.ok(stringWidth(before) + stringWidth(marked) + stringWidth(after) <= 48);
        },
      ),
    ));

  it('is quick on a very long line', async () => {
    const text = '甲'.repeat(5_000_000);
    const measure = await measureFor('甲');
    const started = performance.now();
    excerpt(text, { start: 2_000_000, end: 4_000_000 }, 80, measure);
    assert.ok(performance.now() - started < 100);
  });
});
