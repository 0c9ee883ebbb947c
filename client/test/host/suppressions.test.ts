import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  acceptMisnumbered,
  choose,
  closeAll,
  faults,
  inWorkspace,
  json,
  reportText,
  scratch,
  showReport,
  untilProblems,
} from './support';

const baseline = () => inWorkspace('nianbao.baseline.json');
const config = () => inWorkspace('nianbao.config.json');

describe('"not here", in the editor', () => {
  const files = scratch('accepted');
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await showReport(await files.write('年报.txt', await reportText()));
    await untilProblems(document.uri, faults);
  });
  afterEach(async () => {
    await closeAll();
    for (const uri of [baseline(), config()]) await vscode.workspace.fs.delete(uri).then(undefined, () => {});
    await files.remove();
  });

  it('accepts a finding into the baseline, and tells it again when the baseline goes', async () => {
    assert.notEqual((await acceptMisnumbered(document.uri)).isPreferred, true);
    await untilProblems(document.uri, ['table/cell-mismatch']);
    const { accepted } = await json(baseline());
    assert.deepEqual(
      accepted.map(({ file, rule }: { file: string; rule: string }) => [file, rule]),
      [['scratch-accepted/年报.txt', 'outline/section-misnumbered']],
    );
    await vscode.workspace.fs.delete(baseline());
    await untilProblems(document.uri, faults);
  });

  it('switches a rule off in a file, in the configuration', async () => {
    await choose('在此文件停用此规则', document.uri);
    await untilProblems(document.uri, ['table/cell-mismatch']);
    assert.deepEqual(await json(config()), {
      overrides: [{ files: ['scratch-accepted/年报.txt'], severity: { 'outline/section-misnumbered': 'off' } }],
    });
  });

  it('follows the configuration as it is written', async () => {
    await vscode.workspace.fs.writeFile(
      config(),
      new TextEncoder().encode('{ "severity": { "table": "off" } } // 本县'),
    );
    await untilProblems(document.uri, ['outline/section-misnumbered']);
  });

  it('judges reports again that are not open', async () => {
    const { uri } = document;
    await closeAll();
    await vscode.commands.executeCommand('nianbao.checkWorkspace');
    await untilProblems(uri, faults);
    await vscode.workspace.fs.writeFile(config(), new TextEncoder().encode('{ "severity": { "table": "off" } }'));
    await untilProblems(uri, ['outline/section-misnumbered']);
  });
});
