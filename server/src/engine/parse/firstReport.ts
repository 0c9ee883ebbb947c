import { isBlank, type Line } from '../read/lines';

const firstHeading = /^\s*一\s?、\s*总体(?:工作)?情况\s*$/;
const lastHeading = /^\s*六\s?、\s*其他.{0,12}事项\s*$/;

/**
 * The lines of the first report, where a file holds several one after the other: all up to the title of the next. What follows
 * is not judged, rather than judged by another report's year and tables.
 */
export function firstReport(folded: string, lines: readonly Line[]): readonly Line[] {
  const isHeading = (line: Line, number: string, pattern: RegExp): boolean =>
    line.to - line.from >= 6 &&
    line.to - line.from <= 20 &&
    folded.startsWith(number, line.from) &&
    pattern.test(folded.slice(line.from, line.to));
  const last = lines.findIndex((line) => isHeading(line, '六', lastHeading));
  if (last < 0) return lines;
  const next = lines.findIndex((line, i) => i > last + 1 && isHeading(line, '一', firstHeading));
  // After a table of contents the report begins; a report has tables before its last section, a table of contents has none.
  if (next < 0 || last < 40) return lines;
  const title = lines.findIndex((line, i) => i > last && i < next && isTitle(folded, line));
  return lines.slice(0, title > 0 ? title : next);
}

const isTitle = (folded: string, line: Line): boolean =>
  !isBlank(line) && line.to - line.from < 60 && /年度报告\s*$/.test(folded.slice(line.from, line.to));
