import type { SectionKind } from '../../src/engine/report';
import type { Passage } from '../print';
import type { Facts } from './facts';

/** Takes one of several, the same for the same choice. */
export type Choose = <T>(options: readonly [T, ...T[]] | readonly T[]) => T;

/** Invented organs with what each calls its own place. */
export const organs = [
  ['清溪县人民政府', '我县'],
  ['云岭市人民政府办公室', '我办'],
  ['桐岭区教育局', '我局'],
  ['白鹭滩镇人民政府', '我镇'],
  ['望汐街道办事处', '街道'],
  ['青枫自治县自然资源和规划局', '我局'],
  ['平泽高新技术产业开发区管理委员会', '我区'],
  ['柳汀县卫生健康委员会', '我委'],
] as const;

/** Other words for the official headings: the same sections. */
export const headingSynonyms = (year: number): Readonly<Record<SectionKind, readonly string[]>> => ({
  overview: ['总体工作情况', `${year}年政府信息公开工作总体情况`, '概述'],
  disclosure: [
    '行政机关主动公开政府信息情况',
    '本年度主动公开政府信息情况',
    '主动公开政府信息的情况',
    '主动公开政务信息情况',
  ],
  requests: [
    '行政机关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况统计表',
    '收到和处理政府信息公开申请情况（数据准确、要素齐全）',
  ],
  disputes: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    '政府信息公开行政复议或行政诉讼情况',
    '因政府信息公开申请行政复议提起行政诉讼情况',
  ],
  problems: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题与改进措施',
    '存在的问题和整改措施',
    '存在主要问题及改进方向',
    '存在的主要问题和改进思路',
  ],
  other: ['其他报告的事项', '其他需要汇报事项'],
});

export const prefaces = ({ year, organ, form }: Facts): readonly (readonly string[])[] => [
  [],
  [`发布日期：${year + 1}-01-22`],
  [`根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${formatNotice(form)}要求，编制本年度报告。`],
  [
    `本报告由${organ}编制，所列数据统计期限自${year}年1月1日起至${year}年12月31日止。电子版可在门户网站（http://www.example.gov.cn/xxgk/2018/nb.html）下载。`,
    '如有疑问，请与政务公开科联系，地址：清溪县学府路2019号，邮编：202300，联系电话：0668-2023118，电子邮箱：xxgk2022@example.com。',
  ],
  [
    `本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分，统计期限为${year}年1月1日至12月31日。`,
  ],
];

const formatNotice = (form: Facts['form']): string =>
  form === '2021'
    ? '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'
    : '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）';

export const openings = ({ year, self, organ }: Facts): readonly string[] => [
  `${year}年，${self}坚持以公开为常态、不公开为例外，稳步推进政府信息公开工作。`,
  `本年度，${self}认真落实《中华人民共和国政府信息公开条例》，公开质量稳步提升。`,
  `${year}年度，${organ}围绕中心工作，及时公开群众关心的事项，与${year - 1}年相比，公开渠道更加丰富。`,
  `一年来，${self}对照《${year}年政务公开工作要点》，逐项抓好落实。`,
];

export const subheadings: readonly (readonly string[])[] = [
  ['主动公开', '主动公开情况', '主动公开方面'],
  ['依申请公开', '依申请公开情况', '依申请公开方面'],
  ['政府信息管理', '政府信息管理情况', '政府信息管理方面'],
  ['政府信息公开平台建设', '平台建设', '政府信息公开平台建设情况'],
  ['监督保障', '监督保障情况', '监督保障方面'],
];

export const problemPassages = ({ year, self }: Facts): readonly (readonly Passage[])[] => [
  [
    { heading: '存在的主要问题', paragraphs: ['政策解读的形式还不够丰富，公开的主动性有待加强。'] },
    { heading: '改进情况', paragraphs: ['一是增加图解和问答，二是按季度开展自查，三是组织业务交流。'] },
  ],
  [
    { paragraphs: [`${year}年，${self}政府信息公开工作取得一定成效，但仍存在短板。`] },
    { paragraphs: [`一是栏目更新不够及时；二是人员力量不足。${year + 1}年，${self}将重点抓好队伍建设。`] },
  ],
  [{ paragraphs: ['1.工作人员多为兼职，业务不够熟练。2.公开内容不够细致。', '今后将加强培训，细化公开目录。'] }],
  [
    {
      heading: '主要问题',
      paragraphs: [`针对${year - 1}年检查指出的问题已完成整改，但基层公开专区的利用率仍然不高。`],
    },
    { heading: '改进措施', paragraphs: ['下一年，将结合群众需求调整专区布局，下一步还将完善工作制度。'] },
  ],
];

export const otherPassages = ({ year, self, form }: Facts): readonly (readonly Passage[])[] => [
  [{ paragraphs: [`${year}年，${self}未收取信息处理费。`] }],
  [{ paragraphs: ['本年度没有产生信息公开处理费，无其他需要报告的事项。'] }],
  [
    { heading: '收费情况', paragraphs: ['依据国办函〔2020〕109号文件，本年度未收取信息处理费。'] },
    { heading: '年度要点落实情况', paragraphs: [`对照《${year}年政务公开工作要点》，任务全部完成。`] },
  ],
  ...(form === '2019' ? [[{ paragraphs: ['无。'] }]] : []),
];
