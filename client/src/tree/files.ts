/** The reports that the tree is about: those that the check of the workspace found, and those that are open, as they are just now. */
import * as vscode from 'vscode';
import { isLive, problemsOf } from '../language';
import type { OpenReports } from '../openReports';
import type { WorkspaceCheck } from '../workspaceCheck';
import { type Counts, noCounts, type ReportFile } from './model';

export function reportFiles({ closed }: Pick<WorkspaceCheck, 'closed'>, open: OpenReports): readonly ReportFile[] {
  const uris = new Map([...closed.uris(), ...open.uris()].map((uri) => [uri.toString(), uri]));
  return [...uris.values()].flatMap((uri) => {
    const info = closed.info(uri);
    const live = isLive(uri) ? open.judgement(uri) : undefined;
    if (live === null) return [];
    if (live) return [readFile(uri, live)];
    if (info?.kind === 'report') return [readFile(uri, info)];
    return info?.kind === 'unread' ? [{ ...fileOf(uri), unread: info.why }] : [];
  });
}

const readFile = (
  uri: vscode.Uri,
  { organ, year }: { readonly organ: string | null; readonly year: number | null },
): ReportFile => ({
  ...fileOf(uri),
  organ: organ ?? undefined,
  year: year ?? undefined,
  counts: countsOf(uri),
});

const fileOf = (uri: vscode.Uri): ReportFile => ({
  uri: uri.toString(),
  path: vscode.workspace.asRelativePath(uri),
  organ: undefined,
  year: undefined,
  counts: noCounts,
  unread: undefined,
});

export function countsOf(uri: vscode.Uri): Counts {
  const level = vscode.DiagnosticSeverity;
  const severities = problemsOf(uri).map(({ severity }) => severity);
  const count = (wanted: vscode.DiagnosticSeverity) => severities.filter((severity) => severity === wanted).length;
  return { errors: count(level.Error), warnings: count(level.Warning), informations: count(level.Information) };
}
