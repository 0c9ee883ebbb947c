import { wordsKey } from '../../form/form';
import type { Report, Rewording } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { type Edit, type Span, span } from '../../span';

/** A header cell or a label that says nearly what the form says there. The mend exchanges the characters that differ. */
export const labelChanged: Rule = {
  id: 'table/label-changed',
  severity: 'warning',
  title: '表头或行名与格式不一致',
  docs: {
    checks:
      '三张表的表头和行名是否照年度报告格式的用语：如“本年度发件数”应为“本年制发件数”，“现行有效件”应为“现行有效件数”；2019年版格式的第二栏应为“本年新公开数量”，不应重复“本年新制作数量”。',
    why: '年度报告格式（国办公开办函〔2021〕30号）附表规定了每个表头和行名；改动的用语使统计口径不明。',
    examples: [
      {
        place: 'rows',
        wrong: '信息内容 | 本年度发件数 | 本年废止件数 | 现行有效件 |',
        right: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      },
      {
        place: 'rows',
        wrong: '3.补正后申请内容不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
        right: '3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      },
    ],
    mend: '其位置和相近的字已表明应为哪一个表头，故可安全地自动改正；只改不同的字，序号、批注、换行和空格都不动。与另一列重复的表头，提供修改，由人选用。',
    silent:
      '“规范性文件”“部分公开”“逾期不补正”等常用简称、“本年（2023）制发件数”之类的批注、标签中的换行和空格、引号的形式、顿号与逗号之别都不报；与格式相去甚远、不能断定所指的不报；缺行见 table/row-missing，用错年度的格式见 table/form-outdated。',
  },
  *check(report) {
    for (const { rewordings } of report.tables) for (const rewording of rewordings) yield verdictOn(report, rewording);
  },
};

function verdictOn(report: Report, { span: cell, expected, isRepeat }: Rewording): Verdict {
  const { places, key } = wordsIn(report.folded, cell);
  const words = places.length === 0 ? cell : span(places[0] as number, (places.at(-1) as number) + 1);
  const said = report.text.slice(words.start, words.end).replace(/\s+/g, '');
  const isFirst = report.folded.slice(cell.start, words.start).trim() === '';
  const damaged = isFirst ? numberVerdict(report, words, expected) : undefined;
  if (damaged) return damaged;
  const edit = editOf(report.folded, places, key, expected.key);
  return {
    span: words,
    message: isRepeat
      ? `此处表头与另一列重复，按格式应为“${expected.label}”，现为“${said}”`
      : `按格式应为“${expected.label}”，现为“${said}”`,
    fixes: edit ? [{ title: `将“${said}”改为“${expected.label}”`, edits: [edit], safe: !isRepeat }] : [],
  };
}

/** `六）其他处理` for `（六）其他处理`, `四，、结转` for `四、结转`: nothing but the number is damaged. */
function numberVerdict({ text, folded }: Report, label: Span, expected: Rewording['expected']): Verdict | undefined {
  const number = /^(?:\([一二三四五六七]\)|[一二三四]、|\d\.)/.exec(expected.printed)?.[0];
  const found = /^[(]{0,2}[一二三四五六七\d][)、,.:]{0,2}/.exec(folded.slice(label.start, label.end))?.[0];
  if (!number || !found) return undefined;
  const rest = folded.slice(label.start + found.length, label.end);
  // A second number behind it: which one is too many is not for a number's mend to say.
  if (found === number || wordsKey(rest) !== expected.key || rest.charAt(0) !== expected.key.charAt(0))
    return undefined;
  const at = span(label.start, label.start + found.length);
  const said = text.slice(at.start, at.end);
  const newText = /[()]/.test(said) ? number : number.replace('(', '（').replace(')', '）');
  return {
    span: at,
    message: `行名的序号应为“${newText}”，现为“${said}”`,
    fixes: [{ title: `将“${said}”改为“${newText}”`, edits: [{ span: at, newText }], safe: true }],
  };
}

/** The number, notes, blank space and punctuation: what `wordsKey` leaves out. */
const aside =
  /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.]|\(\s*[一二三四五六七八九十]{1,3}\s*\)|\d{1,2}\s*\\?[.、])|\([^()]*\)|[\s“”"'‘’、,。.;:·*\\/]/g;

/** The characters of a label that count, and where each stands. Nothing where that cannot be told. */
function wordsIn(folded: string, { start, end }: Span): { readonly key: string; readonly places: readonly number[] } {
  const text = folded.slice(start, end);
  const places: number[] = [];
  let at = 0;
  const take = (to: number): void => {
    for (; at < to; at += 1) places.push(start + at);
  };
  for (const { 0: left, index } of text.matchAll(aside)) {
    take(index);
    at = index + left.length;
  }
  take(text.length);
  const key = places.map((place) => folded.charAt(place)).join('');
  return key === wordsKey(text) ? { key, places } : { key: '', places: [] };
}

/** Exchanges what differs; undefined where something else stands among it. */
function editOf(folded: string, places: readonly number[], key: string, expected: string): Edit | undefined {
  if (places.length === 0) return undefined;
  const shorter = Math.min(key.length, expected.length);
  let head = 0;
  while (head < shorter && key[head] === expected[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && key[key.length - 1 - tail] === expected[expected.length - 1 - tail]) tail += 1;
  const newText = expected.slice(head, expected.length - tail);
  const to = key.length - tail;
  const start =
    head < to ? (places[head] as number) : head === 0 ? (places[0] as number) : (places[head - 1] as number) + 1;
  const end = head < to ? (places[to - 1] as number) + 1 : start;
  return folded.slice(start, end) === key.slice(head, to) ? { span: span(start, end), newText } : undefined;
}
