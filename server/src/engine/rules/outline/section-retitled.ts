import { isAcceptedTitle, statutoryNumber, statutorySections } from '../../form/titles';
import { isBefore2019 } from '../../outline';
import type { Report, Section, SectionKind } from '../../report';
import type { Rule } from '../../rule';

/** A heading with the right number in the right place, but under a name that is none of the section's. */
export const sectionRetitled: Rule = {
  id: 'outline/section-retitled',
  severity: 'information',
  title: '一级标题与格式不同',
  docs: {
    checks: '六个部分的标题应与年度报告格式一致。序号和位置都对而名称不同的，在此提示。',
    why: '年度报告格式（国办公开办函〔2021〕30号）规定了六个部分的标题，要求“不能遗漏，也不宜泛化”。',
    examples: [{ place: 'headings', wrong: '五、存在的短板及来年工作', right: '五、存在的主要问题及改进情况' }],
    mend: '提供改为格式规定的标题，由人选用。',
    silent:
      '常见的同义写法（如“概述”“存在问题及整改措施”“因政府信息公开工作被申请行政复议、提起行政诉讼情况”“其他报告的事项”）不报；前后部分不齐、无法确定其位置的不报；2018年及以前的报告不报。',
  },
  *check(report) {
    if (isBefore2019(report)) return;
    for (const section of report.sections) {
      const wanted = wantedAt(report, section);
      if (!wanted) continue;
      yield {
        span: section.titleSpan,
        message: `此部分的标题应为“${wanted}”`,
        fixes: [{ title: `将标题改为“${wanted}”`, edits: [{ span: section.titleSpan, newText: wanted }], safe: false }],
      };
    }
  },
};

/** The official title, where the heading's number and its neighbours leave no doubt which section it is. */
function wantedAt(report: Report, section: Section): string | undefined {
  const { marker, titleSpan, kind } = section;
  if (marker?.style !== 'hanzi-comma' && marker?.style !== 'hanzi-dot') return undefined;
  const wanted = statutorySections[marker.ordinal - 1];
  if (!wanted || (kind && kind !== wanted.kind)) return undefined;
  if (!kind && report.sections.some((other) => other.kind === wanted.kind)) return undefined;
  const title = report.folded.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, '');
  if (isAcceptedTitle(wanted.kind, title) || traditional.test(title)) return undefined;
  if (!kind && ofAnother.test(title)) return undefined;
  const at = report.sections.indexOf(section);
  const before = report.sections[at - 1];
  const after = report.sections[at + 1];
  const inPlace =
    numberOf(before) === marker.ordinal - 1 &&
    (numberOf(after) === marker.ordinal + 1 || (!after && marker.ordinal === statutorySections.length));
  return inPlace ? wanted.title : undefined;
}

const numberOf = (section: Section | undefined): number => (section ? statutoryNumber(section.kind as SectionKind) : 0);

/** Words of one of the six: a part of it under a heading of its own, as 改进措施 after 存在问题. */
const ofAnother = /总体|主动公开|申请|复议|诉讼|问题|不足|改进|整改/;

/** Traditional characters: the names are those of the form, written otherwise. */
const traditional = /[動開請處議訟題進項報況]/;
