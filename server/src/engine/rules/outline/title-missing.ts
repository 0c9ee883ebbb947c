import type { Report, Title } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { type Span, span } from '../../span';

/** No title, one that stands twice, or one that says 年度 twice. */
export const titleMissing: Rule = {
  id: 'outline/title-missing',
  severity: 'information',
  title: '标题缺失或有误',
  docs: {
    checks: '报告之首应有标题“（机关名称）（年份）年政府信息公开工作年度报告”，只出现一次，“年度”不重复。',
    why: '年度报告单独发布、集中汇总时，机关和年度都以标题为准。多见于从网页复制正文而漏掉标题、标题栏与正文各有一个标题。',
    examples: [
      { place: 'title', wrong: '', right: '清溪区人民政府2025年政府信息公开工作年度报告' },
      {
        place: 'title',
        wrong: '清溪区人民政府\n2025年政府信息公开工作年度报告\n2025年政府信息公开工作年度报告',
        right: '清溪区人民政府\n2025年政府信息公开工作年度报告',
      },
      {
        place: 'title',
        wrong: '清溪区人民政府2025年度政府信息公开工作年度报告',
        right: '清溪区人民政府2025年政府信息公开工作年度报告',
      },
    ],
    mend: '缺标题而正文写明机关和年份的，提供补上；重复的，提供删去。',
    silent:
      '标题分两三行、词中换行、写作“关于……年度政府信息公开工作的年度报告”的不报；文首不全（没有“一、总体情况”）的节选不报。',
  },
  *check(report) {
    const { title } = report;
    if (!title) yield* missing(report);
    else {
      yield* doubled(report, title);
      yield* repeated(report, title);
    }
  },
};

function* missing(report: Report): Iterable<Verdict> {
  const { folded, sections, organ, year } = report;
  const [first] = sections;
  if (first?.kind !== 'overview') return;
  const before = folded.slice(0, first.span.start);
  // A line that may be a title in other words; that of a sentence, broken by a PDF, is none.
  if (/^[^\n。《]{0,60}(?:报\s*告|年报)(?!有关)[^\n。,]{0,8}$/m.test(before)) return;
  const start = folded.search(/\S/);
  const words = /^[^\n,。;:]{1,30}/.exec(folded.slice(start, start + 40))?.[0] ?? '';
  const wanted = organ && year && `${organ}${year.value}年政府信息公开工作年度报告`;
  const lineEnd = /\r\n|\r|\n/.exec(report.text)?.[0] ?? '\n';
  yield {
    span: span(start, start + words.length),
    message: '文首没有标题“（机关名称）（年份）年政府信息公开工作年度报告”',
    fixes: wanted
      ? [
          {
            title: `补上标题“${wanted}”`,
            edits: [{ span: span(start, start), newText: wanted + lineEnd }],
            safe: false,
          },
        ]
      : [],
  };
}

/** `2025年度政府信息公开工作年度报告` */
function* doubled({ folded }: Report, { span: whole }: Title): Iterable<Verdict> {
  const words = folded.slice(whole.start, whole.end);
  if (words.indexOf('度') === words.lastIndexOf('度')) return;
  const match = /20\d\d\s{0,3}年\s{0,3}(度)[^度]{0,50}年\s{0,3}度\s{0,3}(?:工\s{0,3}作\s{0,3})?报\s{0,3}告/.exec(words);
  if (!match || /(?:^|\n)\s{0,20}关于/.test(words)) return;
  const at = whole.start + match.index + match[0].indexOf('度');
  yield {
    span: span(at - 1, at + 1),
    message: '标题中“年度”重复',
    fixes: [{ title: '删去前一个“度”', edits: [{ span: span(at, at + 1), newText: '' }], safe: false }],
  };
}

/** The title's last line, or all of it, once more on the next line. */
function* repeated(report: Report, { span: whole }: Title): Iterable<Verdict> {
  const { folded } = report;
  const next = /^[^\S\n]*\n\s*([^\n]{4,90})/.exec(folded.slice(whole.end, whole.end + 200));
  if (!next) return;
  const bare = (words: string): string => words.replace(/\s+/g, '');
  const line = bare(next[1] as string);
  const words = folded.slice(whole.start, whole.end);
  if (line !== bare(words) && line !== bare(words.slice(words.lastIndexOf('\n') + 1))) return;
  if (!/报告|年报/.test(line)) return;
  const start = whole.end + next[0].length - (next[1] as string).length;
  const found = trimmed(folded, span(start, whole.end + next[0].length));
  yield {
    span: found,
    severity: 'warning',
    message: '标题重复出现',
    related: [{ span: whole, message: '标题' }],
    fixes: [{ title: '删去重复的标题', edits: [{ span: span(whole.end, found.end), newText: '' }], safe: false }],
  };
}

const trimmed = (folded: string, { start, end }: Span): Span =>
  span(start, start + folded.slice(start, end).trimEnd().length);
