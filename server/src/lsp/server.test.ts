import assert from 'node:assert/strict';
import { connect, describeProblem, pushed } from '../../test/client';
import { wordsIn } from '../../test/positions';
import { faultless, misnumbered, problem } from '../../test/texts';
import { editorCapabilities } from './capabilities';

describe('language server', () => {
  it('says what it can do', async () => {
    const { initialized } = await connect();
    assert.deepEqual(initialized, {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.nianbao'] },
        executeCommandProvider: {
          commands: ['nianbao.acceptFinding', 'nianbao.disableRuleInFile', 'nianbao.disableRuleInWorkspace'],
        },
        documentSymbolProvider: { label: '年报' },
        ...editorCapabilities,
        renameProvider: { prepareProvider: true },
        diagnosticProvider: { identifier: 'nianbao', interFileDependencies: false, workspaceDiagnostics: false },
      },
      serverInfo: { name: 'nianbao-language-server', version: 'test' },
    });
  });

  it('offers no pull to a client that does not pull', async () => {
    const { initialized } = await connect({ capabilities: pushed });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
  });

  it('has nothing to say of a sound report', async () => {
    const { open } = await connect();
    assert.deepEqual(await open(faultless).problems(), []);
  });

  it('tells rule, page and source of each problem', async () => {
    const { open } = await connect();
    const [diagnostic] = await open(misnumbered).diagnostics();
    assert.ok(diagnostic);
    assert.equal(describeProblem(misnumbered, diagnostic), problem);
    assert.equal(diagnostic.source, '年报');
    assert.deepEqual(diagnostic.codeDescription, {
      href: 'https://github.com/nianbao/nianbao/blob/main/docs/rules/outline-section-misnumbered.md',
    });
    assert.match(String(diagnostic.message), /四、/);
  });

  it('points at the other places that bear on a problem', async () => {
    const { open } = await connect();
    const document = open(faultless.replace('共收到政府信息公开申请3件', '共收到政府信息公开申请5件'));
    const [diagnostic] = await document.diagnostics();
    assert.equal(diagnostic?.code, 'claim/table-mismatch');
    const related = diagnostic?.relatedInformation ?? [];
    assert.deepEqual(new Set(related.map(({ location }) => location.uri)), new Set([document.uri]));
    assert.ok(related.some(({ location }) => wordsIn(document.text(), location.range) === '3'));
  });

  it('leaves out what the client cannot take', async () => {
    const { open } = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    const [diagnostic] = await open(faultless.replace('公开申请3件', '公开申请5件')).diagnostics();
    assert.equal(diagnostic?.code, 'claim/table-mismatch');
    assert.equal('relatedInformation' in diagnostic, false);
    assert.equal('codeDescription' in diagnostic, false);
  });

  it('is silent on a text that is no such report', async () => {
    const { open } = await connect();
    const document = open('4、采购清单\n一、苹果3斤\n合计\t5\n[bookmark: _GoBack]\n');
    assert.deepEqual(await document.problems(), []);
    assert.deepEqual(await document.symbols(), []);
    assert.deepEqual(await document.actions('4、'), []);
  });

  it('answers for a document that is not open with nothing', async () => {
    const { open, request } = await connect();
    const document = open(misnumbered);
    document.close();
    assert.deepEqual(await document.pull(), { kind: 'full', items: [] });
    assert.deepEqual(await document.actions('4、'), []);
    assert.deepEqual(await document.symbols(), []);
    assert.deepEqual(await request('nianbao/fixAll', { uri: document.uri }), { version: -1, edits: [] });
  });

  describe('result ids', () => {
    it('spare the answer that the client has', async () => {
      const { open } = await connect();
      const document = open(misnumbered);
      const first = await document.pull();
      assert.deepEqual(await document.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    });

    it('change with the text, also where it is typed and taken back', async () => {
      const { open } = await connect();
      const document = open(misnumbered);
      const { resultId } = await document.pull();
      document.replace('4、', '四、');
      document.replace('四、政府', '4、政府');
      assert.equal((await document.pull(resultId)).kind, 'full');
    });

    it('do not survive closing and opening again', async () => {
      const { open } = await connect();
      const document = open(misnumbered);
      const { resultId } = await document.pull();
      document.close();
      assert.equal((await open(faultless, document.uri).pull(resultId)).kind, 'full');
    });

    it('change with the settings', async () => {
      const { open, configure } = await connect();
      const document = open(misnumbered);
      const { resultId } = await document.pull();
      configure({ nianbao: { severity: { outline: 'off' } } });
      assert.equal((await document.pull(resultId)).kind, 'full');
    });
  });

  describe('push', () => {
    const codes = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code);

    it('sends the version with the problems, once per version, and clears nothing in between', async () => {
      const { open, push, published } = await connect({ capabilities: pushed });
      const document = open(misnumbered);
      assert.deepEqual(codes((await push(document.uri, 1)).diagnostics), ['outline/section-misnumbered']);
      document.replace('120条', '121条');
      assert.deepEqual(codes((await push(document.uri, 2)).diagnostics), ['outline/section-misnumbered']);
      document.replace('4、', '四、');
      assert.deepEqual(codes((await push(document.uri, 3)).diagnostics), []);
      assert.deepEqual(
        published.map(({ version, diagnostics }) => [version, diagnostics.length]),
        [
          [1, 1],
          [2, 1],
          [3, 0],
        ],
      );
    });

    it('clears the problems of a document that is closed', async () => {
      const { open, push } = await connect({ capabilities: pushed });
      const document = open(misnumbered);
      await push(document.uri, 1);
      document.close();
      assert.deepEqual((await push(document.uri, undefined)).diagnostics, []);
    });

    it('says nothing after the clearing, whatever was still under way', async () => {
      const { open, push, published } = await connect({ capabilities: pushed });
      const document = open(misnumbered);
      document.close();
      await push(document.uri, undefined);
      await open(faultless).symbols();
      assert.deepEqual(published.filter(({ uri }) => uri === document.uri).at(-1)?.diagnostics, []);
    });

    it('sends all again when the settings change', async () => {
      const { open, push, published, configure } = await connect({ capabilities: pushed });
      const document = open(misnumbered);
      await push(document.uri, 1);
      published.splice(0);
      configure({ nianbao: { enable: false } });
      assert.deepEqual((await push(document.uri, 1)).diagnostics, []);
    });
  });
});
