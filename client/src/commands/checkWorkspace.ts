import * as vscode from 'vscode';
import { showProblems } from '../language';
import type { Summary, WorkspaceCheck } from '../workspaceCheck';

/** Checks all reports of the workspace under a notification that can stop it, and tells what came of it. */
export async function checkWorkspace(check: WorkspaceCheck, output: vscode.LogOutputChannel): Promise<Summary> {
  const summary = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: '检查年报', cancellable: true },
    (progress, token) =>
      check.run(({ files, done, reports }) => {
        progress.report({ message: `${done} / ${files} 个文件，其中年报 ${reports} 份`, increment: 100 / files });
      }, token),
  );
  // The command is done when the check is, not when the message is dismissed.
  void tell(summary, output);
  return summary;
}

async function tell(summary: Summary, output: vscode.LogOutputChannel): Promise<void> {
  const toProblems = '查看问题';
  const showOutput = '显示日志';
  const buttons = [...(summary.faulty > 0 ? [toProblems] : []), ...(summary.unread > 0 ? [showOutput] : [])];
  const choice = await vscode.window.showInformationMessage(wording(summary), ...buttons);
  if (choice === toProblems) await vscode.commands.executeCommand(showProblems);
  if (choice === showOutput) output.show();
}

function wording({ files, done, reports, faulty, unread }: Summary): string {
  const rest = unread > 0 ? `，${unread} 个文件未能读取` : '';
  if (done < files)
    return `检查已停止：已检查 ${reports} 份年报，${faulty} 份有问题${rest}，另有 ${files - done} 个文件未看。`;
  if (reports === 0) return `工作区内没有找到政府信息公开工作年度报告${rest}。`;
  return `已检查 ${reports} 份年报，${faulty} 份有问题${rest}。`;
}
