// The figures as a table for people: Markdown, so that docs/performance.md can hold it as it is.
const marks = {
  met: 'met',
  near: 'within noise',
  known: 'not met, see notes',
  missed: '**MISSED**',
  absent: 'not measured',
};

export function table(figures) {
  const header = ['figure', 'product p50 / p95', 'reference p50 / p95', 'n', 'measured', 'bound', 'noise', ''];
  const rows = figures.map((figure) => (figure.verdict === 'absent' ? absent(figure) : row(figure)));
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function row({ name, ours, reference, unit, value, bound, kind, noise, verdict }) {
  return [
    name,
    `${short(ours.p50)} / ${short(ours.p95)} ${unit}`,
    reference ? `${short(reference.p50)} / ${short(reference.p95)} ${unit}, ${reference.name}` : '',
    String(ours.n),
    `${short(value)} ${kind}`,
    `≤ ${short(bound)} ${kind}`,
    Number.isFinite(noise) ? `${Math.round(noise * 100)} %` : '–',
    marks[verdict],
  ];
}

const absent = ({ name, why, verdict }) => [name, why, '', '', '', '', '', marks[verdict]];

/** Three digits that count. */
const short = (value) => {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value
    .toFixed(digits)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
};
