import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptMisnumbered, closeAll, files, json, problems, showReport, until, untilProblems } from '../support';

/** Waits until a report has one problem, of that severity. */
const untilSeverity = (uri: vscode.Uri, severity: vscode.DiagnosticSeverity) =>
  until(
    `severity ${severity}`,
    () =>
      problems(uri)
        .map((one) => one.severity)
        .join() === String(severity),
  );

const [first, second] = [files('甲县', '2025.txt'), files('乙县', '2025.txt')];

describe('a workspace of several folders', () => {
  afterEach(closeAll);

  it('has them open', async () => {
    // A file system in memory comes up while the tests already run.
    const folders = await until('the folders', () =>
      vscode.workspace.workspaceFolders?.length ? vscode.workspace.workspaceFolders : undefined,
    );
    assert.deepEqual(
      folders.map(({ uri }) => uri.path),
      [files('甲县').path, files('乙县').path],
    );
  });

  it('judges each report under the configuration of its folder', async () => {
    await showReport(first);
    await showReport(second);
    await untilProblems(first, ['table/cell-mismatch']);
    await untilProblems(second, ['outline/section-misnumbered']);
  });

  it('obeys the settings of a folder there alone', async () => {
    const settings = vscode.workspace.getConfiguration('nianbao', first);
    const severity = (value?: object) => settings.update('severity', value, vscode.ConfigurationTarget.WorkspaceFolder);
    await showReport(first);
    await showReport(second);
    try {
      await severity({ 'outline/section-misnumbered': 'off', table: 'hint' });
      await untilProblems(first, ['table/cell-mismatch']);
      await untilSeverity(first, vscode.DiagnosticSeverity.Hint);
      await untilSeverity(second, vscode.DiagnosticSeverity.Error);
    } finally {
      await severity();
    }
    await untilSeverity(first, vscode.DiagnosticSeverity.Error);
  });

  it('writes the baseline into the folder of the report', async () => {
    await showReport(second);
    await untilProblems(second, ['outline/section-misnumbered']);
    await acceptMisnumbered(second);
    await untilProblems(second, []);
    const { accepted } = await json(files('乙县', 'nianbao.baseline.json'));
    assert.deepEqual(
      accepted.map(({ file }: { file: string }) => file),
      ['2025.txt'],
    );
    await vscode.workspace.fs.delete(files('乙县', 'nianbao.baseline.json'));
    await untilProblems(second, ['outline/section-misnumbered']);
  });

  it('is checked as a whole, and forgets a folder that leaves it', async () => {
    const summary = await vscode.commands.executeCommand<object>('nianbao.checkWorkspace');
    assert.deepEqual(summary, { ...summary, reports: 2, faulty: 2, unread: 0 });
    await untilProblems(first, ['table/cell-mismatch']);
    await untilProblems(second, ['outline/section-misnumbered']);
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await untilProblems(second, []);
    await untilProblems(first, ['table/cell-mismatch']);
  });
});
