import { balance, type ReportData } from './print';

/** A report without fault: 3 requests, all settled; 1 reconsideration and 2 litigations. */
export const sample: ReportData = {
  organ: '清溪区人民政府',
  year: 2025,
  form: '2021',
  disclosure: {
    'normativeDocuments.issued': 1,
    'normativeDocuments.inForce': 6,
    'licenses.processed': 412,
    'penalties.processed': 35,
    'fees.amount': 21.5,
  },
  ...balance({
    form: '2021',
    outcomes: [
      [1, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0],
    ],
    carriedIn: [],
    carriedOut: [],
    disputes: [
      [1, 0, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  }),
  preface: [],
  overview: [
    { paragraphs: ['2025年，清溪区坚持以公开为常态，各项工作有序推进。'] },
    { heading: '主动公开', paragraphs: ['全年公开政府信息120条。'] },
    { heading: '依申请公开', paragraphs: ['共收到政府信息公开申请3件，均已按期答复。'] },
    { heading: '政府信息管理', paragraphs: ['发布前逐条审核。'] },
    { heading: '平台建设', paragraphs: ['网站栏目运行正常。'] },
    { heading: '监督保障', paragraphs: ['组织业务培训两次。'] },
  ],
  problems: [{ paragraphs: ['存在解读形式单一的问题，下一步将丰富解读形式。'] }],
  other: [{ paragraphs: ['本年度未收取信息处理费。'] }],
};
