import { readHanzi } from '../../numeral';
import type { Quantity, Sentence } from '../../report';
import { longestSentence, units } from './words';

/** The numbers with units in the prose of the sections, sentence by sentence; sentences without any are left out. */
export function parseQuantities(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly Quantity[]> {
  const found = new Map<Sentence, readonly Quantity[]>();
  for (const sentence of sentences) {
    if (sentence.paragraph.section === undefined || sentence.text.length > longestSentence) continue;
    const quantities = quantitiesIn(sentence.text);
    if (quantities.length > 0) found.set(sentence, quantities);
  }
  return found;
}

/** A run of digits, or of a number's words, before what may be a unit; bounded, so that a long one costs no more. */
const run =
  /(?:\d[\d,.]{0,18}|[一二两三四五六七八九十百千零〇]{1,12})(?=[余多几万亿条人场件宗起个份例项次篇期册名户家元%])/g;
/** 余 or 多, 万 or 亿, 余 or 多 again, unit. */
const rest = new RegExp(`([余多几]?)(万|亿)?([余多几]?)(${units})`, 'y');
const percentage = /百分之(\d{1,3}(?:\.\d{1,4})?|[一二两三四五六七八九十百零〇点]{1,8})/g;
/** Words around a number that say it is only near. */
const vagueBefore = /[近约逾超]$|(?:超过|不足|不到|至少|接近|突破|不少于|不低于|多达|左右)$/;
const vagueAfter = /^(?:左右|上下|以上|以下|以内|之多)/;

const ordinalSign = '第'.charCodeAt(0);
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The quantities in a sentence's words (folded, without blank space). */
export function quantitiesIn(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const { 0: digits, index: from } of text.matchAll(run)) {
    rest.lastIndex = from + digits.length;
    const match = rest.exec(text);
    const number = match ? readNumber(digits) : undefined;
    // A number after 第 is an ordinal.
    if (!match || number === undefined || text.charCodeAt(from - 1) === ordinalSign) continue;
    const [words, many = '', scale = '', manyMore = '', unit = ''] = match;
    const end = from + digits.length + words.length;
    const factor = scales[scale] ?? 1;
    quantities.push({
      from,
      to: from + digits.length + many.length + scale.length,
      end,
      // A sum such as 414.7万 is whole, but for what binary fractions make of it.
      value: factor === 1 ? number : Math.round(number * factor),
      step: factor * lastDigit(digits),
      isExact: many === '' && manyMore === '' && !isAbout(text, from, end),
      unit: unit === '条次' ? '条' : unit,
    });
  }
  return text.includes('百分之') ? withPercentages(text, quantities) : quantities;
}

function withPercentages(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const all = [...quantities];
  for (const { 0: words, 1: digits = '', index: from } of text.matchAll(percentage)) {
    const value = readNumber(digits);
    const end = from + words.length;
    if (value === undefined) continue;
    all.push({ from, to: end, end, value, step: lastDigit(digits), isExact: !isAbout(text, from, end), unit: '%' });
  }
  return all.sort((a, b) => a.from - b.from);
}

const isAbout = (text: string, from: number, end: number): boolean =>
  vagueBefore.test(text.slice(Math.max(0, from - 3), from)) || vagueAfter.test(text.slice(end, end + 2));

/** 0.01 for `3.50`, 0.1 for 三点五, 1 for `12`. */
const lastDigit = (digits: string): number => 10 ** -(/[.点](.+)/.exec(digits)?.[1]?.length ?? 0);

/** `1,234` `213.24` 三点五 as a number; undefined for what is none, such as `1,23`. */
function readNumber(text: string): number | undefined {
  if (!/^\d/.test(text)) return readHanzi(text);
  return /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,4})?$/.test(text) ? Number(text.replace(/,/g, '')) : undefined;
}
