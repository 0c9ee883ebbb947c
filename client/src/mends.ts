/** What helps where something could not be judged: to go there, or to say which year it is. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { ReportJudgement } from '../../server/src/lsp/protocol';
import { languageId } from './language';
import type { OpenReports } from './openReports';
import { toRange } from './reconciliation/places';
import { nameOf } from './uris';

export type Obstacle = ReportJudgement['notJudged'][number];

/** What is told of a report: numbers in the prose that had nothing to be held against are one matter, however many. */
export function obstaclesOf({ notJudged }: ReportJudgement): readonly Obstacle[] {
  const claims = notJudged.filter(({ kind }) => kind === 'claim');
  const [first] = claims;
  const others = notJudged.filter(({ kind }) => kind !== 'claim');
  if (!first || claims.length === 1) return notJudged;
  return [...others, { ...first, what: `正文 ${claims.length} 处数字` }];
}

const setYear = 'nianbao.setYear';
/** Of no use in the palette, and not in the manifest. */
const showPlace = 'nianbao.showPlace';

export const mendCommands: readonly string[] = [setYear, showPlace];

export function mendOf(uri: vscode.Uri, { kind, range }: Obstacle): vscode.Command | undefined {
  if (kind === 'year') return { command: setYear, title: '设置年份…', arguments: [uri.toString()] };
  return range ? { command: showPlace, title: '转到该处', arguments: [uri.toString(), range] } : undefined;
}

export const serveMends = (open: OpenReports): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(showPlace, async (uri: string, range: Range) => {
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: toRange(range) });
    }),
    vscode.commands.registerCommand(setYear, async (given?: unknown) => {
      const uri = typeof given === 'string' ? vscode.Uri.parse(given) : vscode.window.activeTextEditor?.document.uri;
      if (uri) await askYear(uri, open);
    }),
  );

/** The years that a report may be about: those of the setting. */
const [first, last] = [2008, 2099];

async function askYear(uri: vscode.Uri, open: OpenReports): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.languageId !== languageId) return;
  const answer = await vscode.window.showInputBox({
    title: '报告年度',
    prompt: '本报告是哪一年的年度报告？',
    placeHolder: '例如：2025',
    value: /20\d\d/.exec(nameOf(uri))?.[0] ?? '',
    validateInput: (value) => (isYear(value) ? undefined : `请输入 ${first} 至 ${last} 之间的年份`),
  });
  if (answer === undefined) return;
  const year = Number(answer.trim());
  const place = titlePlace(document, open);
  const toTitle = { label: '写入标题', detail: `标题写明“${year}年”，只影响本文件`, place };
  const inFolder = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const toSettings = {
    label: '写入设置',
    detail: `${inFolder ? '此文件夹内的' : '本机打开的所有'}年报都按这一年校核（nianbao.reportYear）`,
    place: undefined,
  };
  const choices = place ? [toTitle, toSettings] : [toSettings];
  const choice = await vscode.window.showQuickPick(choices, { title: `${year} 年写在哪里？` });
  if (choice?.place) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, choice.place, `${year}年`);
    await vscode.workspace.applyEdit(edit);
  } else if (choice) {
    const { WorkspaceFolder, Global } = vscode.ConfigurationTarget;
    const target = inFolder ? WorkspaceFolder : Global;
    await vscode.workspace.getConfiguration('nianbao', uri).update('reportYear', year, target);
  }
}

const isYear = (value: string): boolean =>
  /^\s*\d{4}\s*$/.test(value) && Number(value) >= first && Number(value) <= last;

/** Before `政府信息公开` in a title that names no year. */
function titlePlace(document: vscode.TextDocument, open: OpenReports): vscode.Position | undefined {
  const obstacle = open.judgement(document.uri)?.notJudged.find(({ kind }) => kind === 'year');
  if (!obstacle?.range) return undefined;
  const { start, end } = obstacle.range;
  for (let line = start.line; line <= end.line; line++) {
    const at = document.getText(new vscode.Range(line, 0, line + 1, 0)).search(/政府信息公开/);
    if (at >= 0) return new vscode.Position(line, at);
  }
  return undefined;
}
