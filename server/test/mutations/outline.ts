import type { PrintedReport } from '../arbitrary';
import { subheadings } from '../arbitrary/prose';
import { officialHeadings } from '../print';
import {
  changed,
  headingOf,
  here,
  kinds,
  type Mutation,
  markedAt,
  passage,
  planted,
  reprint,
  reprinted,
  saying,
  spelled,
} from './mutation';

/** The text with one section's number and the blank space behind it replaced. */
const withMarker = (report: PrintedReport, kind: (typeof kinds)[number], marker: string) => {
  const { start, marker: old } = headingOf(report, kind);
  const { text } = report.printed;
  return planted(text.slice(0, start) + here + marker + text.slice(start + old.length));
};

const isOfficial = ({ data }: PrintedReport, kind: (typeof kinds)[number]): boolean =>
  data.headings?.[kind] === officialHeadings[kind];

/** From a section's heading to the next one's. */
function extent(report: PrintedReport, index: number) {
  const start = headingOf(report, kinds[index] ?? 'other').start;
  const next = kinds[index + 1];
  return { start, end: next ? headingOf(report, next).start : report.printed.text.length };
}

/** Names that no section has. */
const otherTitles = {
  overview: '工作推进成效',
  disclosure: '信息发布统计',
  requests: '群众来件办理台账',
  disputes: '涉法涉诉事项',
  problems: '存在的短板及来年工作',
  other: '补充说明',
} as const;

/** What section one may say without naming any of its five topics. */
const plain = [
  '围绕群众关切，及时回应社会关注的热点，各项任务按期完成。',
  '坚持问题导向，深入一线走访，群众满意度稳步提高。',
  '聚焦民生实事，逐项对账销号，年初确定的目标如期实现。',
  '结合实际制定年度任务清单，逐月跟进，逐季小结。',
];

const partNames = Object.values(officialHeadings);

export const outlineMutations: readonly Mutation[] = [
  {
    rule: 'outline/section-misnumbered',
    apply(report, pick) {
      const kind = pick(kinds);
      const number = kinds.indexOf(kind) + 1;
      const other = '一二三四五六'.replace('一二三四五六'.charAt(number - 1), '');
      const markers = [...other].map((digit) => `${digit}、`);
      // Under another name a heading without its number is none of the six.
      const loose = isOfficial(report, kind) ? [`${number}、`, `${number}.`, `${number}、 `, ''] : [];
      return withMarker(report, kind, pick([...markers, ...loose]));
    },
  },
  {
    rule: 'outline/section-missing',
    apply(report, pick) {
      const index = pick([0, 1, 2, 3, 4, 5]);
      // Without title and table 3 nothing says what report it is.
      if (index === kinds.indexOf('requests') && report.style.title === 'none') return undefined;
      const { start, end } = extent(report, index);
      const { text } = report.printed;
      if (index < kinds.length - 1) return planted(text.slice(0, start) + here + text.slice(end));
      const last = headingOf(report, 'problems').start;
      return planted(text.slice(0, last) + here + text.slice(last, start));
    },
  },
  {
    rule: 'outline/section-order',
    apply(report, pick) {
      const { text } = report.printed;
      const from = pick([0, 1, 2, 3, 4]);
      const to = pick([1, 2, 3, 4, 5].filter((other) => other > from));
      // Section one behind all others may as well begin a second report.
      if (from === 0 && to === 5) return undefined;
      const { start, end } = extent(report, from);
      const after = extent(report, to).end;
      const next = extent(report, from + 1).start;
      const moved = here + text.slice(start, end);
      // Of two that changed places either may be told.
      const between = (to === from + 1 ? here : '') + text.slice(next, after);
      return planted(text.slice(0, start) + between + moved + text.slice(after));
    },
  },
  {
    rule: 'outline/section-retitled',
    apply(report, pick) {
      const kind = pick(kinds);
      const { start, marker, end } = headingOf(report, kind);
      const { text } = report.printed;
      return planted(text.slice(0, start) + marker + here + otherTitles[kind] + text.slice(end));
    },
  },
  {
    rule: 'outline/subsection-misnumbered',
    apply(report, pick) {
      const at = pick([0, 1, 2, 3, 4]);
      // A last （一） may begin another list.
      const number = pick([0, 1, 2, 3, 4, 5].filter((other) => other !== at && !(at === 4 && other === 0)));
      const from = headingOf(report, 'overview').end;
      const to = headingOf(report, 'disclosure').start;
      const inside = report.printed.text.slice(from, to);
      const marker = (n: number): string => spelled(`（${'一二三四五六'.charAt(n)}）`, report.style);
      const isOne = pick([true, true, false]);
      let wrong = inside;
      for (const n of [4, 3, 2, 1, 0]) {
        if (isOne && n !== at) continue;
        const mark = n === (isOne ? at : 0) ? here : '';
        const other = isOne ? marker(number) : spelled(`（${n + 1}）`, report.style);
        wrong = wrong.replace(`\n${marker(n)}`, `\n${mark}${other}`);
      }
      return wrong.includes(here)
        ? planted(report.printed.text.slice(0, from) + wrong + report.printed.text.slice(to))
        : undefined;
    },
  },
  {
    rule: 'outline/marker-style',
    apply(report, pick) {
      const kind = pick(kinds);
      const digit = '一二三四五六'.charAt(kinds.indexOf(kind));
      const { text } = report.printed;
      switch (pick(['dot', 'gap', 'comma', 'items'])) {
        case 'dot':
          return isOfficial(report, kind) ? withMarker(report, kind, digit + pick(['.', '，', '．', '：'])) : undefined;
        case 'gap':
          return withMarker(report, kind, `${digit}、${pick([' ', '  ', '\u3000'])}`);
        case 'comma': {
          const marker = spelled('（三）', report.style);
          const at = text.indexOf(`\n${marker}`, headingOf(report, 'overview').end) + 1;
          return planted(`${text.slice(0, at)}${here}${marker}、${text.slice(at + marker.length)}`);
        }
        default:
          return reprinted(report, {
            problems: [
              { paragraphs: [`${here}1、工作人员多为兼职，业务不够熟练。2、公开内容不够细致。`, '今后将加强培训。'] },
            ],
          });
      }
    },
  },
  {
    rule: 'outline/title-missing',
    apply(report, pick) {
      const titled = reprint(report, {}, { title: 'organ-first', wrapAt: undefined });
      switch (pick(['missing', 'doubled', 'twice'])) {
        case 'missing':
          return planted(here + reprint(report, {}, { title: 'none' }));
        case 'doubled':
          return planted(titled.replace('年', `${here}年度`));
        default:
          return planted(titled.replace(/^.*/, (title) => `${title}${report.style.eol}${here}${title}`));
      }
    },
  },
  {
    rule: 'outline/part-count',
    apply(report, pick) {
      const left = pick(partNames);
      const listed = partNames.filter((name) => name !== left);
      const count = pick(['六', '6', '五']);
      const by = pick(['由', '包括']);
      const end = by === '由' ? '组成' : '';
      const says = `本报告${by}${listed.join(pick(['、', '，']))}${pick(['等', '共'])}${here}${count}${pick(['部分', '个部分'])}${end}。`;
      return reprinted(report, { preface: [says] });
    },
  },
  {
    rule: 'outline/section-empty',
    apply(report, pick) {
      const { overview } = report.data;
      const problems = (...paragraphs: readonly string[]) =>
        markedAt(report, 'problems', reprint(report, { problems: [{ paragraphs }] }));
      switch (pick(['none', 'empty', 'half', 'item'])) {
        case 'none':
          return problems(pick(['无。', '无', '暂无。']));
        case 'empty':
          return problems();
        case 'half':
          return problems(
            pick(['一是解读形式单一；二是栏目更新不够及时。', '政策解读的形式还不够丰富，公开的主动性有待加强。']),
          );
        default: {
          const index = pick([1, 2, 3, 4, 5]);
          const heading = pick(subheadings[index - 1] ?? []);
          const empty = changed(overview, index, () => ({ heading: here + heading, paragraphs: [] }));
          return planted(reprint(report, { overview: empty }).replace(new RegExp(`([（(].[）)])${here}`), `${here}$1`));
        }
      }
    },
  },
  {
    rule: 'outline/topic-missing',
    reports: { forms: ['2021'] },
    apply(report, pick) {
      const left = pick([1, 3, 4, 5]);
      const overview = report.data.overview
        .map((one, i) => (i === passage.requests ? one : { ...one, paragraphs: [pick(plain) + pick(plain)] }))
        .filter((_, i) => i !== left);
      return markedAt(report, 'overview', reprint(report, { overview }));
    },
  },
  {
    rule: 'outline/fee-unreported',
    reports: { forms: ['2021'] },
    apply(report, pick) {
      const says = pick(['无其他需要报告的事项。', '无。', '本年度没有其他需要报告的事项。']);
      const text = reprint(report, { other: [{ paragraphs: [says] }] });
      return /处理费|相关费用/.test(text) ? undefined : markedAt(report, 'other', text);
    },
  },
  {
    rule: 'outline/enumeration-gap',
    apply(report, pick) {
      const [a, b, c, d] = ['压实责任', '严格审核', '加强培训', '通报结果'];
      const run = pick([
        `一是${a}，二是${b}，${here}四是${d}。`,
        `一是${a}；二是${b}；${here}二是${c}；三是${d}。`,
        `日常巡查网站栏目。${here}三是${c}。`,
        `一是${a}。${here}三是${c}。四是${d}。`,
        `${here}二是${b}；三是${c}；四是${d}。`,
      ]);
      const index = pick([passage.management, passage.platform, passage.supervision]);
      const paragraphs = pick([[run], run.split(/(?<=[；。])/)]);
      return reprinted(report, saying(report, index, ...paragraphs));
    },
  },
];
