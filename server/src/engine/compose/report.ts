import { type OverviewItem, overviewItems } from '../basis/sections';
import type { TableId } from '../form/form';
import { forms } from '../form/forms';
import { statutorySections } from '../form/titles';
import { draw, type TableLayout } from '../layout/draw';
import { type Slot, slotsOf } from '../layout/slots';
import { toHanzi } from '../numeral';
import { officialHeading } from '../outline';
import type { SectionKind } from '../report';

/** What a new report is made from. */
export interface ReportPlan {
  /** Left out, it is a blank. */
  readonly organ?: string;
  /** 2021 or later. Left out, it is a blank. */
  readonly year?: number;
  readonly layout: TableLayout;
  /** What the cells of the tables hold: nothing, or a 0 to be overwritten. */
  readonly cells: 'blank' | 'zero';
}

/** A place to fill in, with what stands there meanwhile. Those of one `name` are filled in together. */
export interface Blank {
  readonly blank: string;
  readonly name?: string;
}

/** The whole form as a text with blanks: what the form prints is there, and nothing that only the organ can know. */
export function composeReport(plan: ReportPlan): readonly (string | Blank)[] {
  const { organ, year } = plan;
  const sections = statutorySections.flatMap(({ kind }) => [`${officialHeading(kind)}\n`, ...contents[kind](plan)]);
  const signed = [organOf(organ), '\n', year ? String(year + 1) : { blank: '次年' }, '年1月', number, '日\n'];
  return [organOf(organ), yearOf(year), '年政府信息公开工作年度报告\n', ...preamble(plan), ...sections, ...signed];
}

const organOf = (organ: string | undefined): string | Blank => organ ?? { blank: '机关名称', name: 'organ' };
const yearOf = (year: number | undefined): string | Blank =>
  year === undefined ? { blank: '年份', name: 'year' } : String(year);

type Parts = readonly (string | Blank)[];
const blank: Blank = { blank: '' };
/** As drafts write a number that is not known yet; the check tells where one is left. */
const number: Blank = { blank: '×' };

function preamble({ year }: ReportPlan): Parts {
  const parts = statutorySections.map(({ title }) => title).join('、');
  return [
    '根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
    `（${forms[0].source}）要求，编制本报告。本报告由${parts}六部分组成，所列数据的统计期限自`,
    yearOf(year),
    '年1月1日起至',
    yearOf(year),
    '年12月31日止。\n',
  ];
}

const contents: Readonly<Record<SectionKind, (plan: ReportPlan) => Parts>> = {
  overview: ({ year }) => [yearOf(year), '年，', blank, '\n', ...overviewItems.flatMap(itemParts)],
  disclosure: (plan) => tableParts('disclosure', plan),
  requests: (plan) => tableParts('requests', plan),
  disputes: (plan) => tableParts('disputes', plan),
  problems: () => ['（一）存在的主要问题\n', blank, '\n（二）改进情况\n', blank, '\n'],
  other: () => [blank, '\n'],
};

const itemParts = ({ title }: OverviewItem, index: number): Parts => [
  `（${toHanzi(index + 1)}）${title}\n`,
  ...(figures[title] ?? []),
  blank,
  '\n',
];

/** The numbers that these items must give. */
const figures: Readonly<Record<string, Parts>> = {
  主动公开: ['全年主动公开政府信息', number, '条。'],
  依申请公开: ['全年收到政府信息公开申请', number, '件，办结', number, '件，结转下年度继续办理', number, '件。'],
};

function tableParts(id: TableId, { layout, cells }: ReportPlan): Parts {
  const value: Blank = { blank: cells === 'zero' ? '0' : '' };
  const write = (slot: Slot): string | Blank => (slot.kind === 'words' ? slot.words : value);
  // In Markdown a line right above or below a table would be a part of it.
  const [above, below] = layout === 'markdown' ? ['\n', '\n\n'] : ['', '\n'];
  return [above, ...draw(slotsOf(forms[0].tables[id]), layout, '\n', write), below];
}
