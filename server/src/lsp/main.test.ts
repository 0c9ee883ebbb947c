import assert from 'node:assert/strict';
import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { launch } from '../../test/client';
import { misnumbered, problem } from '../../test/texts';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/server.js', ...args], { encoding: 'utf8', input: '' });

describe('nianbao-language-server', () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill();
  });

  for (const transport of ['stdio', 'node-ipc'] as const) {
    it(`serves over ${transport} and ends when told to`, async () => {
      const { client, process } = await launch(transport);
      child = process;
      const document = client.open(misnumbered);
      assert.deepEqual(await document.problems(), [problem]);
      assert.match(client.initialized.serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
      await client.connection.sendRequest('shutdown');
      const exit = once(process, 'exit');
      void client.connection.sendNotification('exit');
      assert.deepEqual(await exit, [0, null]);
    });
  }

  it('ends when the client goes away', async () => {
    const { process } = await launch('stdio');
    child = process;
    const exit = once(process, 'exit');
    process.stdin?.end();
    assert.deepEqual(await exit, [1, null]);
  });

  it('shows its version and its usage', () => {
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(run('--help').stdout, /--stdio/);
    assert.equal(run('--help').status, 0);
  });

  for (const args of [[], ['--node-ipc'], ['report.txt']]) {
    it(`says how to start it when run as \`nianbao-language-server ${args.join(' ')}\``, () => {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /--stdio/);
      assert.doesNotMatch(stderr, /at .*\.js:\d+/);
    });
  }
});
