import { topics } from '../parse/subsections';
import type { SectionKind } from '../report';

/** What the form asks of a section. */
export interface SectionDuty {
  /** In Chinese Markdown. */
  readonly asks: string;
  /** What it rests on: the document's id, and where in it. */
  readonly basis: readonly (readonly [document: string, place: string])[];
}

export const duties: Readonly<Record<SectionKind, SectionDuty>> = {
  overview: {
    asks: '概述全年工作，写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；各级人民政府还要写工作考核、社会评议和责任追究结果情况，归入监督保障。',
    basis: [
      ['format-2021', '一（一）'],
      ['regulation', '第五十条第四项'],
    ],
  },
  disclosure: {
    asks: '填表二：规章、行政规范性文件的制发、废止和现行有效件数，行政许可、行政处罚、行政强制的处理决定数量，行政事业性收费金额（万元）。',
    basis: [
      ['regulation', '第二十条、第五十条第一项'],
      ['format-2021', '附表'],
    ],
  },
  requests: {
    asks: '填表三：按申请人填写本年新收、上年结转、各类办理结果和结转下年度的件数。每行六类申请人之和等于总计，（一）至（六）各项之和等于（七）总计，第一项加第二项之和等于第三项加第四项之和。',
    basis: [
      ['regulation', '第五十条第二项'],
      ['format-2021', '附表'],
    ],
  },
  disputes: {
    asks: '填表四：因政府信息公开工作被申请行政复议、提起行政诉讼的件数，按结果分列。每组四项之和等于总计。',
    basis: [
      ['regulation', '第五十条第三项'],
      ['joint-defendant', '共同被告案件的统计'],
    ],
  },
  problems: {
    asks: '既写存在的主要问题，又写改进情况；问题应当具体，改进措施与问题相对应。',
    basis: [['regulation', '第五十条第四项']],
  },
  other: {
    asks: '说明收取信息处理费的情况（没有收取的也要写明）；有其他需要报告的，在此一并报告。',
    basis: [
      ['regulation', '第五十条第五项'],
      ['fees', '信息处理费'],
    ],
  },
};

export interface OverviewItem {
  readonly title: string;
  /** In Chinese Markdown. */
  readonly asks: string;
}

const asksOf: Readonly<Record<string, string>> = {
  主动公开: '主动公开了哪些信息、多少条，重点领域公开和政策解读情况。',
  依申请公开: '收到、办结、结转多少件，件数须与表三一致；渠道和答复规范情况。',
  政府信息管理: '信息审核、保密审查、规范性文件清理、动态管理等情况。',
  政府信息公开平台建设: '政府网站、政务新媒体、公开专栏和查阅场所的建设、维护情况。',
  监督保障: '组织领导、业务培训，以及工作考核、社会评议和责任追究结果情况。',
};

/** The five items of section one, in the order of the form. */
export const overviewItems: readonly OverviewItem[] = topics.map(({ title }) => ({ title, asks: asksOf[title] ?? '' }));

/** The item that a sub-heading names; `title` is folded and without blank space. */
export const overviewItemOf = (title: string): OverviewItem | undefined =>
  overviewItems[topics.findIndex(({ pattern }) => pattern.test(title))];
