/** The tables as plain HTML and as text parted by tabs: for Word, Excel and the printer. No DOM: the extension uses it too. */
import type { ReconciliationView, TableView } from './model';
import { verdictOf, verdictSigns } from './model';
import { badgeOf, equationLine } from './words';

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export interface ExportOptions {
  /** With what is wrong written beside the numbers. */
  readonly marks: boolean;
}

export function tableHtml(table: TableView, { marks }: ExportOptions): string {
  const cells = new Map(table.cells.map((cell) => [cell.ref, cell]));
  const rows = table.rows.map((row) => {
    const fields = row.map((field) => {
      if (field.kind === 'words') {
        return `<th scope="${field.scope}"${spans(field.colSpan, field.rowSpan)}>${escaped(field.text)}</th>`;
      }
      const cell = cells.get(field.ref);
      if (!cell) return '<td></td>';
      const badge = marks ? badgeOf(table, cell) : '';
      const note = badge === '' ? '' : ` <small>${escaped(badge)}</small>`;
      return `<td class="${cell.mark}"${spans(field.colSpan, 1)}>${escaped(cell.text)}${note}</td>`;
    });
    return `<tr>${fields.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><caption>${escaped(table.title)}</caption>${rows.join('')}</table>`;
}

const spans = (colSpan: number, rowSpan: number): string =>
  `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

/** Every row has all columns: what a wide cell covers is left empty. */
export function tableText(table: TableView): string {
  const cells = new Map(table.cells.map(({ ref, text }) => [ref, text]));
  const grid: string[][] = table.rows.map(() => []);
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const field of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const text = field.kind === 'words' ? field.text : (cells.get(field.ref) ?? '');
      const height = field.kind === 'words' ? field.rowSpan : 1;
      for (let dy = 0; dy < height; dy += 1) {
        for (let dx = 0; dx < field.colSpan; dx += 1) {
          const line = grid[y + dy];
          if (line) line[x + dx] = dx === 0 && dy === 0 ? text : '';
        }
      }
    }
  });
  return grid.map((line) => line.join('\t')).join('\r\n');
}

/** A whole page that needs nothing else and runs nothing. */
export function printable({ tables, organ, year }: ReconciliationView, file: string): string {
  const title = [organ ?? '', year === null ? '' : `${year}年`, '政府信息公开工作年度报告勾稽核对表'].join('');
  const sections = tables.map((table) => {
    const { name, summary, why, equations, notes } = table;
    const heading = `<h2>${escaped(`${name}　${table.title}`)}</h2><p>${escaped(`${verdictSigns[verdictOf(table)]} ${summary}`)}</p>`;
    if (table.status !== 'read') return `<section>${heading}<p>${escaped(why ?? '')}</p></section>`;
    const lines = [
      ...equations.filter(({ state }) => state !== 'holds').map(equationLine),
      ...notes.map(({ text }) => text),
    ];
    const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
    return `<section>${heading}${tableHtml(table, { marks: true })}${list && `<ul>${list}</ul>`}</section>`;
  });
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${printStyle}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(file)}</p>${sections.join('\n')}</body></html>
`;
}

const printStyle = `
body{font-family:"Songti SC",SimSun,serif;font-size:10.5pt;margin:1.5cm;color:#000;background:#fff}
h1{font-size:15pt;text-align:center}h2{font-size:12pt;margin:0}
section{margin:1em 0}table{border-collapse:collapse;width:100%}caption{display:none}
th,td{border:1px solid #000;padding:2px 4px;text-align:center;font-weight:normal;font-size:9pt}th[scope=row]{text-align:left}
td.culprit,td.mismatch{border:3px solid #000;font-weight:bold}td.unjudged{font-style:italic}
tr{break-inside:avoid}@page{size:A4 landscape;margin:1cm}
`;
