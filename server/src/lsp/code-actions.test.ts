import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodeActionTriggerKind } from 'vscode-languageserver';
import { connect, vscode } from '../../test/client';
import { withCell } from '../../test/print';
import { faultless, misnumbered, printed } from '../../test/texts';
import { applyEdits, mend } from '../engine';
import { fixAllEdits, union } from './features/fix-all';

const residues = faultless
  .replace('一、总体', '[bookmark: _GoBack]一、总体')
  .replace('六、其他', '[bookmark: _GoBack]六、其他');
/** A total whose fix is not safe: any of the five cells may be the wrong one. */
const unsafe = withCell(printed, 'disputes.litigationDirect.total', 4);

const titles = (actions: readonly { title: string }[]) => actions.map(({ title }) => title);

describe('code actions', () => {
  it('mend a heading and nothing else', async () => {
    const { open } = await connect();
    const document = open(misnumbered);
    const [action] = await document.actions('4、', { only: ['quickfix'] });
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['outline/section-misnumbered'],
    );
    assert.equal(document.after(action.edit), faultless);
    assert.deepEqual(Object.keys(action.edit ?? {}), ['documentChanges']);
  });

  it('name no version to clients that know none', async () => {
    const { open } = await connect({ capabilities: { ...vscode, workspace: {} } });
    const document = open(misnumbered);
    const [action] = await document.actions('4、');
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [document.uri]);
    assert.equal(document.after(action?.edit), faultless);
  });

  it('set a cell that the other equations give to its value', async () => {
    const { open } = await connect();
    const document = open(withCell(printed, 'requests.total.total', 7));
    const [problem] = await document.diagnostics();
    assert.ok(problem);
    const [action] = await document.actions(problem.range);
    assert.equal(action?.isPreferred, true);
    assert.equal(document.after(action.edit), faultless);
  });

  it('offer a fix that is not safe without preferring it', async () => {
    const { open } = await connect();
    const document = open(unsafe);
    const problem = (await document.diagnostics()).find(({ code }) => code === 'table/total-mismatch');
    assert.ok(problem);
    const actions = await document.actions(problem.range);
    const action = actions.find(({ edit }) => document.after(edit) === faultless);
    assert.ok(action);
    assert.equal(action.isPreferred, undefined);
    assert.deepEqual(
      actions.filter(({ kind }) => kind === 'source.fixAll.nianbao'),
      [],
    );
  });

  it('are those of the problems that the selection touches', async () => {
    const { open } = await connect();
    const document = open(misnumbered);
    const [problem] = await document.diagnostics();
    assert.ok(problem);
    const { start, end } = problem.range;
    const quick = async (range: { start: typeof start; end: typeof end }) =>
      (await document.actions(range, { only: ['quickfix'] })).length;
    assert.equal(await quick({ start, end: start }), 1);
    assert.equal(await quick({ start: end, end }), 1);
    assert.equal(await quick({ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }), 0);
    assert.equal(await quick({ start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }), 1);
  });

  it('fix all problems of one rule', async () => {
    const { open } = await connect();
    const document = open(residues.replace('四、政府信息公开行政复议', '4、政府信息公开行政复议'));
    const actions = await document.actions('[bookmark: _GoBack]', { only: ['quickfix'] });
    assert.equal(actions.length, 2);
    assert.match(actions[1]?.title ?? '', /^修正全部同类问题：.+（2 处）$/);
    assert.equal(actions[1]?.isPreferred, undefined);
    assert.equal(document.after(actions[1]?.edit), misnumbered);
  });

  it('do not speak of all where there is one', async () => {
    const { open } = await connect();
    const actions = await open(misnumbered).actions('4、', { only: ['quickfix'] });
    assert.equal(actions.length, 1);
  });

  it('fix all that is safe and leave the rest', async () => {
    const { open, request } = await connect();
    const text = unsafe.replace('四、政府信息公开行政复议', '[bookmark: _GoBack]4、政府信息公开行政复议');
    const document = open(text);
    const [action, ...others] = await document.actions('2025年', { only: ['source.fixAll'] });
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.fixAll.nianbao');
    assert.equal(document.after(action.edit), unsafe);
    const { version, edits } = await request('nianbao/fixAll', { uri: document.uri });
    assert.equal(version, 1);
    assert.equal(document.after(edits), unsafe);
  });

  describe('of the kinds asked for', () => {
    const kinds = async (
      only: string[] | undefined,
      triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
    ) => {
      const { open } = await connect();
      const actions = await open(misnumbered).actions('4、', { triggerKind, ...(only && { only }) });
      return actions.map(({ kind }) => kind);
    };
    const quick = ['quickfix'];
    const all = ['source.fixAll.nianbao'];

    it('quick fixes', async () => assert.deepEqual(await kinds(['quickfix']), quick));
    it('source actions', async () => assert.deepEqual(await kinds(['source']), all));
    it('fix all', async () => assert.deepEqual(await kinds(['source.fixAll']), all));
    it('fix all of this extension', async () => assert.deepEqual(await kinds(['source.fixAll.nianbao']), all));
    it('both', async () => assert.deepEqual(await kinds(['quickfix', 'source']), [...quick, ...all]));
    it('any', async () => assert.deepEqual(await kinds(['']), [...quick, ...all]));
    it('none of ours', async () => assert.deepEqual(await kinds(['refactor', 'source.fixAll.other', 'quick']), []));
    it('whatever there is, in a menu', async () => assert.deepEqual(await kinds(undefined), [...quick, ...all]));
    it('no source actions, by a moving caret', async () =>
      assert.deepEqual(await kinds(undefined, CodeActionTriggerKind.Automatic), quick));
  });

  it('are limited to the diagnostics that the client names, unless they are of others', async () => {
    const { open } = await connect();
    const document = open(misnumbered);
    const [ours] = await document.diagnostics();
    assert.ok(ours);
    const quick = async (diagnostic: typeof ours) =>
      titles(await document.actions('4、', { only: ['quickfix'], diagnostics: [diagnostic] })).length;
    assert.equal(await quick(ours), 1);
    assert.equal(await quick({ ...ours, code: 'table/total-mismatch' }), 0);
    assert.equal(await quick({ ...ours, source: 'spelling' }), 1);
  });

  it('follow the text, not what was published before', async () => {
    const { open } = await connect();
    const document = open(misnumbered);
    await document.pull();
    document.change({ start: 0, end: 0, newText: '清溪区人民政府办公室\n' });
    const [action] = await document.actions('4、', { only: ['quickfix'] });
    assert.equal(document.after(action?.edit), `清溪区人民政府办公室\n${faultless}`);
    document.replace('4、', '四、');
    assert.deepEqual(await document.actions('四、政府', { only: ['quickfix'] }), []);
  });
});

describe('edits of a fix of all', () => {
  const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });
  const fix = (...edits: ReturnType<typeof edit>[]) => ({ title: '', safe: true, edits });

  it('take what several fixes share once', () => {
    const shared = edit(2, 3, 'x');
    assert.deepEqual(union([fix(shared, edit(5, 6, 'y')), fix(shared)]), [shared, edit(5, 6, 'y')]);
  });

  it('leave out a fix that collides, whole', () => {
    assert.deepEqual(union([fix(edit(2, 4, 'x')), fix(edit(0, 1, 'y'), edit(3, 5, 'z'))]), [edit(2, 4, 'x')]);
  });

  it('lead to what the command line writes, whatever it writes', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', '甲', '\n', '\r\n', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, fc.nat(), (before, after, at) => {
        const start = at % (before.length + 1);
        const findings = [
          {
            rule: '',
            severity: 'hint',
            span: { start, end: start },
            message: '',
            related: [],
            fixes: [fix(edit(start, start, '!'))],
          },
        ] as const;
        const checked = { report: { text: before }, findings, mended: () => after } as unknown as Parameters<
          typeof fixAllEdits
        >[0];
        assert.equal(applyEdits(before, fixAllEdits(checked)), after);
      }),
    );
  });

  it('lead to what the command line writes for a report with many faults', async () => {
    const { open } = await connect();
    const text = withCell(printed, 'requests.received.total', 9)
      .replace('二、主动公开', '2、主动公开')
      .replace('（三）政府信息管理', '(3)政府信息管理')
      .replace('2025年，清溪', '2024年，清溪')
      .concat('[bookmark: _GoBack]\n1');
    const document = open(text);
    const [action] = await document.actions('2024', { only: ['source.fixAll'] });
    assert.equal(document.after(action?.edit), mend(text).text);
  });
});
