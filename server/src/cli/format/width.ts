/** How a text falls into characters, as a reader sees them, and how many columns of a terminal a piece of it takes. */
export interface Measure {
  split(text: string): readonly string[];
  width(text: string): number;
}

/** The measure that is right for this text. */
export async function measureFor(text: string): Promise<Measure> {
  return plainText.test(text) ? plain : await precise();
}

const narrow = String.raw`\t\n\r\x20-\x7E\xA0\xB7—‘’“”…⇥⏎`;
// No combining marks, no halves of surrogate pairs: each code unit is a character two columns wide.
const wide = String.raw`\u2F00-\u2FD5\u3000-\u3029\u3031-\u303E\u3041-\u3096\u30A1-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF60`;
const plainText = new RegExp(`^[${narrow}${wide}]*$`);
const wideOnes = new RegExp(`[${wide}]`, 'g');
const wideOne = new RegExp(`[${wide}]`);

const plain: Measure = {
  split: (text) => text.match(/\r\n|[\s\S]/g) ?? [],
  width: (text) =>
    text.length === 1 ? (wideOne.test(text) ? 2 : 1) : text.length + (text.match(wideOnes)?.length ?? 0),
};

/** Emoji, rare hanzi, combining marks. Lazily: to get its tables ready costs string-width more than to check a report. */
async function precise(): Promise<Measure> {
  const { default: stringWidth } = await import('string-width');
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return {
    split: (text) => Array.from(segmenter.segment(text), ({ segment }) => segment),
    width: (text) => (plainText.test(text) ? plain.width(text) : stringWidth(text)),
  };
}
