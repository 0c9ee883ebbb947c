import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReportTree, Row } from '../../src/tree/view';
import { closeAll, configure, report, reportText, scratch, show, showReport, until } from './support';

describe('the tree of reports', () => {
  const files = scratch('tree');
  let tree: ReportTree;
  let text: string;
  before(async () => {
    text = await reportText();
    await showReport(report());
    tree = (await until('the extension', () => vscode.extensions.getExtension('nianbao.nianbao')?.exports)).tree;
    await closeAll();
    await vscode.commands.executeCommand('nianbao.checkWorkspace');
  });
  afterEach(async () => {
    tree.setFilter({ words: '', onlyProblems: false });
    await closeAll();
  });
  after(() => files.remove());

  const rows = async (row?: Row): Promise<readonly string[]> => {
    const children = (await tree.provider.getChildren(row)) ?? [];
    const lines: string[] = [];
    for (const child of children) {
      const item = await tree.provider.getTreeItem(child);
      const { id } = item.iconPath as vscode.ThemeIcon;
      lines.push(`${row ? '  ' : ''}${item.label} [${id}] ${item.description ?? ''}`.trimEnd(), ...(await rows(child)));
    }
    return lines;
  };
  const untilRows = async (wanted: readonly string[]): Promise<void> => {
    let seen: readonly string[] = [];
    await until(wanted.join('\n'), async () => {
      seen = (await rows()).filter((line) => !line.includes('望汐'));
      return seen.join('\n').includes(wanted.join('\n'));
    }).catch((error: Error) => {
      throw new Error(`${error.message}\nseen:\n${seen.join('\n')}`);
    });
  };
  const qingxi = '清溪县人民政府 [organization] 1 份 · 2 个错误';

  it('has the reports of the workspace with the counts of their problems, and nothing else', async () => {
    await untilRows([qingxi, `  2025 年 [error] 2 个错误`]);
    const all = await rows();
    assert.ok(all.some((line) => line.startsWith('望汐街道')));
    assert.ok(!all.some((line) => line.includes('普通文本')));
    assert.deepEqual(tree.view.badge?.value, 2);
  });

  it('opens a report, and has its file for other commands', async () => {
    const [organ] = (await tree.provider.getChildren()) ?? [];
    const [row] = (await tree.provider.getChildren(organ)) ?? [];
    assert.ok(row?.resourceUri);
    const { command } = await tree.provider.getTreeItem(row);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    await until(
      'the editor',
      () => vscode.window.activeTextEditor?.document.uri.toString() === row.resourceUri?.toString(),
    );
    await vscode.commands.executeCommand('nianbao.reports.copyPath', row);
    assert.match(await vscode.env.clipboard.readText(), /[\\/]清溪县2025\.txt$/);
  });

  it('shows the tables of a report beside its text', async () => {
    const [organ] = (await tree.provider.getChildren()) ?? [];
    const [row] = (await tree.provider.getChildren(organ)) ?? [];
    await vscode.commands.executeCommand('nianbao.reports.showReconciliation', row);
    await until('text and tables', () => {
      const { all } = vscode.window.tabGroups;
      return all.length === 2 && all[1]?.activeTab?.input instanceof vscode.TabInputWebview;
    });
    assert.equal(vscode.window.visibleTextEditors[0]?.document.uri.toString(), row?.resourceUri?.toString());
  });

  it('follows what is typed, and forgets what is thrown away', async () => {
    // Not the file of the other suites: VS Code in a browser saves by itself after a second.
    const uri = await files.write('改.txt', text.replaceAll('清溪县', '平泽县'));
    const document = await showReport(uri);
    const pingze = qingxi.replace('清溪', '平泽');
    await untilRows([pingze, '  2025 年 [error] 2 个错误']);
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('4、 政府');
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(start + 3)), '四、');
    await vscode.workspace.applyEdit(edit);
    await untilRows([pingze.replace('2 个', '1 个'), '  2025 年 [error] 1 个错误']);
    await vscode.commands.executeCommand('undo');
    await untilRows([pingze]);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await until('it to be gone', async () => !(await rows()).some((line) => line.startsWith('平泽')));
  });

  it('has a new file, and the years that are missing, until it is deleted', async () => {
    const uri = await files.write('旧.txt', text.replaceAll('2025', '2022'));
    await untilRows(['  2024 年 [circle-large-outline] 缺', '  2023 年 [circle-large-outline] 缺', '  2022 年']);
    await vscode.workspace.fs.delete(uri);
    await untilRows([qingxi, `  2025 年 [error] 2 个错误`]);
  });

  it('has the reason why a file could not be read, where its name says that it should be', async () => {
    await files.write('桐岭区年报.txt', 'PK\x03\x04');
    await files.write('照片.txt', 'PK\x03\x04');
    await untilRows([
      '未能读取 [warning] 1 个文件',
      '  桐岭区年报.txt [circle-slash] 这是 Word、WPS 等软件的文档或压缩包',
    ]);
    await vscode.workspace.fs.delete(files.uri('桐岭区年报.txt'));
    await until('nothing unread', async () => !(await rows()).some((line) => line.startsWith('未能读取')));
  });

  it('has a report that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'nianbao',
      content: text.replaceAll('清溪县', '平泽县'),
    });
    await vscode.window.showTextDocument(document);
    await untilRows(['平泽县人民政府 [organization] 1 份 · 2 个错误']);
    await closeAll();
    await until('it to be gone', async () => !(await rows()).some((line) => line.startsWith('平泽')));
  });

  it('is filtered by words and by problems, and says so', async () => {
    tree.setFilter({ onlyProblems: true });
    assert.ok(!(await rows()).some((line) => line.startsWith('望汐')));
    assert.equal(tree.view.message, '筛选：仅有问题的（1 / 2 份）');
    tree.setFilter({ onlyProblems: false, words: '望汐 2023' });
    assert.deepEqual(await rows(), ['望汐街道办事处 [organization] 1 份', '  2023 年 [pass]']);
    await vscode.commands.executeCommand('nianbao.reports.clearFilter');
    await untilRows([qingxi]);
    assert.equal(tree.view.message, '');
  });

  it('leaves out a file that the user said is no report', async () => {
    await show(report());
    const document = await showReport(report());
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('it to be gone', async () => !(await rows()).some((line) => line.startsWith('清溪')));
    await vscode.commands.executeCommand('nianbao.markAsReport');
    await untilRows([qingxi]);
  });

  it('leaves out what is switched off', async () => {
    await showReport(report());
    await configure('nianbao.enable', false);
    await until('nothing', async () => (await rows()).length === 0);
    await configure('nianbao.enable', undefined);
    await untilRows([qingxi]);
  });

  it('is filled when it is first looked at', async () => {
    await vscode.commands.executeCommand('nianbao.reports.focus');
    await until('the view', () => tree.view.visible);
    await untilRows([qingxi]);
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});
