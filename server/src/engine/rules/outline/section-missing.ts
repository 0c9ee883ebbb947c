import { statutoryNumber, statutorySections } from '../../form/titles';
import { headingSpan, isBefore2019, officialHeading } from '../../outline';
import type { Report, Section, SectionKind } from '../../report';
import type { Fix, Rule, Verdict } from '../../rule';
import { span } from '../../span';

/** One of the six sections is not there (条例 §50). Needs three others: less is a draft's beginning or a page's excerpt. */
export const sectionMissing: Rule = {
  id: 'outline/section-missing',
  severity: 'error',
  title: '缺少法定部分',
  docs: {
    checks: '报告应有六个部分。',
    why: '《政府信息公开条例》第五十条规定了年度报告的内容，年度报告格式要求“不能遗漏，也不宜泛化”。',
    examples: [{ place: 'headings', wrong: '', right: '六、其他需要报告的事项' }],
    mend: '提供插入标题；内容须由本机关补写。',
    silent: '认出的部分少于三个的（节选、刚起草）不报；有同序号而标题不同的部分，视为改了标题，不在此报。',
  },
  *check(report) {
    const known = report.sections.filter(({ kind }) => kind !== undefined);
    if (known.length < 3 || isBefore2019(report)) return;
    let missing: SectionKind[] = [];
    for (const { kind } of statutorySections) {
      const present = known.find((section) => section.kind === kind);
      if (!present) {
        if (!isRetitled(report, kind)) missing.push(kind);
        continue;
      }
      if (missing.length > 0) yield verdictOn(report, missing, present, '应在此标题之前');
      missing = [];
    }
    if (missing.length > 0) yield verdictOn(report, missing, known.at(-1) as Section, '应在此部分之后');
  },
};

/** A heading of other words with the missing number: the section is there under a name that is not known. */
const isRetitled = ({ sections }: Report, missing: SectionKind): boolean =>
  sections.some(({ kind, marker }) => kind === undefined && marker?.ordinal === statutoryNumber(missing));

function verdictOn(report: Report, missing: readonly SectionKind[], at: Section, where: string): Verdict {
  const headings = missing.map(officialHeading);
  const before =
    at.kind !== undefined && missing.every((kind) => statutoryNumber(kind) < statutoryNumber(at.kind as SectionKind));
  return {
    span: headingSpan(at),
    message: `缺少${headings.map((heading) => `“${heading}”`).join('')}部分，${where}`,
    fixes: before ? [insertion(report, at, headings)] : [],
  };
}

/** The headings alone: their content only the organ knows. */
function insertion({ text }: Report, before: Section, headings: readonly string[]): Fix {
  const at = headingSpan(before).start;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const newText = headings.map((heading) => heading + lineEnd).join('');
  return {
    title: `在此之前插入标题${headings.map((h) => `“${h}”`).join('')}`,
    edits: [{ span: span(at, at), newText }],
    safe: false,
  };
}
