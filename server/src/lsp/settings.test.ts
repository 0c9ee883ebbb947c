import assert from 'node:assert/strict';
import { connect, pushed, type TestClient } from '../../test/client';
import { faultless, misnumbered, problem } from '../../test/texts';
import { defaults, readSettings } from './settings';

describe('settings', () => {
  it('keeps what holds and leaves out the rest', () => {
    const severity = { table: 'hint', claim: 'loud', 'year/mismatch': 'off', text: 1, outline: null };
    assert.deepEqual(readSettings({ enable: false, reportYear: 2025, severity, inlayHints: 'all' }), {
      enable: false,
      reportYear: 2025,
      severity: { table: 'hint', 'year/mismatch': 'off' },
      inlayHints: 'all',
    });
  });

  for (const value of [
    undefined,
    null,
    7,
    'on',
    [],
    { enable: 'yes', reportYear: '2025', severity: 'error', inlayHints: 'some' },
  ]) {
    it(`takes ${JSON.stringify(value)} for no settings`, () => assert.deepEqual(readSettings(value), defaults));
  }

  for (const reportYear of [25, 2007, 2025.5, Number.NaN, 2100]) {
    it(`takes ${reportYear} for no year`, () => assert.equal(readSettings({ reportYear }).reportYear, null));
  }

  const problemsUnder = async (nianbao: unknown, text = misnumbered) => {
    const { open } = await connect({ settings: { nianbao } });
    return open(text).problems();
  };

  it('switches the check off', async () => {
    const { open } = await connect({ settings: { nianbao: { enable: false } } });
    const document = open(misnumbered);
    assert.deepEqual(await document.problems(), []);
    assert.deepEqual(await document.actions('4、'), []);
    assert.equal((await document.symbols()).length, 7);
  });

  it('changes the severity of a rule or of its group', async () => {
    assert.deepEqual(await problemsUnder({ severity: { outline: 'hint' } }), [problem.replace('error', 'hint')]);
    assert.deepEqual(await problemsUnder({ severity: { 'outline/section-misnumbered': 'information' } }), [
      problem.replace('error', 'information'),
    ]);
    assert.deepEqual(await problemsUnder({ severity: { outline: 'off' } }), []);
    assert.deepEqual(await problemsUnder({ severity: { outline: 'off', 'outline/section-misnumbered': 'warning' } }), [
      problem.replace('error', 'warning'),
    ]);
  });

  it('gives the year of reports', async () => {
    const { open, request } = await connect({ settings: { nianbao: { reportYear: 2024 } } });
    const document = open(faultless);
    const judgement = await request('nianbao/judgement', { uri: document.uri });
    assert.equal(judgement?.year, 2024);
    assert.ok((await document.diagnostics()).some(({ code }) => code === 'year/mismatch'));
  });

  it('is asked for each document by its own', async () => {
    const { open, connection } = await connect();
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri = '' }) => ({ enable: !scopeUri.includes('draft') })),
    );
    assert.deepEqual(await open(misnumbered, 'file:///draft/a.txt').problems(), []);
    assert.deepEqual(await open(misnumbered, 'file:///final/a.txt').problems(), [problem]);
  });

  it('falls back to the defaults where the client fails to answer', async () => {
    const { open, connection, logged } = await connect();
    connection.onRequest('workspace/configuration', () => {
      throw new Error('no settings today');
    });
    assert.deepEqual(await open(misnumbered).problems(), [problem]);
    assert.match(logged[0] ?? '', /no settings today/);
  });

  it('has the client ask again when it changes', async () => {
    const client = await connect();
    const document = client.open(misnumbered);
    assert.deepEqual(await document.problems(), [problem]);
    client.configure({ nianbao: { severity: { outline: 'off' } } });
    assert.deepEqual(await document.problems(), []);
    assert.equal(client.refreshes(), 1);
  });

  describe('of clients that cannot be asked', () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const problems = ({ open }: TestClient) => open(misnumbered).problems();

    it('come with the initialization, as a section or as its tree', async () => {
      const off = { severity: { outline: 'off' } };
      assert.deepEqual(await problems(await connect({ capabilities, initializationOptions: off })), []);
      assert.deepEqual(await problems(await connect({ capabilities, initializationOptions: { nianbao: off } })), []);
      assert.deepEqual(await problems(await connect({ capabilities, initializationOptions: 'off' })), [problem]);
    });

    it('come with each change', async () => {
      const client = await connect({ capabilities: { textDocument: pushed.textDocument ?? {} } });
      const { uri } = client.open(misnumbered);
      assert.equal((await client.push(uri, 1)).diagnostics[0]?.severity, 1);
      client.published.splice(0);
      client.configure({ nianbao: { severity: { outline: 'warning' } } });
      assert.equal((await client.push(uri, 1)).diagnostics[0]?.severity, 2);
    });
  });
});
