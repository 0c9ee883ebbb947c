import { print } from '../print';
import { sample } from '../sample';

/** A report of about so many characters, nearly all of them in one line that is made to be slow. */
type Hostile = (length: number) => string;

/** A paragraph of section one that consists of these words, again and again. */
const inOverview =
  (unit: string, end = ''): Hostile =>
  (length) =>
    print({ ...sample, overview: [{ paragraphs: [`2025年，${unit.repeat(length / unit.length)}${end}`] }] }, 'tabs')
      .text;

/** The same where table 3 stands. */
const inTable =
  (unit: string): Hostile =>
  (length) =>
    print(sample, 'tabs').text.replace('四、结转下年度继续办理', (label) => unit.repeat(length / unit.length) + label);

const before =
  (unit: string): Hostile =>
  (length) =>
    `${unit.repeat(length / unit.length)}\n${print(sample, 'pipe-rows').text}`;

export const hostile: Readonly<Record<string, Hostile>> = {
  digits: inOverview('1'),
  'digits and commas': inOverview('1,'),
  'Chinese digits': inOverview('一'),
  'Chinese words': inOverview('政府信息公开'),
  'one word': inOverview('的'),
  blanks: inOverview(' '),
  'wide blanks': inOverview('\u3000'),
  tabs: inOverview('\t'),
  bars: inOverview('|'),
  'bars and numbers': inOverview('|0'),
  'opening brackets': inOverview('（'),
  'opening quotation marks': inOverview('“'),
  'opening book marks': inOverview('《'),
  'nested brackets': inOverview('（“《'),
  'closing brackets': inOverview('）'),
  bookmarks: inOverview('[bookmark: '),
  一是: inOverview('一是，'),
  二是: inOverview('二是。'),
  'counting items': inOverview('一是压实责任；二是加强培训；'),
  items: inOverview('1、2、'),
  years: inOverview('2025年'),
  'sentences on years': inOverview('2024年，我区公开信息。'),
  dates: inOverview('1月1日至'),
  'requests received': inOverview('收到政府信息公开申请'),
  'requests counted': inOverview('收到政府信息公开申请3件，'),
  'requests in sentences': inOverview('收到政府信息公开申请3件。'),
  'sums begun': inOverview('公开信息9条，其中'),
  'parts of a sum': inOverview('政策文件1条、', '。'),
  percentages: inOverview('12条，占5%，'),
  disputes: inOverview('行政复议1件、行政诉讼'),
  'quoted words': inOverview('“公开”、'),
  'cited documents': inOverview('〔2019〕60号、'),
  radicals: inOverview('⼯作'),
  'doubled words': inOverview('公开公开'),
  'doubled marks': inOverview('公开，，'),
  'doubled characters': inOverview('公开的的信息，'),
  stops: inOverview('。'),
  commas: inOverview('，'),
  'lone surrogates': inOverview('\ud840'),
  'line breaks': inOverview('\n'),
  'carriage returns': inOverview('\r'),
  'lines of one word': inOverview('公开\n'),
  headings: inOverview('\n（一）主动公开'),
  sections: inOverview('\n一、总体情况'),
  'table labels': inOverview('本年新收'),
  'numbers in the table': inTable('0\t'),
  'lines in the table': inTable('\t0\n'),
  'rows in the table': inTable('\n\t\t1.属于国家秘密\n\t0\n'),
  'bars before the report': before('|'),
  'title words': before('年度报告'),
  'title lines': before('政府信息公开\n'),
};
