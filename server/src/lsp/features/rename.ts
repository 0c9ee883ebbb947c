import { type PrepareRenameResult, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Report, type YearPlaceKind, yearEdit, yearPlaceAt, yearPlaces } from '../../engine';
import type { Client } from '../capabilities';
import { toAnnotatedEdit, toRange } from '../convert';

/** Only the report's year has a name to change. */
export function prepareRename(document: TextDocument, report: Report, offset: number): PrepareRenameResult | null {
  const place = yearPlaceAt(report, offset);
  if (!place || !report.year) return null;
  return { range: toRange(document, place.span), placeholder: String(report.year.value) };
}

/** Another year for the report, wherever the text says its year for its own; by kind of place, each to be looked at. */
export function rename(
  document: TextDocument,
  report: Report,
  offset: number,
  newName: string,
  client: Client,
): WorkspaceEdit | ResponseError<void> | null {
  if (!yearPlaceAt(report, offset)) return null;
  const year = readYear(newName);
  if (year === undefined) return new ResponseError(invalidName, '报告年度应为四位数字，如 2025。');
  const places = yearPlaces(report);
  const groups = kinds
    .map(([kind, label]) => ({
      label,
      edits: places.filter((place) => place.kind === kind).map((place) => yearEdit(report, place, year)),
    }))
    .filter(({ edits }) => edits.length > 0);
  return toAnnotatedEdit(document, groups, client);
}

const kinds: readonly (readonly [YearPlaceKind, string])[] = [
  ['title', '标题'],
  ['period', '统计期限'],
  ['sentence', '句首的年份'],
  ['edition', '“某年版”'],
];

/** LSP's RequestFailed: the request was right, and could not be met. */
const invalidName = -32803;

/** In either width, with or without 年; from 2008, the first year of such reports, to 2099. */
function readYear(name: string): number | undefined {
  const digits = name
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/, '');
  const year = /^20\d\d$/.test(digits) ? Number(digits) : Number.NaN;
  return year >= 2008 ? year : undefined;
}
