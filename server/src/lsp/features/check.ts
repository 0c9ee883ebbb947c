import { TextDocument } from 'vscode-languageserver-textdocument';
import { check, type Engine } from '../cache';
import type { Client } from '../capabilities';
import type { CheckParams, CheckResult } from '../protocol';
import type { DocumentScope } from '../scopes';
import { diagnostics } from './diagnostics';

/** Judges a text that is not open, for the check of a whole workspace. */
export function checkText(
  engine: Engine,
  { uri, text }: CheckParams,
  scope: DocumentScope,
  client: Client,
): CheckResult {
  const checked = check(engine, TextDocument.create(uri, 'nianbao', 0, text), scope);
  const { isReport, year, organ } = checked.report;
  return {
    report: isReport ? { year: year?.value ?? null, organ: organ ?? null } : null,
    diagnostics: diagnostics(checked, client),
  };
}
