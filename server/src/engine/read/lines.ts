/** A line without its line end. `from`–`to` is what stands between the blank space at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly tabs: number;
  readonly pipes: number;
}

/** The lines of a folded text, in one pass. */
export function readLines(folded: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let from = -1;
  let to = 0;
  let tabs = 0;
  let pipes = 0;
  for (let i = 0; i <= folded.length; i += 1) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 10;
    if (unit === 10) {
      lines.push({ start, end: i, from: from < 0 ? i : from, to: from < 0 ? i : to, tabs, pipes });
      start = i + 1;
      from = -1;
      tabs = 0;
      pipes = 0;
    } else if (unit === 9) tabs += 1;
    else if (unit !== 32) {
      if (from < 0) {
        // `> `, of a quotation in Markdown.
        if (unit === 62) continue;
        from = i;
      }
      to = i + 1;
      if (unit === 124) pipes += 1;
    }
  }
  return lines;
}

export const isBlank = (line: Line): boolean => line.from === line.to;
