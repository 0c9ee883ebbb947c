import { statutoryNumber, statutorySections } from '../../form/titles';
import { toHanzi } from '../../numeral';
import type { Report, Section, SectionKind } from '../../report';
import type { Fix, Rule } from '../../rule';
import { span } from '../../span';

/** One of the six sections is not there (条例 §50). Needs three others: less is a draft's beginning or a page's excerpt. */
export const sectionMissing: Rule = {
  id: 'outline/section-missing',
  severity: 'error',
  title: '缺少法定部分',
  docs: '《政府信息公开条例》第五十条和年度报告格式规定，报告应有六个部分，不能遗漏。',
  *check(report) {
    const known = report.sections.filter(({ kind }) => kind !== undefined);
    if (known.length < 3 || (report.year && report.year.value <= 2018)) return;
    for (const { kind, title } of statutorySections) {
      const number = statutoryNumber(kind);
      if (known.some((section) => section.kind === kind) || isRetitled(report, number)) continue;
      const next = firstAfter(known, kind);
      const last = known.at(-1) as Section;
      const heading = `${toHanzi(number)}、${title}`;
      yield {
        span: next ? headingSpan(next) : headingSpan(last),
        message: `缺少“${heading}”部分${next ? '，应在此标题之前' : '，应在文末'}`,
        fixes: next ? [insertion(report, next, heading)] : [],
      };
    }
  },
};

/** A heading of another wording with the missing number: the section is there under a name that is not known. */
const isRetitled = ({ sections }: Report, number: number): boolean =>
  sections.some(({ kind, marker }) => kind === undefined && marker?.ordinal === number);

const firstAfter = (known: readonly Section[], kind: SectionKind): Section | undefined =>
  known.find((section) => section.kind && statutoryNumber(section.kind) > statutoryNumber(kind));

const headingSpan = ({ marker, titleSpan }: Section) => span(marker?.span.start ?? titleSpan.start, titleSpan.end);

function insertion({ text }: Report, before: Section, heading: string): Fix {
  const at = before.marker?.span.start ?? before.titleSpan.start;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { title: `插入标题“${heading}”`, edits: [{ span: span(at, at), newText: heading + lineEnd }], safe: false };
}
