import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { wordsIn } from '../../test/positions';
import { layoutNames, print, withCell } from '../../test/print';
import { sample } from '../../test/sample';
import { printed } from '../../test/texts';
import type { CellView, ReconciliationView, TableView } from './protocol';

async function opened(text: string, options: object = {}) {
  const client = await connect(options);
  const document = client.open(text);
  const { uri } = document;
  return {
    ...client,
    document,
    uri,
    async view(): Promise<ReconciliationView> {
      const view = await client.request('nianbao/reconciliation', { uri });
      assert.ok(view);
      return view;
    },
    setCell: (ref: CellView['ref'], shown: string, typed: string) =>
      client.request('nianbao/setCell', { uri, ref, shown, typed }),
  };
}

const table = ({ tables }: ReconciliationView, id: TableView['id']): TableView =>
  tables.find((candidate) => candidate.id === id) ?? assert.fail(id);

describe('nianbao/reconciliation', () => {
  for (const form of ['2021', '2019'] as const)
    for (const layout of layoutNames)
      it(`gives the tables with the place of every value: ${form}, ${layout}`, async () => {
        const { text } = print(form === '2021' ? sample : { ...sample, form, year: 2020, disclosure: {} }, layout);
        const { view } = await opened(text);
        const { tables } = await view();
        assert.deepEqual(
          tables.map(({ id, edition, status, cells }) => [id, edition, status, cells.length]),
          [
            ['disclosure', form, 'read', form === '2021' ? 10 : 22],
            ['requests', form, 'read', form === '2021' ? 175 : 161],
            ['disputes', form, 'read', 15],
          ],
        );
        for (const { cells, rows } of tables) {
          for (const cell of cells) assert.equal(wordsIn(text, cell.range), cell.text, cell.name);
          const drawn = rows.flat().flatMap((cell) => (cell.kind === 'value' ? [cell.ref] : []));
          assert.deepEqual(
            drawn,
            cells.map(({ ref }) => ref),
          );
        }
      });

  it('names the culprit, and says what it should be', async () => {
    const { view } = await opened(withCell(printed, 'requests.granted.naturalPerson', 5));
    const { cells, equations, summary, rows } = table(await view(), 'requests');
    const culprit = cells.find(({ mark }) => mark === 'culprit');
    assert.deepEqual([culprit?.ref, culprit?.expected], ['requests.granted.naturalPerson', 1]);
    const failing = equations.flatMap(({ state }, i) => (state === 'fails' ? [i] : []));
    assert.deepEqual(culprit?.equations, failing);
    assert.equal(summary, '1 处有误，致 2 式不平');
    const headers = rows
      .flat()
      .flatMap((cell) => (cell.kind === 'words' && cell.equations.some((i) => failing.includes(i)) ? [cell.text] : []));
    assert.deepEqual(headers, ['自然人', '（一）予以公开']);
  });

  it('agrees with the problems, which a baseline or the settings may silence', async () => {
    const text = withCell(printed, 'disputes.reconsideration.total', 4);
    const told = await opened(text);
    assert.deepEqual(await told.document.problems(), ['error table/total-mismatch 4']);
    assert.equal(table(await told.view(), 'disputes').summary, '1 处不平');
    const silenced = await opened(text, { settings: { nianbao: { severity: { table: 'off' } } } });
    const { summary, cells } = table(await silenced.view(), 'disputes');
    assert.equal(summary, '1 处不平，按设置或基线不报');
    assert.ok(cells.some(({ isAccepted }) => isAccepted));
  });

  it('is of the version that the document has', async () => {
    const { document, view } = await opened(printed.text);
    const before = await view();
    document.replace('清溪区', '清溪');
    const after = await view();
    assert.deepEqual([before.version, after.version], [1, 2]);
    assert.equal(after.organ, '清溪人民政府');
  });

  it('is null of other texts, of closed ones, and of those that are not to be checked', async () => {
    const { view, request, document, configure, uri } = await opened(printed.text);
    assert.ok(await view());
    configure({ nianbao: { enable: false } });
    assert.equal(await request('nianbao/reconciliation', { uri }), null);
    configure({});
    assert.ok(await view());
    document.close();
    assert.equal(await request('nianbao/reconciliation', { uri }), null);
    const { open } = await connect();
    const other = open('会议纪要\n一、总体情况\n');
    assert.equal(await request('nianbao/reconciliation', { uri: other.uri }), null);
  });
});

describe('nianbao/setCell', () => {
  it('gives the edit of that number alone, for the present version', async () => {
    const { document, setCell } = await opened(printed.text);
    const { version, edit, problem } = await setCell('requests.received.total', '3', '14');
    assert.deepEqual([version, problem], [document.version(), null]);
    assert.equal(document.after(edit ? [edit] : undefined), withCell(printed, 'requests.received.total', 14));
  });

  it('refuses what is no number, and what is out of date', async () => {
    const { document, setCell, uri, request } = await opened(printed.text);
    assert.deepEqual(await setCell('requests.received.total', '3', '三'), {
      version: 1,
      edit: null,
      problem: '请填非负整数',
    });
    document.replace('\t412\n', '\t413\n');
    assert.equal((await setCell('disclosure.licenses.processed', '412', '5')).problem, '此格已改为“413”，请重新输入');
    document.close();
    const { edit, problem } = await request('nianbao/setCell', {
      uri,
      ref: 'requests.received.total',
      shown: '3',
      typed: '4',
    });
    assert.deepEqual([edit, problem], [null, '文件已不在打开状态']);
  });
});

describe('the lens 查看表格', () => {
  const lensesOf = async (commands: readonly string[]) => {
    const { document, uri } = await opened(printed.text, { initializationOptions: { commands } });
    const lenses = await document.ask<CodeLens[]>('codeLens');
    return lenses.flatMap(({ command }) =>
      command?.title === '查看表格'
        ? [{ ...command, arguments: command.arguments?.map((a) => (a === uri ? 'uri' : a)) }]
        : [],
    );
  };

  it('stands over each of the three tables and names it', async () => {
    const command = { title: '查看表格', command: 'nianbao.showReconciliation' };
    assert.deepEqual(
      await lensesOf(['nianbao.showReconciliation']),
      ['disclosure', 'requests', 'disputes'].map((id) => ({ ...command, arguments: ['uri', id] })),
    );
  });

  it('is not there in a client that has no such view', async () =>
    assert.deepEqual(await lensesOf(['nianbao.fixAll']), []));
});
