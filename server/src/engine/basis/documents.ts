/** What reports cite and rules rest on. The source of `docs/basis.md`, of links in reports and of hovers; our own words. */

export interface BasisDocument {
  /** The anchor on the page. */
  readonly id: string;
  readonly title: string;
  /** The ways in which a text cites it: patterns for folded text. */
  readonly patterns: readonly RegExp[];
  /** What it says on annual reports, in Chinese Markdown. */
  readonly gist: string;
  readonly inForce: boolean;
}

/** `〔2021〕30号` in the brackets that occur. */
const numbered = (organ: string, year: number, number: number): RegExp =>
  new RegExp(`${organ}[〔\\[(【]\\s?${year}\\s?[〕\\])】]第?${number}号`, 'g');

export const basisDocuments: readonly BasisDocument[] = [
  {
    id: 'regulation',
    title: '中华人民共和国政府信息公开条例',
    patterns: [
      /《(?:中华人民共和国)?政府信息公开条例》(?:\(国务院令第711号\))?/g,
      /(?:中华人民共和国)?国务院令第711号/g,
      /《条例》/g,
    ],
    gist: [
      '国务院令第711号，2019年修订。与年度报告有关的条文：',
      '',
      '- 第二十条：主动公开的内容。表二各行即其（一）（五）（六）（八）项。',
      '- 第四十二条：依申请提供政府信息不收费；申请数量、频次明显过高的，可以收取信息处理费。',
      '- 第四十九条：县级以上人民政府部门在每年1月31日前，政府信息公开工作主管部门在3月31日前公布年度报告。',
      '- 第五十条：年度报告的内容，即报告的各部分；国务院办公厅规定格式。',
    ].join('\n'),
    inForce: true,
  },
  {
    id: 'format-2021',
    title: '年度报告格式（国办公开办函〔2021〕30号）',
    patterns: [numbered('国办公开办函', 2021, 30), /《(?:中华人民共和国)?政府信息公开工作年度报告格式》/g],
    gist: [
      '2021年9月印发，2021年度及以后的报告适用。',
      '',
      '- 内容按《条例》第五十条确定，“不能遗漏，也不宜泛化”；分六个部分，后附三张表。',
      '- 总体情况写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
      '- 表三的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。',
      '- 不按时发布、内容不准确不全面、内容雷同或敷衍的，追究责任。',
    ].join('\n'),
    inForce: true,
  },
  {
    id: 'format-2019',
    title: '年度报告格式（试行）（国办公开办函〔2019〕60号）',
    patterns: [numbered('国办公开办函', 2019, 60)],
    gist: '2019、2020年度的报告适用，已由国办公开办函〔2021〕30号取代。表二各栏不同，表三“（六）其他处理”只有一行。',
    inForce: false,
  },
  {
    id: 'joint-defendant',
    title: '国办公开办函〔2016〕201号',
    patterns: [numbered('国办公开办函', 2016, 201)],
    gist: '复议机关与原行为机关为共同被告的案件，由原行为机关统计，复议机关不重复统计。与表四有关。',
    inForce: true,
  },
  {
    id: 'fees',
    title: '政府信息公开信息处理费管理办法（国办函〔2020〕109号）',
    patterns: [numbered('国办函', 2020, 109), /《政府信息公开信息处理费管理办法》/g],
    gist: '信息处理费按件或者按量计收。报告第六部分据此说明当年收取信息处理费的情况；没有收取的也应说明。',
    inForce: true,
  },
  {
    id: 'document-layout',
    title: '党政机关公文格式（GB/T 9704—2012）',
    patterns: [/GB\/T\s?9704(?:[-—]2012)?/g, /《党政机关公文格式》/g],
    gist: '文中结构层次序数依次用“一、”“（一）”“1.”“（1）”。发文字号的年份用六角括号〔〕，序号不加“第”字，不编虚位。',
    inForce: true,
  },
  {
    id: 'punctuation',
    title: '标点符号用法（GB/T 15834—2011）',
    patterns: [/GB\/T\s?15834(?:[-—]2011)?/g, /《标点符号用法》/g],
    gist: '书名号里面还要用书名号时，外面用双书名号，里面用单书名号；并列的引号、书名号之间通常不用顿号；带括号的序次语后不加点号。',
    inForce: true,
  },
  {
    id: 'numerals',
    title: '出版物上数字用法（GB/T 15835—2011）',
    patterns: [/GB\/T\s?15835(?:[-—]2011)?/g, /《出版物上数字用法》/g],
    gist: '同一日期中不混用汉字数字和阿拉伯数字；年份一般不简写。',
    inForce: true,
  },
];
