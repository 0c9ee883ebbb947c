/** Texts of a size that no report has: lines of a megabyte, tables of a hundred thousand cells. */
import { hostile } from '../linear/hostile';
import { print } from '../print';
import { sample } from '../sample';
import { fixtures } from './texts';

export interface Giant {
  readonly name: string;
  text(): string;
}

const cells = 100_000;
const label = '四、结转下年度继续办理';

const inTable3 = (rows: string): string => print(sample, 'pipe-rows-closed').text.replace(label, () => rows + label);

const tables: readonly Giant[] = [
  { name: 'a row of 100,000 cells', text: () => inTable3(`${'0 | '.repeat(cells)}\n| `) },
  {
    name: '100,000 rows of one cell',
    text: () => print(sample, 'tabs').text.replace(label, `${'0\n'.repeat(cells)}${label}`),
  },
  {
    name: 'a table 3 of 12,500 rows',
    text: () => inTable3('1.属于国家秘密 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n| '.repeat(cells / 8)),
  },
  {
    name: '1,000 tables',
    text: () =>
      print(sample, 'tabs').text +
      print(sample, 'tabs')
        .text.replace(/^[\s\S]*?三、/, '三、')
        .repeat(1000),
  },
];

const mebi = 2 ** 20;

/** Also as long as an editor takes them. */
const lines: readonly Giant[] = Object.entries(hostile).flatMap(([name, make]) => [
  { name: `a megabyte of ${name}`, text: () => make(mebi) },
  { name: `150,000 characters of ${name}`, text: () => make(150_000) },
]);

const many: readonly Giant[] = [
  { name: 'every fixture, again and again', text: () => fixtures.join('\n').repeat(8) },
  {
    name: 'a megabyte without a line end',
    text: () =>
      fixtures
        .join('')
        .replace(/[\r\n]/g, '')
        .repeat(8),
  },
];

export const giants: readonly Giant[] = [...tables, ...many, ...lines];
