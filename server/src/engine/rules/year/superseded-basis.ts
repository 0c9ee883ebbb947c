import { isSince2021 } from '../../outline';
import { inText } from '../../parse/paragraphs';
import type { Report, Sentence } from '../../report';
import type { Rule, Verdict } from '../../rule';
import type { Edit, Span } from '../../span';

/** Cites the notice or the regulation that another one has replaced, or the format under a wrong name. */
export const supersededBasis: Rule = {
  id: 'year/superseded-basis',
  severity: 'warning',
  title: '依据已失效或名称有误',
  docs: {
    checks:
      '2021年及以后的报告应引用《…关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号），不应引用国办公开办函〔2019〕60号；现行《政府信息公开条例》为国务院令第711号，不是第492号；格式的名称应写全。',
    why: '国办公开办函〔2021〕30号印发新的年度报告格式，2019年的试行格式（国办公开办函〔2019〕60号）不再使用；《政府信息公开条例》2019年5月15日起施行修订版（国务院令第711号）。',
    examples: [
      {
        place: 'preface',
        wrong: '根据国办公开办函〔2019〕60号要求，编制本年度报告。',
        right: '根据国办公开办函〔2021〕30号要求，编制本年度报告。',
      },
      {
        place: 'preface',
        wrong: '按照《中华人民共和国政府信息年度报告格式》编制本报告。',
        right: '按照《中华人民共和国政府信息公开工作年度报告格式》编制本报告。',
      },
    ],
    mend: '提供改为现行的文号、名称，由人选用；同时应核对表格是否为现行格式（见 table/form-outdated）。',
    silent:
      '2019、2020年度的报告引用〔2019〕60号是对的；同时引用了〔2021〕30号的、句中说明“废止”“修订前”、或同时写明第711号（“2019年第711号修订”）的不报；地方文件的名称、文号不核。',
  },
  *check(report) {
    const { year } = report;
    const citing = report.sentences.filter(({ text }) => cited.test(text));
    if (!year || citing.length === 0) return;
    if (year.value >= 2019) yield* regulation(report, citing);
    if (!isSince2021(report)) return;
    yield* notice(report, citing);
    yield* formatName(report, citing);
  },
};

const cited = /492号|国办公开办函|有关事项的通知|报告格式/;
const former = /废止|失效|修订前|原《|旧|替代|修改/;

/** The matches in the sentences, which are without the line breaks of a PDF, where nothing near says that this was of old. */
function* citations(citing: readonly Sentence[], pattern: RegExp) {
  for (const sentence of citing) {
    for (const match of sentence.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (former.test(sentence.text.slice(Math.max(0, match.index - 120), end + 120))) continue;
      yield { sentence, match, end };
    }
  }
}

function* regulation({ folded }: Report, citing: readonly Sentence[]): Iterable<Verdict> {
  for (const { sentence, match, end } of citations(citing, /国务院令?第?492号/g)) {
    // `2007年国务院令第492号公布，2019年国务院令第711号修订`
    if (sentence.text.includes('711号')) continue;
    const number = inText(folded, sentence, end - 4, end - 1);
    yield {
      span: inText(folded, sentence, match.index, end),
      message: '国务院令第492号已为第711号（2019年修订的《政府信息公开条例》）取代',
      fixes: [{ title: '将“492”改为“711”', edits: [{ span: number, newText: '711' }], safe: false }],
    };
  }
}

const number = /国办公开办函[〔[(【]?2019[〕\])】]?60号/g;
const name = /国务院办公厅(?:政府信息与政务公开办公室)?(关于政府信息公开工作年度报告有关事项的通知)/g;
const newName = '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知';

/** The notice of 2019 by its number, by its name, or by both: one fault. */
function* notice({ folded }: Report, citing: readonly Sentence[]): Iterable<Verdict> {
  if (citing.some(({ text }) => text.includes('国办公开办函') && /2021\D{0,4}30号/.test(text))) return;
  const edits: Edit[] = [];
  const found: Span[] = [];
  for (const { sentence, match, end } of citations(citing, name)) {
    found.push(inText(folded, sentence, match.index, end));
    edits.push({ span: inText(folded, sentence, end - (match[1] as string).length, end), newText: newName });
  }
  for (const { sentence, match, end } of citations(citing, number)) {
    const year = match.index + match[0].indexOf('2019');
    found.push(inText(folded, sentence, match.index, end));
    edits.push(
      { span: inText(folded, sentence, year, year + 4), newText: '2021' },
      { span: inText(folded, sentence, end - 3, end - 1), newText: '30' },
    );
  }
  const [first, ...others] = found.sort((a, b) => a.start - b.start);
  if (!first) return;
  yield {
    span: first,
    message: '国办公开办函〔2019〕60号已为〔2021〕30号取代，2021年起的报告应引用后者',
    related: others.map((other) => ({ span: other, message: '此处也是' })),
    fixes: [{ title: '改为国办公开办函〔2021〕30号', edits, safe: false }],
  };
}

const format = /中华人民共和国([\u4e00-\u9fff]{2,20}?)年度报告格式/g;
const formatWords = '政府信息公开工作';

/** `《中华人民共和国政府信息年度报告格式》` */
function* formatName({ folded }: Report, citing: readonly Sentence[]): Iterable<Verdict> {
  for (const { sentence, match, end } of citations(citing, format)) {
    const words = match[1] as string;
    if (words === formatWords || !words.startsWith('政')) continue;
    const from = match.index + '中华人民共和国'.length;
    yield {
      span: inText(folded, sentence, match.index, end),
      message: `格式的名称应为“中华人民共和国${formatWords}年度报告格式”`,
      fixes: [
        {
          title: `改为“中华人民共和国${formatWords}年度报告格式”`,
          edits: [{ span: inText(folded, sentence, from, from + words.length), newText: formatWords }],
          safe: false,
        },
      ],
    };
  }
}
