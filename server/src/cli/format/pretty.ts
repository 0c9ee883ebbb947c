import picocolors from 'picocolors';
import { type Finding, type Span, summarize } from '../../engine';
import { severityNames } from '../../engine/pages';
import { countWords } from '../../workspace/counts';
import type { Checked } from '../check-file';
import { type Range, ranges } from '../position';
import { excerpt } from './excerpt';
import type { Format, Summary } from './format';
import { visible } from './visible';
import { type Measure, measureFor } from './width';

export interface Style {
  readonly colors: boolean;
  /** Of the terminal. */
  readonly columns: number | undefined;
  /** Say nothing of files that are no report. */
  readonly quiet: boolean;
}

/** For people: each finding with its place in the text, and at the end what it comes to. */
export function pretty({ colors, columns = 100, quiet }: Style): Format {
  const paint = picocolors.createColors(colors);
  const width = Math.min(Math.max(columns, 40), 120);
  return {
    begin: () => '',
    file: async (checked) => {
      const { report, findings, fixed, error, ignored, judgement } = checked;
      const unjudged = judgement.notJudged.length > 0;
      if (findings.length === 0 && fixed === 0 && error === undefined && !unjudged) {
        const why = ignored ? '按配置不检查' : '不是政府信息公开工作年度报告，未检查';
        return report || quiet ? '' : `${paint.dim(`${name(checked)}  ${why}`)}\n\n`;
      }
      const page: Page = {
        text: checked.text,
        range: ranges(checked.text),
        measure: await measureFor(checked.text),
        columns: width,
        paint,
      };
      return `${[
        paint.bold(paint.underline(name(checked))) + paint.dim(identity(checked)),
        ...(error === undefined ? [] : [`  ${paint.red(`无法处理：${visible(error)}`)}`]),
        ...(fixed === 0 ? [] : [`  ${paint.green(`已自动修正 ${fixed} 处`)}`]),
        ...findings.flatMap((finding) => lines(finding, page)),
        ...(unjudged ? [`  ${paint.yellow(visible(summarize(judgement)))}`] : []),
      ].join('\n')}\n\n`;
    },
    end: (summary) => {
      const { errors, warnings, failed } = summary;
      const color = errors + failed > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
      return `${color(paint.bold(total(summary, quiet)))}\n${notes(summary, quiet)
        .map((note) => `${note}\n`)
        .join('')}`;
    },
  };
}

type Paint = ReturnType<typeof picocolors.createColors>;

/** More places than this are counted, not listed: a sum may have dozens of addends. */
const maxRelated = 8;

/** What it takes to show findings on one text. */
interface Page {
  readonly text: string;
  readonly range: (span: Span) => Range;
  readonly measure: Measure;
  readonly columns: number;
  readonly paint: Paint;
}

function lines({ rule, severity, message, span, related, fixes }: Finding, page: Page): readonly string[] {
  const { text, range, measure, columns, paint } = page;
  const color = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim }[severity];
  const place = (of: Span) => {
    const { line, character } = range(of).start;
    return `${line + 1}:${character + 1}`;
  };
  const number = String(range(span).start.line + 1);
  const margin = ' '.repeat(4 + number.length);
  const { before, marked, after, ...mark } = excerpt(text, span, columns - margin.length - 3, measure);
  const listed = related.slice(0, maxRelated).map((other) => `另见 ${place(other.span)} ${visible(other.message)}`);
  const more = related.length > maxRelated ? [`另有 ${related.length - maxRelated} 处`] : [];
  const offers = fixes.map(({ safe, title }) => `${safe ? '可自动修正' : '可选修正'}：${visible(title)}`);
  return [
    `  ${place(span)}  ${color(severityNames[severity])}  ${visible(message)}  ${paint.dim(rule)}`,
    `    ${paint.dim(`${number} |`)} ${before}${color(marked)}${after}`.trimEnd(),
    `${margin}${paint.dim(' |')} ${' '.repeat(mark.indent)}${color('^'.repeat(mark.width))}`,
    ...[...listed, ...more].map((note) => `${margin}   ${paint.dim(note)}`),
    ...offers.map((offer) => `${margin}   ${paint.green(offer)}`),
  ];
}

function name({ path }: Checked): string {
  return path === '-' ? '（标准输入）' : visible(path);
}

function identity({ report }: Checked): string {
  if (!report) return '';
  const year = report.year ? `${report.year.value} 年` : '年份不明';
  return `  ${[year, ...(report.organ ? [visible(report.organ)] : [])].join(' · ')}`;
}

function total(summary: Summary, quiet: boolean): string {
  const { files, failed, others, ignored } = summary;
  const checked = files - failed - others - ignored;
  const none = checked > 0 ? `未发现${subject(quiet)}` : '没有可检查的年度报告';
  return `共 ${files} 个文件：${countWords(summary).join('，') || none}`;
}

function notes(summary: Summary, quiet: boolean): readonly string[] {
  const { files, fixed, fixable, choosable, clean, others, ignored, failed, judged, notJudged, accepted, stale } =
    summary;
  return [
    ...(judged + notJudged > 0 ? [`已核 ${judged} 项${notJudged > 0 ? `，未能核 ${notJudged} 项` : ''}`] : []),
    ...(fixed > 0 ? [`已自动修正 ${fixed} 个问题`] : []),
    ...(fixable > 0 ? [`${fixable} 个可用 --fix 自动修正`] : []),
    ...(choosable > 0 ? [`${choosable} 个有可选的修正，须由人核对后选用`] : []),
    ...(clean > 0 && clean < files ? [`${clean} 个文件未发现${subject(quiet)}`] : []),
    ...(others > 0 ? [`${others} 个文件不是政府信息公开工作年度报告，未检查`] : []),
    ...(ignored > 0 ? [`${ignored} 个文件按配置不检查`] : []),
    ...(accepted > 0 ? [`${accepted} 个问题已在基线中接受，未列出`] : []),
    ...(stale > 0 ? [`基线中有 ${stale} 条已没有对应的问题，可用 nianbao baseline --prune 清理`] : []),
    ...(failed > 0 ? [`${failed} 个文件无法读取或写入`] : []),
  ];
}

/** Under --quiet the rest may be there, unsaid. */
const subject = (quiet: boolean) => (quiet ? '错误' : '问题');
