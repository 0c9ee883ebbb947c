import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, configure, faults, problems, report, ruleOf, showReport, until, untilProblems } from './support';

const wrongHeading = '4、 政府信息公开行政复议、行政诉讼情况';
const rightHeading = '四、政府信息公开行政复议、行政诉讼情况';

describe('a report in the editor', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await showReport(report());
    await untilProblems(report(), faults);
  });
  afterEach(closeAll);

  const misnumbered = (): vscode.Diagnostic => {
    const found = problems(report()).find((problem) => ruleOf(problem) === 'outline/section-misnumbered');
    assert.ok(found);
    return found;
  };

  it('shows problems in Chinese, at their place, with their rule', () => {
    const problem = misnumbered();
    assert.match(problem.message, /序号应为“四、”/);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(problem.source, '年报');
    assert.equal(document.lineAt(problem.range.start.line).text, wrongHeading);
    assert.match(document.getText(problem.range), /^4、/);
  });

  it('points from a wrong cell to the sums that it breaks', () => {
    const problem = problems(report()).find((one) => ruleOf(one) === 'table/cell-mismatch');
    assert.equal(problem && document.getText(problem.range), '8');
    assert.equal(problem?.relatedInformation?.length, 2);
  });

  it('mends one problem by its quick fix, and undoes it', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      report(),
      misnumbered().range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes('四、'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    assert.equal(fix.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(document.getText().includes(`\n${rightHeading}\n`));
    await untilProblems(report(), ['table/cell-mismatch']);
    await vscode.commands.executeCommand('undo');
    await untilProblems(report(), faults);
  });

  it('mends all that is safe by one command, and undoes it at once', async () => {
    const before = document.getText();
    await vscode.commands.executeCommand('nianbao.fixAll');
    await untilProblems(report(), []);
    assert.ok(document.getText().includes(`\n${rightHeading}\n`));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('mends all that is safe on save, where the user asks for it', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      report(),
      new vscode.Range(0, 0, document.lineCount, 0),
      'source.fixAll',
    );
    assert.deepEqual(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.nianbao'],
    );
  });

  it('has an outline of title, sections and tables', async () => {
    const symbols = await until('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        report(),
      );
      return found?.length ? found : undefined;
    });
    const names: string[] = [];
    const walk = (list: readonly vscode.DocumentSymbol[]): void =>
      list.forEach((symbol) => {
        names.push(symbol.name);
        walk(symbol.children);
      });
    walk(symbols);
    for (const part of ['总体情况', '依申请公开', '政府信息公开行政复议', '其他需要报告的事项'])
      assert.ok(
        names.some((name) => name.includes(part)),
        `${part} in ${names.join()}`,
      );
    assert.ok(!names.some((name) => name.includes('本年新收')), 'a table row is no heading');
  });

  it('is silent about what the user switched off, by rule and by group', async () => {
    try {
      await configure('nianbao.severity', { 'table/cell-mismatch': 'off' });
      await untilProblems(report(), ['outline/section-misnumbered']);
      await configure('nianbao.severity', { outline: 'off', table: 'hint' });
      const [problem] = await untilProblems(report(), ['table/cell-mismatch']);
      assert.equal(problem?.severity, vscode.DiagnosticSeverity.Hint);
      await configure('nianbao.enable', false);
      await untilProblems(report(), []);
    } finally {
      await configure('nianbao.severity', undefined);
      await configure('nianbao.enable', undefined);
    }
    await untilProblems(report(), faults);
  });

  it('has its problems again after the server was restarted', async () => {
    await vscode.commands.executeCommand('nianbao.restartServer');
    await untilProblems(report(), faults);
    await vscode.commands.executeCommand('nianbao.fixAll');
    await untilProblems(report(), []);
  });
});
