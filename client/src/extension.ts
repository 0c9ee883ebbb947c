/** The extension, the same wherever its server runs. Kept light: any plain text file activates it. */
import * as vscode from 'vscode';
import { checkWorkspace } from './commands/checkWorkspace';
import { fixAll } from './commands/fixAll';
import { markAsReport } from './commands/markAsReport';
import { newReport } from './commands/newReport';
import { openSample } from './commands/openSample';
import { renumber } from './commands/renumber';
import { rewriteTables } from './commands/rewriteTables';
import { createDetection } from './detection';
import { createJudgementStatus } from './judgementStatus';
import { languageId } from './language';
import { serveMends } from './mends';
import { createOpenReports } from './openReports';
import { createReconciliation } from './reconciliation/views';
import { createReportStatus, type ReportStatus } from './reportStatus';
import { type ClientFactory, createServer, type Server } from './server';
import { createReportTree, type ReportTree } from './tree/view';
import { createWorkspaceCheck } from './workspaceCheck';

let server: Server | undefined;

/** What other extensions get of this one, and its tests. */
export interface Api {
  readonly tree: ReportTree;
  readonly status: ReportStatus;
}

/** `createClient` is all that differs between a machine and a browser. */
export function start(context: vscode.ExtensionContext, createClient: ClientFactory): Api {
  const output = vscode.window.createOutputChannel('年报校核', { log: true });
  const service = createServer(createClient, output);
  server = service;
  const detection = createDetection(context.workspaceState);
  const workspaceCheck = createWorkspaceCheck(service, detection, output);
  const open = createOpenReports(service);
  const tree = createReportTree(workspaceCheck, open, output);
  const status = createReportStatus(open);

  const startFor = (document: vscode.TextDocument): void => {
    // A failure is told by the server itself.
    if (document.languageId === languageId) service.start().catch(() => {});
  };
  vscode.workspace.textDocuments.forEach(startFor);

  context.subscriptions.push(
    output,
    detection,
    workspaceCheck,
    open,
    tree,
    createJudgementStatus(open),
    status,
    serveMends(open),
    createReconciliation(service, context),
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.commands.registerCommand('nianbao.fixAll', () => fixAll(service)),
    vscode.commands.registerCommand('nianbao.checkWorkspace', () => checkWorkspace(workspaceCheck, output)),
    vscode.commands.registerCommand('nianbao.markAsReport', markAsReport),
    vscode.commands.registerCommand('nianbao.newReport', () => newReport(service, context.globalState)),
    vscode.commands.registerCommand('nianbao.openSample', () => openSample(context.extensionUri)),
    vscode.commands.registerCommand('nianbao.renumberHeadings', () => renumber(service)),
    vscode.commands.registerCommand('nianbao.rewriteTable', () => rewriteTables(service)),
    vscode.commands.registerCommand('nianbao.restartServer', () => service.restart()),
    vscode.commands.registerCommand('nianbao.showOutput', () => output.show()),
  );
  return { tree, status };
}

export const stop = (): Promise<void> | undefined => server?.stop();
