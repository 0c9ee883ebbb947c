import { cellsOfClaim, claimAt, figureOf, placeOf, type Report, subjectName } from '../../engine';
import { escaped, type HoverPart } from './markdown';

/** A number in prose: the cells that it repeats, and whether it agrees with them. */
export function claimHover(report: Report, offset: number): HoverPart | undefined {
  const claim = claimAt(report, offset);
  const figure = claim && figureOf(report, claim.subject);
  if (!claim || !figure) return undefined;
  const verdict = figure.agrees(claim) ? '✓ 与表格一致' : '✗ 与表格不一致';
  const cells = cellsOfClaim(report, claim).flatMap(({ table, cell }) => {
    const names = placeOf(table, cell.ref);
    if (!names) return [];
    return [`- ${escaped(names.row.label)} · ${escaped(names.column.label)}：${cell.value ?? '（空）'}`];
  });
  const text = [
    `**正文：${subjectName(claim.subject)}**`,
    `${verdict}：${figure.table}为 **${figure.value}**`,
    cells.join('\n'),
  ];
  return { span: claim.span, text: text.join('\n\n') };
}
