import { isBlank, type Line } from '../read/lines';

const firstHeading = /^[#*\s]{0,9}(一\s?、)?\s*总体(?:工作)?情况[*\s]{0,4}$/;
/** Without its number in the form's words alone: a row of the table of 2019 is called 其他对外管理服务事项. */
const lastHeading = /^[#*\s]{0,9}(?:六\s?、\s*其他.{0,12}|其他需?要?(?:报告|说明|汇报)的?)事项[*\s]{0,4}$/;

/**
 * The lines of the first report, where a file holds several one after the other: all up to the title of the next. What follows
 * is not judged, rather than judged by another report's year and tables.
 */
export function firstReport(folded: string, lines: readonly Line[]): readonly Line[] {
  const match = (line: Line, words: string, pattern: RegExp): RegExpExecArray | null =>
    line.to - line.from >= 4 && line.to - line.from <= 30 && endsWith(folded, line, words)
      ? pattern.exec(folded.slice(line.from, line.to))
      : null;
  const last = lines.findIndex((line) => match(line, '事项', lastHeading));
  if (last < 0) return lines;
  const next = lines.findIndex((line, i) => i > last + 1 && match(line, '情况', firstHeading));
  // After a table of contents the report begins; a report has tables before its last section, a table of contents has none.
  if (next < 0 || last < 40) return lines;
  const title = lines.findIndex((line, i) => i > last && i < next && isTitle(folded, line));
  // Without its number it may be a heading of another level.
  const isNumbered = match(lines[next] as Line, '情况', firstHeading)?.[1] !== undefined;
  if (title < 0 && !isNumbered) return lines;
  return lines.slice(0, title > 0 ? title : next);
}

/** But for Markdown's asterisks. */
function endsWith(folded: string, { from, to }: Line, words: string): boolean {
  let end = to;
  while (end > from && folded.charCodeAt(end - 1) === 42) end -= 1;
  return folded.startsWith(words, end - words.length);
}

const isTitle = (folded: string, line: Line): boolean =>
  !isBlank(line) && line.to - line.from < 60 && /年度报告[*\s]{0,4}$/.test(folded.slice(line.from, line.to));
