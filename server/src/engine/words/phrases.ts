import type { Severity } from '../rule';

/** A phrase with one right wording. */
export interface FixedPhrase {
  readonly phrase: string;
  /** How many characters may be missing, added or other for it still to be the same phrase. */
  readonly distance: 1 | 2;
  readonly severity: Severity;
  /** Wordings within that distance that are right, too. */
  readonly accepted?: readonly string[];
}

/** `misspellings`: short phrases, of which only these wrong wordings are certain. */
export interface PhraseList {
  readonly phrases: readonly FixedPhrase[];
  readonly misspellings: Readonly<Record<string, { readonly right: string; readonly severity: Severity }>>;
}

const thoughts = ['经济', '外交', '法治', '文化', '强军', '生态文明'];

const leading: readonly FixedPhrase[] = [
  {
    phrase: '习近平新时代中国特色社会主义思想',
    distance: 2,
    severity: 'error',
    accepted: thoughts.map((thought) => `习近平新时代中国特色社会主义${thought}思想`),
  },
  { phrase: '习近平总书记', distance: 1, severity: 'error', accepted: ['习近平书记'] },
  ...thoughts.map(
    (thought): FixedPhrase => ({
      phrase: `习近平${thought}思想`,
      distance: 1,
      severity: 'error',
      accepted: thoughts.map((other) => `习近平${other}思想`),
    }),
  ),
  { phrase: '中华人民共和国', distance: 1, severity: 'error' },
  { phrase: '中国特色社会主义', distance: 1, severity: 'error', accepted: ['中国特色的社会主义'] },
  { phrase: '中华民族伟大复兴', distance: 1, severity: 'error', accepted: ['中华民族的伟大复兴'] },
  { phrase: '社会主义核心价值观', distance: 1, severity: 'error' },
];

/** Names that this kind of report cites, and its own. */
const cited: readonly FixedPhrase[] = [
  { phrase: '中华人民共和国政府信息公开条例', distance: 1, severity: 'warning' },
  { phrase: '国务院办公厅政府信息与政务公开办公室', distance: 2, severity: 'warning' },
  { phrase: '政府信息公开信息处理费管理办法', distance: 1, severity: 'warning' },
  {
    phrase: '政府信息公开工作年度报告',
    distance: 1,
    severity: 'warning',
    accepted: [
      '政府信息公开工作的年度报告',
      ...[...'本上各历全半两首'].map((which) => `政府信息公开工作${which}年度报告`),
      ...['季度', '月度', '进度', '调度', '年终', '年中', '年末'].map((which) => `政府信息公开工作${which}报告`),
      '政府信息公开工作年度总报告',
      '政务信息公开工作年度报告',
    ],
  },
];

const error = (right: string) => ({ right, severity: 'error' }) as const;
const warning = (right: string) => ({ right, severity: 'warning' }) as const;

export const fixedPhrases: PhraseList = {
  phrases: [...leading, ...cited],
  misspellings: {
    习进平: error('习近平'),
    习近乎: error('习近平'),
    习近瓶: error('习近平'),
    刁近平: error('习近平'),
    总书纪: error('总书记'),
    国务员: error('国务院'),
    国物院: error('国务院'),
    党的二十太: error('党的二十大'),
    党的二十达: error('党的二十大'),
    以人名为中心: error('以人民为中心'),
    以人民为中兴: error('以人民为中心'),
    '“四个维护”': error('“两个维护”'),
    '“两个意识”': error('“四个意识”'),
    信息公开条列: warning('信息公开条例'),
    六部分成: warning('六部分组成'),
    六个部分成: warning('六个部分组成'),
  },
};
