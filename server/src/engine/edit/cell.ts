import { fold } from '../fold';
import type { CellRef } from '../form/form';
import { cellWords } from '../locate/cells';
import { readCount } from '../numeral';
import { type ParseOptions, parse } from '../parse/parse';
import { placeOf, spelled } from '../reconcile/describe';
import type { Cell, Report, Table } from '../report';
import { applyEdits, type Edit } from '../span';

/** The edit that writes a number into a cell, or why there is none, in Chinese. */
export type CellEdit =
  | { readonly edit: Edit; readonly problem?: never }
  | { readonly edit?: never; readonly problem: string };

/**
 * `typed`: what the user typed for the cell. `shown`: what the cell said when he did; if it says something else by now, the
 * edit is refused. So it is where the text after it would not read as that number in that cell.
 */
export function setCell(report: Report, ref: CellRef, shown: string, typed: string, options?: ParseOptions): CellEdit {
  const table = report.tables.find(({ cells }) => cells.has(ref));
  const cell = table?.cells.get(ref);
  if (!table || !cell) return { problem: '文中已读不到这一格' };
  const present = cellWords(report, cell);
  if (present !== shown) return { problem: `此格已改为“${present}”，请重新输入` };
  const value = read(fold(typed).trim(), kindOf(table, ref));
  if (typeof value === 'string') return { problem: value };
  const newText = Number.isInteger(value) && value >= 0 ? spelled(report, table, cell, value) : String(value);
  const edit: Edit = { span: cell.span, newText: signed(newText, typed) };
  const after = parse(applyEdits(report.text, [edit]), options).tables.find(({ id }) => id === table.id);
  return holds(after?.cells.get(ref), value) ? { edit } : { problem: '此格在文中的位置不能确定，请直接改正文' };
}

type Kind = 'count' | 'amount' | 'change';

function kindOf(table: Table, ref: CellRef): Kind {
  const id = placeOf(table, ref)?.column.id;
  return id === 'amount' || id === 'change' ? id : 'count';
}

/** The number, or what is wrong with it. */
function read(text: string, kind: Kind): number | string {
  const count = readCount(text);
  if (count !== undefined && count <= largest) return count;
  if (kind === 'amount') return /^\d{1,9}\.\d{1,6}$/.test(text) ? Number(text) : '请填不小于 0 的数';
  if (kind === 'change') return /^[+-]\d{1,9}$/.test(text) ? Number(text) : '请填整数，减少的前面加“-”';
  return '请填非负整数';
}

const largest = 999_999_999;

/** A plus before an increase is the user's own. */
const signed = (newText: string, typed: string): string => (/^\s*[+＋]/.test(typed) ? `+${newText}` : newText);

const holds = (cell: Cell | undefined, value: number): boolean => cell?.state === 'number' && cell.value === value;
