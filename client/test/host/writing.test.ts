import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, problems, report, ruleOf, scratch, show, showReport, until } from './support';

const text = () => vscode.window.activeTextEditor?.document.getText() ?? '';
const caretAt = (document: vscode.TextDocument, words: string): void => {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const at = document.positionAt(document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
};
/** Accepts what a quick pick has chosen, once it is there. */
const accept = async (running: Thenable<unknown>, times: number): Promise<void> => {
  let isDone = false;
  void running.then(() => {
    isDone = true;
  });
  for (let i = 0; i < times && !isDone; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
};

describe('commands for writing', () => {
  afterEach(closeAll);

  it('open the sample report, which has faults, without a file', async () => {
    await vscode.commands.executeCommand('nianbao.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'nianbao');
    const found = await until('its problems', () => {
      const rules = problems(document.uri).map(ruleOf);
      return rules.length > 0 && rules;
    });
    for (const rule of ['table/cell-mismatch', 'outline/section-misnumbered', 'claim/table-mismatch'])
      assert.ok(found.includes(rule), found.join());
  });

  it('renumber what follows the cursor in one step', async () => {
    const folder = scratch('renumber');
    try {
      const document = await showReport(report());
      const before = document.getText();
      const heading = '（三）政府信息管理';
      const with4 = before.replace(heading, `（三）清理文件\n逐件清理。\n${heading}`);
      const uri = await folder.write('草稿2025.txt', with4);
      const draft = await showReport(uri);
      caretAt(draft, '（三）清理文件');
      await vscode.commands.executeCommand('nianbao.renumberHeadings');
      const after = draft.getText();
      assert.ok(after.includes('（三）清理文件\n逐件清理。\n（四）政府信息管理\n'), after.slice(0, 1500));
      assert.ok(after.includes('（六）监督保障\n'));
      await vscode.commands.executeCommand('undo');
      assert.equal(draft.getText(), with4);
    } finally {
      await closeAll();
      await folder.remove();
    }
  });

  it('rewrite the tables, and take that back in one step', async () => {
    const document = await showReport(report());
    const before = document.getText();
    await accept(vscode.commands.executeCommand('nianbao.rewriteTable'), 4);
    const after = document.getText();
    assert.notEqual(after, before);
    assert.deepEqual(after.match(/\d+/g), before.match(/\d+/g), 'every number is kept');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('say so where there is no report, and change nothing', async () => {
    await show(inWorkspace('普通文本.txt'));
    const before = text();
    for (const command of ['nianbao.renumberHeadings', 'nianbao.rewriteTable', 'nianbao.fixAll'])
      await vscode.commands.executeCommand(command);
    assert.equal(text(), before);
  });
});
