import nzh from 'nzh/cn';
import { isDigit } from './chars';

const digits = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十; for section numbers, 1 to 99. */
export function toHanzi(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits.charAt(ones);
  return `${tens > 1 ? digits.charAt(tens) : ''}十${ones > 0 ? digits.charAt(ones) : ''}`;
}

/** The inverse of `toHanzi`; undefined for anything else. */
export function fromHanzi(text: string): number | undefined {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, tens, ten, ones] = match;
  if (tens && !ten) return ones ? undefined : digits.indexOf(tens);
  return (ten ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0);
}

/**
 * A number in Chinese words as prose writes it: 两 三 十二 一百零五 三点五; undefined for anything else, digits one by one
 * (二〇二五) and short forms (一百二) among it.
 */
export function readHanzi(text: string): number | undefined {
  if (text === '两') return 2;
  const small = fromHanzi(text);
  if (small !== undefined) return small;
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零').replace(/^一十/, '十');
  const value = Number(nzh.decodeS(plain));
  // The library reads whatever it is given; what it would write otherwise was no number.
  return nzh.encodeS(value) === plain ? value : undefined;
}

/** `1,234` `1 234` `12` as a number; undefined for any other text. Takes folded text. */
export function readCount(text: string): number | undefined {
  if (text.length <= 15 && isDigits(text)) return Number(text);
  return /^\d{1,3}(?:[, ]\d{3}){1,4}$/.test(text) ? Number(text.replace(/[, ]/g, '')) : undefined;
}

/** Nothing but digits of ASCII, one at least. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return text !== '';
}

/** The number as the text around it writes numbers: `like` is one of those (original spelling, not folded). */
export function writeCount(value: number, like: string): string {
  if (/^[一二两三四五六七八九十百千零〇]/.test(like)) return value === 2 ? '两' : nzh.encodeS(value);
  const separator = /\d([,， ])\d{3}/.exec(like)?.[1] ?? /[０-９]([,， ])[０-９]{3}/.exec(like)?.[1];
  let text = String(value);
  if (separator) text = text.replace(/(?<=\d)(?=(?:\d{3}){1,6}$)/g, separator);
  return /[０-９]/.test(like) ? text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : text;
}
