import { statutoryNumber, statutorySections } from '../../form/titles';
import { toHanzi } from '../../numeral';
import { misplaced, wordsStart } from '../../outline';
import type { Report, Section } from '../../report';
import type { Rule } from '../../rule';
import { span } from '../../span';

/** A statutory section with another number than the form's, or with the right one in another writing: `4、` for `四、`. */
export const sectionMisnumbered: Rule = {
  id: 'outline/section-misnumbered',
  severity: 'error',
  title: '一级标题序号有误',
  docs: {
    checks: '六个部分的序号应依次为“一、”至“六、”。按标题的文字认定是哪一部分，再核对其序号。',
    why: '年度报告格式规定了六个部分及其次序；结构层次序数第一层用“一、”（GB/T 9704-2012 7.3.3）。',
    examples: [
      {
        place: 'headings',
        wrong: '4、政府信息公开行政复议、行政诉讼情况',
        right: '四、政府信息公开行政复议、行政诉讼情况',
      },
    ],
    mend: '由标题文字即可确定序号，可安全地自动改正；只改序号。',
    silent:
      '全文都没有汉字序号的（转换时丢失自动编号）不报；2018年及以前的报告另有格式，不报；表三的“一、本年新收……”等是表中行名，不是标题。',
  },
  *check(report) {
    if (!isNumbered(report)) return;
    for (const section of report.sections) {
      if (!section.kind || isRight(report, section)) continue;
      const right = `${toHanzi(statutoryNumber(section.kind))}、`;
      const title = statutorySections.find(({ kind }) => kind === section.kind)?.title;
      const { marker, titleSpan } = section;
      const found = marker ? report.text.slice(marker.span.start, marker.span.end) : undefined;
      yield {
        span: marker?.span ?? titleSpan,
        message: `“${title}”的序号应为“${right}”，${found ? `现为“${found}”` : '现无序号'}`,
        fixes: [
          {
            title: found ? `将序号改为“${right}”` : `补上序号“${right}”`,
            edits: [{ span: span(marker?.span.start ?? titleSpan.start, wordsStart(report, section)), newText: right }],
            safe: true,
          },
        ],
      };
    }
  },
};

/**
 * Where no section has a Chinese number, the numbers were lost or rewritten as a whole (Word's automatic numbering), which is
 * one fault of form and no misnumbering. Reports up to 2018 had other sections.
 */
function isNumbered({ sections, year }: Report): boolean {
  const known = sections.filter(({ kind }) => kind !== undefined);
  const hanzi = known.filter(({ marker }) => marker?.style === 'hanzi-comma');
  return hanzi.length >= 2 && hanzi.length * 2 >= known.length && !(year && year.value <= 2018);
}

function isRight(report: Report, section: Section): boolean {
  const { sections } = report;
  const { kind, marker } = section;
  if (!kind || !marker) return false;
  const isHanzi = marker.style === 'hanzi-comma' || marker.style === 'hanzi-dot';
  if (!isHanzi) return false;
  if (marker.ordinal === statutoryNumber(kind)) return true;
  // Sections of the organ's own, counted along: then the number follows from the place.
  const place = sections.indexOf(section) + 1;
  if (marker.ordinal !== place) return false;
  // Where sections changed places and were counted anew, the order is the fault (section-order).
  return sections.some((other) => other.kind === undefined && other.marker) || misplaced(report).length > 0;
}
