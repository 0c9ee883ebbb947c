import { statutoryNumber } from '../../form/titles';
import { headingSpan, isBefore2019, misplaced, officialHeading } from '../../outline';
import type { Report, Section, SectionKind } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** The six sections in another order than the form's. Decided by what the headings say, not by their numbers. */
export const sectionOrder: Rule = {
  id: 'outline/section-order',
  severity: 'error',
  title: '各部分次序有误',
  docs: {
    checks:
      '六个部分应依次为总体情况、主动公开、申请办理、复议诉讼、问题及改进、其他事项。按标题的文字认定是哪一部分，再看其位置。',
    why: '《政府信息公开条例》第五十条和年度报告格式（国办公开办函〔2021〕30号）规定了六个部分及其次序。',
    examples: [
      {
        place: 'whole',
        wrong: whole('四、政府信息公开行政复议、行政诉讼情况', '三、收到和处理政府信息公开申请情况'),
        right: whole('三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'),
      },
    ],
    mend: '将该部分连同其内容移到应在的位置。移动大段文字须由人进行，不提供自动修改。',
    silent:
      '表三的“一、本年新收……”“四、结转下年度……”是行名，不是标题；没有汉字序号的标题、文前的目录、2018年及以前的报告（另有格式）不核。',
  },
  *check(report) {
    if (isBefore2019(report)) return;
    for (const section of misplaced(report)) yield verdictOn(report, section);
  },
};

function verdictOn(report: Report, section: Section): Verdict {
  const number = numberOf(section);
  const at = report.sections.indexOf(section);
  const known = report.sections.filter(({ kind }) => kind !== undefined);
  const next = known.find((other) => report.sections.indexOf(other) < at && numberOf(other) > number);
  const previous = known.findLast((other) => report.sections.indexOf(other) > at && numberOf(other) < number);
  const other = next ?? previous;
  const where = other ? `应在“${officialHeading(other.kind as SectionKind)}”${next ? '之前' : '之后'}` : '次序有误';
  return {
    span: headingSpan(section),
    message: `“${officialHeading(section.kind as SectionKind)}”${where}`,
    related: other ? [{ span: headingSpan(other), message: next ? '应在此部分之前' : '应在此部分之后' }] : [],
  };
}

const numberOf = ({ kind }: Section): number => statutoryNumber(kind as SectionKind);

/** A report without its tables, the two headings in this order. */
function whole(third: string, fourth: string): string {
  return [
    '清溪区人民政府2025年政府信息公开工作年度报告',
    '一、总体情况',
    '二、主动公开政府信息情况',
    third,
    fourth,
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ].join('\n');
}
