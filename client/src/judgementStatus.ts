/** Says of the report in the active editor how much was judged, so that silence is not taken for approval. */
import * as vscode from 'vscode';
import type { JudgementResult } from '../../server/src/lsp/protocol';
import { languageId } from './language';
import type { Server } from './server';

export function createJudgementStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('nianbao.judgement', { language: languageId });
  item.name = '年报校核';
  item.text = '年报校核';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    item.busy = true;
    try {
      const client = await server.start();
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const judgement = await server.request('nianbao/judgement', { uri });
      if (mine === turn) show(item, judgement);
    } catch {
      // A server that cannot be had is told of elsewhere.
      if (mine === turn) show(item, null);
    } finally {
      if (mine === turn) item.busy = false;
    }
  };
  /** Typing is not followed letter by letter. */
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, delay);
  };
  soon();

  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    server.onChanged(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nianbao')) soon();
    }),
  );
}

/** Milliseconds. */
const delay = 300;

function show(item: vscode.LanguageStatusItem, judgement: JudgementResult): void {
  const { judged, notJudged } = judgement ?? { judged: 0, notJudged: [] };
  const { Information, Warning } = vscode.LanguageStatusSeverity;
  item.severity = notJudged.length > 0 ? Warning : Information;
  if (!judgement) item.text = '未校核';
  else item.text = `已核 ${judged} 项${notJudged.length > 0 ? ` / 未能核 ${notJudged.length} 项` : ''}`;
  item.detail = notJudged.map(({ what, why }) => `${what}：${why}`).join('；');
}
