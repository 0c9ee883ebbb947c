import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Checked } from '../cache';
import type { Client } from '../capabilities';
import { toDiagnostic } from '../convert';

export const diagnostics = (
  { document, findings }: Pick<Checked, 'document' | 'findings'>,
  client: Client,
): Diagnostic[] => findings.map((finding) => toDiagnostic(document, finding, client));

/** `unchanged` where the client already has the answer for this version and these settings. */
export const diagnosticReport = (
  checked: Checked,
  previousResultId: string | undefined,
  client: Client,
): DocumentDiagnosticReport =>
  checked.resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: checked.resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: checked.resultId, items: diagnostics(checked, client) };
