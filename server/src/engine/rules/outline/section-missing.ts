import { statutoryNumber, statutorySections } from '../../form/titles';
import { headingSpan, isBefore2019, officialHeading } from '../../outline';
import type { Report, Section, SectionKind } from '../../report';
import type { Fix, Rule, Verdict } from '../../rule';
import { type Span, span } from '../../span';

/** One of the six sections is not there (条例 §50). Needs three others: less is a draft's beginning or a page's excerpt. */
export const sectionMissing: Rule = {
  id: 'outline/section-missing',
  severity: 'error',
  title: '缺少法定部分',
  docs: {
    checks: '报告应有六个部分；表格还在而其标题缺失的，指在表格处。',
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
        const content = isRetitled(report, kind) ? undefined : contentOf(report, kind);
        if (content) yield headingVerdict(report, kind, content);
        else if (!isRetitled(report, kind)) missing.push(kind);
        continue;
      }
      if (missing.length > 0) yield verdictOn(report, missing, present, '应在此标题之前');
      missing = [];
    }
    if (missing.length > 0) yield verdictOn(report, missing, known.at(-1) as Section, '应在此部分之后');
  },
};

/** Where what belongs under a heading begins that is not there: its table, or the problems right behind the last table. */
function contentOf({ folded, tables, paragraphs }: Report, kind: SectionKind): Content | undefined {
  const table = tables.find(({ id, status }) => status === 'read' && id === (kind === 'problems' ? 'disputes' : kind));
  if (!table) return undefined;
  if (kind !== 'problems') return { span: firstLine(folded, table.span), name: '此表' };
  const first = paragraphs.find(({ section, span }) => section === 'disputes' && span.start >= table.span.end);
  return first && /问题|不足/.test(folded.slice(first.span.start, first.span.end))
    ? { span: firstLine(folded, first.span), name: '此段' }
    : undefined;
}

interface Content {
  readonly span: Span;
  readonly name: string;
}

/** Its first words: what is left of merged cells may stand before them. */
function firstLine(folded: string, { start, end }: Span): Span {
  const from = start + folded.slice(start, end).search(/[^\s|]/);
  const lineEnd = folded.indexOf('\n', from);
  return span(from, lineEnd < 0 || lineEnd > end ? end : lineEnd);
}

/** The section is there, only its heading is not. */
function headingVerdict({ text, folded }: Report, kind: SectionKind, content: Content): Verdict {
  const heading = officialHeading(kind);
  let at = folded.lastIndexOf('\n', content.span.start) + 1;
  // A bar that opens the first row.
  const bar = /\|[ \t]{0,9}\n$/.exec(folded.slice(Math.max(0, at - 12), at));
  if (bar && folded.charAt(at - bar[0].length - 1) === '\n') at -= bar[0].length;
  return {
    span: content.span,
    message: `缺少“${heading}”标题，应在${content.name}之前`,
    fixes: [
      {
        title: `在此之前插入标题“${heading}”`,
        edits: [{ span: span(at, at), newText: heading + lineEndOf(text) }],
        safe: false,
      },
    ],
  };
}

const lineEndOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** A heading of other words with the missing number: the section is there under a name that is not known. */
const isRetitled = ({ sections }: Report, missing: SectionKind): boolean =>
  sections.some(({ kind, marker }) => kind === undefined && marker?.ordinal === statutoryNumber(missing));

function verdictOn(report: Report, missing: readonly SectionKind[], at: Section, where: string): Verdict {
  const headings = missing.map(officialHeading);
  const before =
    at.kind !== undefined && missing.every((kind) => statutoryNumber(kind) < statutoryNumber(at.kind as SectionKind));
  // Its text stands in the preface then, and only its author knows from where on.
  const isTextThere = missing.includes('overview') && report.paragraphs.some(({ section }) => section === undefined);
  return {
    span: headingSpan(at),
    message: `缺少${headings.map((heading) => `“${heading}”`).join('')}部分，${where}`,
    fixes: before && !isTextThere ? [insertion(report, at, headings)] : [],
  };
}

/** The headings alone: their content only the organ knows. */
function insertion({ text }: Report, before: Section, headings: readonly string[]): Fix {
  const at = headingSpan(before).start;
  const newText = headings.map((heading) => heading + lineEndOf(text)).join('');
  return {
    title: `在此之前插入标题${headings.map((h) => `“${h}”`).join('')}`,
    edits: [{ span: span(at, at), newText }],
    safe: false,
  };
}
