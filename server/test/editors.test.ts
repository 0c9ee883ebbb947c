/** The server in other editors, run without a screen: each opens a report, is told its problems, and applies the mends. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mend } from '../src/engine';

const report = 'test-fixtures/workspace/清溪县2025.txt';

const editors = {
  'Neovim, with its built-in client': {
    command: ['nvim', '--headless', '--clean', 'report.txt', '-S', resolve('scripts/clients/nvim.lua')],
    isThere: ['nvim', '--version'],
  },
  'Emacs, with eglot': {
    command: ['emacs', '--batch', '-l', resolve('scripts/clients/eglot.el'), 'report.txt'],
    isThere: ['emacs', '--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"],
  },
} as const;

/** Editors keep things in the home, which is not this server's to have. */
const run = ([command = '', ...args]: readonly string[], cwd = tmpdir()) =>
  spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      ...homeIn(cwd),
      NIANBAO_SERVER: [process.execPath, resolve('dist/server.js'), '--stdio'].join('\n'),
    },
  });

const homeIn = (folder: string) =>
  Object.fromEntries(['HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME'].map((name) => [name, folder]));

describe('in other editors', function () {
  this.timeout(90_000);

  for (const [name, { command, isThere }] of Object.entries(editors)) {
    const title = `the server works: ${name}`;
    if (run(isThere).status !== 0) it(`SKIPPED, not installed: ${title}`);
    else
      it(title, () => {
        const folder = mkdtempSync(join(tmpdir(), 'nianbao-editor-'));
        try {
          const file = join(folder, 'report.txt');
          copyFileSync(report, file);
          const { stdout, stderr, status } = run(command, folder);
          assert.equal(status, 0, stderr);
          const { before, after } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
            before: string[];
            after: number;
          };
          assert.equal(before.length, 2);
          assert.match(before.sort().join(), /outline\/section-misnumbered.*table\/cell-mismatch/);
          assert.equal(after, 0);
          assert.equal(readFileSync(file, 'utf8'), mend(readFileSync(report, 'utf8')).text);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      });
  }
});
