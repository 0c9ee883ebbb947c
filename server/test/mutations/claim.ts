import type { PrintedReport } from '../arbitrary';
import { type Facts, factsOf } from '../arbitrary/facts';
import { here, type Mutation, passage, reprinted, saying } from './mutation';

const facts = ({ data }: PrintedReport): Facts => factsOf(data, '我局');

/** What is said of a number of the tables: `n` stands for it, marked. */
type Saying = readonly [(facts: Facts) => number, (n: string, facts: Facts) => string];

const onRequests: readonly Saying[] = [
  [({ received }) => received, (n) => `全年共收到政府信息公开申请${n}件。`],
  [({ received }) => received, (n, { year }) => `${year}年，新收政府信息公开申请${n}件，均依法登记。`],
  [({ received }) => received, (n) => `受理公民、法人和其他组织提出的政府信息公开申请${n}件。`],
  [({ received }) => received, (n) => `共收到依申请公开${n}件。`],
  [({ settled }) => settled, (n, { received }) => `收到政府信息公开申请${received}件，办结${n}件。`],
  [({ carriedIn }) => carriedIn, (n, { received }) => `本年度新收政府信息公开申请${received}件，上年结转${n}件。`],
  [
    ({ carriedOut }) => carriedOut,
    (n, { received }) => `收到政府信息公开申请${received}件，结转下年度继续办理${n}件。`,
  ],
  [({ granted }) => granted, (n, { received }) => `收到政府信息公开申请${received}件，其中予以公开${n}件。`],
  [
    ({ denied }) => denied,
    (n, { received, granted }) => `收到政府信息公开申请${received}件，予以公开${granted}件，不予公开${n}件。`,
  ],
];

const onDisputes: readonly Saying[] = [
  [({ reconsideration }) => reconsideration, (n) => `因政府信息公开引发行政复议${n}件。`],
  [({ reconsideration }) => reconsideration, (n) => `因政府信息公开工作被申请行政复议${n}件。`],
  [({ litigation }) => litigation, (n) => `因政府信息公开被提起行政诉讼${n}件。`],
  [
    ({ litigation }) => litigation,
    (n, { reconsideration }) => `因政府信息公开引发行政复议${reconsideration}件、行政诉讼${n}件。`,
  ],
];

const onDocuments: readonly Saying[] = [
  [({ documents }) => documents?.issued ?? 0, (n) => `全年制发行政规范性文件${n}件。`],
  [
    ({ documents }) => documents?.inForce ?? 0,
    (n, { documents }) => `制发行政规范性文件${documents?.issued}件，现行有效${n}件。`,
  ],
  [
    ({ documents }) => documents?.repealed ?? 0,
    (n, { documents }) => `制定规范性文件${documents?.issued}件，废止${n}件。`,
  ],
];

export const claimMutations: readonly Mutation[] = [
  {
    rule: 'claim/table-mismatch',
    reports: { forms: ['2021'], style: { zero: '0' } },
    apply(report, pick) {
      const [index, sayings] = pick([
        [passage.requests, onRequests],
        [passage.requests, onDisputes],
        [passage.disclosure, onDocuments],
      ] as const);
      const [value, says] = pick(sayings);
      const known = facts(report);
      const right = value(known);
      const wrong = right + pick([1, 2, 5, 10, 30].filter((more) => isNoSum(known, right + more)));
      return reprinted(report, saying(report, index, says(`${here}${wrong}`, known)));
    },
  },
  {
    rule: 'claim/sum-mismatch',
    apply(report, pick) {
      const [a, b, c] = [pick([12, 30, 47, 86]), pick([5, 22, 41, 60]), pick([8, 19, 33, 100])];
      const total = a + b + c;
      const [less, more] = [pick([2, 3, 4]), pick([2, 3, 4])];
      const says = pick([
        `门户网站发布各类信息${here}${total - less}条，其中政策文件${a}条，新闻类信息${b}条，其他信息${c}条。`,
        `举办业务培训${here}${total + more}场，分别为集中培训${a}场、网络培训${b}场、现场辅导${c}场。`,
        `制作政策图解${here}${total - less}期（其中县级${a}期、城区${b}期、乡镇${c}期）。`,
        `召开座谈会${here}${total - less}次，即企业座谈会${a}次、群众座谈会${b}次、专家座谈会${c}次。`,
        `全年公开信息${here}${total - less}条。其中，组织机构类${a}条，业务类${b}条，法规类${c}条。`,
      ]);
      return reprinted(report, saying(report, passage.disclosure, says));
    },
  },
  {
    rule: 'claim/contradiction',
    reports: { style: { zero: '0' } },
    apply(report, pick) {
      const { received, carriedIn, carriedOut, year } = facts(report);
      const denied = [
        `${year}年${here}未收到政府信息公开申请。全年共收到政府信息公开申请${received}件，均依法登记。`,
        `全年${here}未收到政府信息公开申请。共收到政府信息公开申请${received}件，均按期答复。`,
      ];
      const unfinished = [
        `全年共收到政府信息公开申请${received}件，${here}均已办结。结转下年度继续办理${carriedOut}件。`,
        `收到政府信息公开申请${received}件，${here}全部办结，上年结转${carriedIn}件，结转下年度${carriedOut}件。`,
        `全年共收到政府信息公开申请${received}件，${here}全部按期办结。`,
      ];
      const possible = [...(received > 0 ? denied : []), ...(carriedOut > 0 ? unfinished : [])];
      return possible.length === 0 ? undefined : reprinted(report, saying(report, passage.requests, pick(possible)));
    },
  },
  {
    rule: 'claim/number-missing',
    apply(report, pick) {
      const says = pick([
        `全年主动公开政府${here}信息条。`,
        `通过门户网站发布各类${here}信息条，更新及时。`,
        `收到网民留${here}言共件，均已答复。`,
        `全年公开政府信息${here}XX条。`,
        `办理建议提案${here}××件。`,
      ]);
      return reprinted(report, saying(report, passage.disclosure, says));
    },
  },
  {
    rule: 'claim/percentage',
    apply(report, pick) {
      const [part, whole, wrong] = pick([
        [50, 200, '35%'],
        [31, 124, '52.5%'],
        [7, 80, '78.8%'],
        [258, 805, '33.9%'],
        [120, 400, '百分之四十'],
      ]);
      const share = `${here}${wrong}`;
      const says = pick([
        `全年公开政府信息${whole}条，其中政策文件${part}条，占${share}。`,
        `门户网站发布信息${whole}条，其中图解${part}条，占比${share}。`,
        `收到群众意见建议${whole}条，其中采纳${part}条，占总数的${share}。`,
        `受理网民留言${whole}条，办结${part}条，办结率${share}。`,
      ]);
      return reprinted(report, saying(report, passage.disclosure, says));
    },
  },
  {
    rule: 'claim/restated',
    apply(report, pick) {
      const [first, second] = [pick([120, 386, 42]), pick([118, 391, 17])];
      const says = pick([
        ['主动公开政府信息', '条'],
        ['制作政策图解', '份'],
        ['组织政府开放日活动', '场'],
        ['发布政策解读', '篇'],
      ]);
      const [words, unit] = says;
      const again = pick(['全年', '年内共', '']);
      const paragraphs = [`全年${words}${first}${unit}。`, `${again}${words}${here}${second}${unit}。`];
      return reprinted(report, saying(report, passage.disclosure, ...pick([paragraphs, [paragraphs.join('')]])));
    },
  },
];

/** No number that a careful reader may take it for: all on the desk, what was answered, what was settled. */
const isNoSum = (known: Facts, value: number): boolean => {
  const { received, carriedIn, settled, carriedOut } = known;
  return ![received, received + carriedIn, settled, settled - carriedIn, settled + carriedOut].includes(value);
};
