/** The active report in the status bar: its year, its organ and how much is wrong. */
import * as vscode from 'vscode';
import type { ReportJudgement } from '../../server/src/lsp/protocol';
import { languageId, problemsOf, showProblems } from './language';
import { mendCommands, mendOf, obstaclesOf } from './mends';
import type { OpenReports } from './openReports';
import { countsOf } from './tree/files';
import { counted } from './tree/model';

/** In milliseconds. */
const delay = 100;

export interface ReportStatus extends vscode.Disposable {
  /** What is shown now; undefined where nothing is. */
  shown(): Pick<vscode.StatusBarItem, 'text' | 'tooltip'> | undefined;
}

export function createReportStatus(open: OpenReports): ReportStatus {
  const item = vscode.window.createStatusBarItem('nianbao.report', vscode.StatusBarAlignment.Left, 10);
  item.name = '年报';
  item.command = showProblems;
  let shown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = (): void => {
    timer = undefined;
    const document = vscode.window.activeTextEditor?.document;
    const judgement = document?.languageId === languageId ? open.judgement(document.uri) : undefined;
    shown = document !== undefined && judgement !== undefined && judgement !== null;
    if (!document || !judgement) {
      item.hide();
      return;
    }
    const { icon, words } = headline(document.uri, judgement);
    item.text = `$(${icon}) ${words}`;
    item.tooltip = tooltip(document.uri, judgement, words);
    item.accessibilityInformation = { label: `年报：${words}` };
    item.show();
  };
  const soon = (): void => {
    timer ??= setTimeout(update, delay);
  };
  soon();

  const subscriptions = vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    open.onDidChange(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.languages.onDidChangeDiagnostics(soon),
  );
  return { shown: () => (shown ? item : undefined), dispose: () => subscriptions.dispose() };
}

function headline(uri: vscode.Uri, { year, organ, notJudged }: ReportJudgement) {
  const counts = countsOf(uri);
  const { errors, warnings, informations } = counts;
  // Where not all was judged, nothing found is no approval.
  const unjudged = notJudged.length > 0 ? `${notJudged.length} 项未能核` : '';
  const verdict = counted(counts) || (unjudged ? '' : '未发现问题');
  const icon =
    errors > 0 ? 'error' : warnings > 0 ? 'warning' : informations > 0 ? 'info' : unjudged ? 'question' : 'pass';
  const name = organ?.replace(/人民政府$/, '');
  const parts = [year === null ? '年度不明' : `${year} 年`, name, verdict, unjudged].filter(Boolean);
  return { icon, words: parts.join(' · ') };
}

const groups: readonly (readonly [group: string, name: string])[] = [
  ['table', '表格勾稽'],
  ['claim', '正文与表格'],
  ['year', '年份'],
  ['outline', '结构与序号'],
  ['text', '文字'],
];

function tooltip(uri: vscode.Uri, judgement: ReportJudgement, words: string): vscode.MarkdownString {
  const { judged, notJudged } = judgement;
  const markdown = new vscode.MarkdownString(undefined, true);
  markdown.isTrusted = { enabledCommands: [...mendCommands] };
  markdown.appendMarkdown('**').appendText(words).appendMarkdown('**\n\n');
  const rules = problemsOf(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
  const rows = groups
    .map(([group, name]) => [name, rules.filter((rule) => rule.startsWith(`${group}/`)).length] as const)
    .filter(([, count]) => count > 0);
  if (rows.length > 0)
    markdown.appendMarkdown(
      `| 问题 | 处 |\n| :-- | --: |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`,
    );
  markdown.appendMarkdown(
    `已核 ${judged} 项${notJudged.length > 0 ? `，未能核 ${notJudged.length} 项：` : '，全部核到。'}\n\n`,
  );
  for (const obstacle of obstaclesOf(judgement)) {
    const mend = mendOf(uri, obstacle);
    markdown.appendMarkdown('- ').appendText(`${obstacle.what}：${obstacle.why}`);
    if (mend) markdown.appendMarkdown(` [${mend.title}](${link(mend)})`);
    markdown.appendMarkdown('\n');
  }
  return markdown;
}

const link = ({ command, arguments: given }: vscode.Command): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(given))}`;
