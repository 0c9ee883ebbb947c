// `npm run rehearse`: the tests in a fresh clone of the last commit, as an unlucky user has it: a path with spaces and 汉字, git that turns
// line ends into CRLF, a home that cannot be written, no network. `-- --only engine,server` runs some stages, `-- --node FILE` another Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { at, root } from './lib/project.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'types,lint,engine,server,grammar,package' },
    node: { type: 'string', default: process.execPath },
  },
});

const place = mkdtempSync(join(tmpdir(), 'nianbao '));
const clone = join(place, '年报 校核（复本）');
try {
  execFileSync('git', ['clone', '--quiet', '--config', 'core.autocrlf=true', root, clone], { stdio: 'inherit' });
  console.log(`clone: ${clone}, core.autocrlf=true`);
  cpSync(at('node_modules'), join(clone, 'node_modules'), {
    recursive: true,
    dereference: true,
    verbatimSymlinks: false,
  });

  // A file, which nothing can be put into, whoever runs this.
  const home = join(place, 'home');
  writeFileSync(home, '');
  mkdirSync(join(place, 'tmp'));
  const env = {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    TMPDIR: join(place, 'tmp'),
  };
  console.log('home: a file');

  const alone = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;
  console.log(`network: ${alone ? 'none (unshare)' : 'THERE IS ONE: it cannot be taken away on this machine'}`);
  const command = [values.node, 'scripts/test.mjs', '--only', values.only];
  const [file, ...args] = alone ? ['unshare', '--map-root-user', '--net', ...command] : command;
  const { status } = spawnSync(file, args, { cwd: clone, env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}
