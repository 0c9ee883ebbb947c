/** Texts to break the product with: noise, reports that were mangled, and reports with hostile characters in them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { reports } from '../arbitrary';
import { textsIn } from '../files';
import { layoutNames, print } from '../print';
import { sample } from '../sample';

const folder = 'test-fixtures/reports';

/** The reports among the fixtures. */
export const fixtures: readonly string[] = textsIn(folder).map((name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? iconv.decode(bytes, 'gb18030') : text.replace(/^\uFEFF/, '');
});

const words = [
  ...['\t', '|', '\n', '\r', '\r\n', ' ', '\u3000', '0', '７', '1,234', '-3', '1.5', '12', '/', '无', '%'],
  ...['一、', '（一）', '（1）', '1.', '第一，', '一是', '《', '》', '“', '（', '）', '。', '，', '；', '、'],
  ...['本年新收', '勾稽关系', '总计', '其他处理', '申请', '3件', '未收到', '行政复议', '结果维持', '自然人'],
  ...['2025年', '2024年12月31日', '1月1日至', '国办函〔2020〕109号', '[bookmark: _GoBack]', '政府信息公开工作年度报告'],
  ...['总体情况', '信息处理费', '因为', '的的', '布署', '⼯作', '50', '占5%', '其中'],
];

/** Lone surrogates, marks of direction, joiners, NUL, ends of lines that are none, and what is drawn over what stands before it. */
const hostile = [
  ...[
    '\ud800',
    '\udc00',
    '\ud83d',
    '😀',
    '👨‍👩‍👧‍👦',
    '𠮷',
    '\u200d',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\ufe0f',
    '\u{e0041}',
  ],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'],
  ...['\0', '\u0001', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\u000b', '\f', '\u0301', '\u20e3'],
  ...['\uffff', '\ufffd', '٣', '౩', '²', '①', '⑴', '㈠', '㊀', '〇', '兀', '\u{2f800}', 'İ', 'ß', 'ﬃ'],
];

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...words, ...hostile), { maxLength: 120 }).map((parts) => parts.join('')),
);

/** A place, a length and another place, as drawn; what they are in a text is told by their remainders. */
interface Blow {
  readonly kind: keyof typeof blows;
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly word: string;
}

const blows = {
  delete: (text: string, { at, length }: Blow) => cut(text, at, length),
  insert: (text: string, { at, word }: Blow) => put(text, at, word),
  overwrite: (text: string, { at, length, word }: Blow) => put(cut(text, at, length), at, word),
  /** A passage once more, elsewhere. */
  splice: (text: string, { at, to, length }: Blow) => {
    const from = at % (text.length + 1);
    return put(text, to, text.slice(from, from + 8 * length));
  },
  moveLine: (text: string, { at, to }: Blow) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(at % lines.length, 1);
    lines.splice(to % (lines.length + 1), 0, line);
    return lines.join('\n');
  },
  deleteLine: (text: string, { at }: Blow) => {
    const lines = text.split('\n');
    lines.splice(at % lines.length, 1);
    return lines.join('\n');
  },
  digit: (text: string, { at, to }: Blow) => nth(text, /\d/g, at, String(to % 10)),
  cell: (text: string, { at }: Blow) => nth(text, /[\t|\n][^\t|\n]*/g, at, ''),
  number: (text: string, { at, word }: Blow) => nth(text, /\d+/g, at, word),
  lineEnds: (text: string, { at }: Blow) =>
    text.replaceAll('\n', ['\r\n', '\r', '\n\n', '\u2028', ' '][at % 5] ?? '\n'),
  cutOff: (text: string, { at }: Blow) => text.slice(0, at % (text.length + 1)),
} as const;

const cut = (text: string, at: number, length: number): string => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + text.slice(start + length);
};

const put = (text: string, at: number, word: string): string => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + word + text.slice(start);
};

function nth(text: string, pattern: RegExp, at: number, newText: string): string {
  const found = [...text.matchAll(pattern)];
  const { index = 0, 0: old = '' } = found[at % (found.length || 1)] ?? {};
  return text.slice(0, index) + newText + text.slice(index + old.length);
}

const whole = fc.oneof(
  { arbitrary: reports().map(({ printed }) => printed.text), weight: 3 },
  { arbitrary: fc.constantFrom(...fixtures), weight: 1 },
  { arbitrary: fc.constantFrom(...layoutNames).map((layout) => print(sample, layout).text), weight: 1 },
);

const mangled = (drawn: readonly string[], most: number): fc.Arbitrary<string> => {
  const blow = fc.record<Blow>({
    kind: fc.constantFrom(...(Object.keys(blows) as (keyof typeof blows)[])),
    at: fc.nat(),
    length: fc.nat({ max: 60 }),
    to: fc.nat(),
    word: fc.constantFrom(...drawn),
  });
  return fc
    .tuple(whole, fc.array(blow, { minLength: 1, maxLength: most }))
    .map(([text, chosen]) => chosen.reduce((struck, blow) => blows[blow.kind](struck, blow), text));
};

export const texts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mangled(words, 12), weight: 6 },
  { arbitrary: mangled(hostile, 20), weight: 3 },
  { arbitrary: noise, weight: 1 },
);
