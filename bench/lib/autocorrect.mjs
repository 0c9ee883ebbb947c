// The peer whose engine is native. No dependency of the project: put into a cache folder when it is first wanted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '2.14.0';

/** Its command line as a script for node; or why it is not there. */
export function autocorrect() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'nianbao-bench', `autocorrect-node-${version}`);
  const script = join(folder, 'node_modules/autocorrect-node/cli.js');
  if (existsSync(script)) return { script };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `autocorrect-node@${version}`];
  const done = spawnSync(npm, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status === 0 && existsSync(script)) return { script };
  return { why: `npm could not install autocorrect-node@${version}` };
}
