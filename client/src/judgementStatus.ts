/** Says of the report in the active editor how much was judged, so that silence is not taken for approval, and what helps where it was not. */
import * as vscode from 'vscode';
import type { JudgementResult } from '../../server/src/lsp/protocol';
import { languageId, showProblems } from './language';
import { mendOf, obstaclesOf } from './mends';
import type { OpenReports } from './openReports';

/** What stands in the way is said one by one, as far as that can be taken in. */
const mostObstacles = 6;

export function createJudgementStatus(open: OpenReports): vscode.Disposable {
  const create = (id: string): vscode.LanguageStatusItem => {
    const item = vscode.languages.createLanguageStatusItem(id, { language: languageId });
    item.name = '年报校核';
    return item;
  };
  const item = create('nianbao.judgement');
  item.text = '年报校核';
  let obstacles: readonly vscode.LanguageStatusItem[] = [];

  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const judgement = open.judgement(document.uri);
    item.busy = judgement === undefined;
    if (judgement === undefined) return;
    show(item, judgement);
    for (const old of obstacles) old.dispose();
    obstacles = (judgement ? obstaclesOf(judgement) : []).slice(0, mostObstacles).map((obstacle, i) => {
      const one = create(`nianbao.obstacle.${i}`);
      one.severity = vscode.LanguageStatusSeverity.Warning;
      one.text = `未能核：${obstacle.what}`;
      one.detail = obstacle.why;
      const mend = mendOf(document.uri, obstacle);
      if (mend) one.command = mend;
      return one;
    });
  };
  update();

  return vscode.Disposable.from(
    item,
    { dispose: () => vscode.Disposable.from(...obstacles).dispose() },
    open.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function show(item: vscode.LanguageStatusItem, judgement: JudgementResult): void {
  const { Information, Warning } = vscode.LanguageStatusSeverity;
  const unjudged = judgement?.notJudged.length ?? 0;
  item.severity = unjudged > 0 ? Warning : Information;
  item.text = judgement ? `已核 ${judgement.judged} 项${unjudged > 0 ? ` / 未能核 ${unjudged} 项` : ''}` : '未校核';
  item.command = { command: showProblems, title: '查看问题' };
}
