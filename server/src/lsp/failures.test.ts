import assert from 'node:assert/strict';
import { connect, pushed, type TestDocument } from '../../test/client';
import { misnumbered, problem } from '../../test/texts';
import * as nianbao from '../engine';

describe('the language server, where something fails,', () => {
  const failing: nianbao.Rule = {
    id: 'text/failing',
    severity: 'hint',
    title: '总是出错',
    docs: { checks: '', why: '', examples: [{ place: 'whole', wrong: '', right: '' }], mend: '', silent: '' },
    // biome-ignore lint/correctness/useYield: it never gets so far.
    *check() {
      throw new Error('算不下去');
    },
  };

  it('turns a rule that throws into one finding and goes on with the others', async () => {
    const rules = [failing, ...nianbao.rules];
    const engine = {
      ...nianbao,
      lint: (report: nianbao.Report, options?: nianbao.LintOptions) => nianbao.lint(report, { ...options, rules }),
    };
    const { open } = await connect({ engine });
    const diagnostics = await open(misnumbered).diagnostics();
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['internal/rule-failed', 'outline/section-misnumbered'],
    );
    assert.match(String(diagnostics[0]?.message), /text\/failing.*算不下去/);
    assert.equal(diagnostics[0]?.codeDescription, undefined);
  });

  const broken = {
    ...nianbao,
    parse: () => {
      throw new Error('读不下去');
    },
  };

  it('logs what goes wrong and answers with nothing', async () => {
    const { open, logged } = await connect({ engine: broken });
    const document = open(misnumbered);
    assert.deepEqual(await document.pull(), { kind: 'full', items: [] });
    assert.deepEqual(await document.actions('4、'), []);
    assert.deepEqual(await document.symbols(), []);
    assert.equal(logged.length, 3);
    assert.match(logged[0] ?? '', /读不下去/);
  });

  it('lives on after a push that failed', async () => {
    const { open, logged } = await connect({ engine: broken, capabilities: pushed });
    const document: TestDocument = open(misnumbered);
    assert.deepEqual(await document.symbols(), []);
    assert.match(logged[0] ?? '', /读不下去/);
  });

  it('survives requests that make no sense', async () => {
    const { open, connection } = await connect();
    const document = open(misnumbered);
    const { uri } = document;
    assert.deepEqual(await connection.sendRequest('textDocument/codeAction', { textDocument: { uri } }), []);
    await assert.rejects(connection.sendRequest('nianbao/unknown', {}));
    void connection.sendNotification('textDocument/didChange', { textDocument: { uri }, contentChanges: [{}] });
    assert.deepEqual(await document.problems(), [problem]);
  });

  it('answers no request that was cancelled', async () => {
    const { connection, open } = await connect();
    const { uri } = open(misnumbered);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const answer = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });
});
