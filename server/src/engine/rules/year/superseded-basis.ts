import { isSince2021 } from '../../outline';
import { inProse } from '../../prose';
import type { Report } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { type Edit, type Span, span } from '../../span';

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
      '2019、2020年度的报告引用〔2019〕60号是对的；同时引用了〔2021〕30号的、句中说明“废止”“修订前”的不报；地方文件的名称、文号不核。',
  },
  *check(report) {
    if (report.folded.includes('492') && report.year && report.year.value >= 2019) yield* regulation(report);
    if (!isSince2021(report)) return;
    yield* notice(report);
    yield* formatName(report);
  },
};

const former = /废止|失效|修订前|原《|旧|替代|修改/;

function* regulation(report: Report): Iterable<Verdict> {
  for (const { match, span: found } of inProse(report, /国务院令?第?\s{0,2}(492)\s{0,2}号/g)) {
    if (former.test(sentenceAround(report, found))) continue;
    const at = found.start + match[0].indexOf('492');
    yield {
      span: found,
      message: '国务院令第492号已为第711号（2019年修订的《政府信息公开条例》）取代',
      fixes: [{ title: '将“492”改为“711”', edits: [{ span: span(at, at + 3), newText: '711' }], safe: false }],
    };
  }
}

const number = /国办公开办函\s{0,2}[〔[(【]?\s{0,2}(2019)\s{0,2}[〕\])】]?\s{0,2}(60)\s{0,2}号/g;
const name = /国务院办公厅(?:政府信息与政务公开办公室)?(关于政府信息公开工作年度报告有关事项的通知)/g;
const newName = '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知';

/** The notice of 2019 by its number, by its name, or by both: one fault. */
function* notice(report: Report): Iterable<Verdict> {
  const hasNumber = report.folded.includes('国办公开办函');
  if (!hasNumber && !report.folded.includes('有关事项的通知')) return;
  if (hasNumber && /2021\D{0,4}30\s{0,2}号/.test(report.folded)) return;
  const edits: Edit[] = [];
  const found: Span[] = [];
  for (const { match, span: at } of inProse(report, name)) {
    if (former.test(sentenceAround(report, at))) continue;
    const from = at.end - (match[1] as string).length;
    found.push(at);
    edits.push({ span: span(from, at.end), newText: newName });
  }
  for (const { match, span: at } of inProse(report, number)) {
    if (former.test(sentenceAround(report, at))) continue;
    const year = at.start + match[0].indexOf('2019');
    const serial = at.start + match[0].lastIndexOf('60');
    found.push(at);
    edits.push({ span: span(year, year + 4), newText: '2021' }, { span: span(serial, serial + 2), newText: '30' });
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

const format = /中华人民共和国([\u4e00-\u9fff\s]{2,20}?)年度报告格式/g;

/** `《中华人民共和国政府信息年度报告格式》` */
function* formatName(report: Report): Iterable<Verdict> {
  if (!report.folded.includes('报告格式')) return;
  for (const { match, span: found } of inProse(report, format)) {
    const words = (match[1] as string).replace(/\s+/g, '');
    if (words === '政府信息公开工作' || !words.startsWith('政')) continue;
    const from = found.start + '中华人民共和国'.length;
    yield {
      span: found,
      message: '格式的名称应为“中华人民共和国政府信息公开工作年度报告格式”',
      fixes: [
        {
          title: '改为“中华人民共和国政府信息公开工作年度报告格式”',
          edits: [{ span: span(from, from + (match[1] as string).length), newText: '政府信息公开工作' }],
          safe: false,
        },
      ],
    };
  }
}

const sentenceAround = ({ folded }: Report, { start, end }: Span): string => {
  const from = folded.lastIndexOf('。', start) + 1;
  const stop = folded.indexOf('。', end);
  return folded.slice(Math.max(from, start - 120), Math.min(stop < 0 ? end + 120 : stop, end + 120));
};
