/** Kinds of characters, by code unit of the folded or the original text. */

/** An ideograph of the basic block: what Chinese prose is written with. */
export const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Punctuation that is full-width by nature: 。、 quotes, book marks, brackets, and the full-width twins of ASCII's. */
export const isChineseMark = (unit: number): boolean =>
  (unit >= 0x3001 && unit <= 0x301f) ||
  (unit >= 0x2018 && unit <= 0x201d) ||
  unit === 0x2026 ||
  unit === 0x2014 ||
  (unit >= 0xff01 && unit <= 0xff0f) ||
  (unit >= 0xff1a && unit <= 0xff20);

/** Letters and digits of ASCII. */
export const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
