// Puts VS Code's server build into the cache folder, from the npm registry alone: `node scripts/vscode/install.mjs`.
// One to two minutes the first time; nothing is done where the pinned versions are in place.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeServerVersion, home, isInstalled, layout, nodePackage, nodeVersion, stamp, stampFile } from './home.mjs';
import { ensure } from './machine.mjs';

/** Whether the server build runs on this kind of machine at all. */
export const isSupported = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** Makes the server build and a browser ready to use. Throws, saying what is missing, where that cannot be done. */
export function install() {
  if (!isSupported)
    throw new Error(
      `VS Code's server build is installed on Linux (x64, arm64) only, not on ${process.platform} ${process.arch}`,
    );
  ensure('browser', 'chinese');
  if (isInstalled()) return;
  ensure('compiler');
  console.log(`Installing VS Code's server build (code-server ${codeServerVersion}) into ${home}: a minute or two`);
  // Beside its final place and renamed at the end, so that a run cut short leaves nothing that looks installed.
  const partial = `${home}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    fill(partial);
    rmSync(home, { recursive: true, force: true });
    renameSync(partial, home);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function fill(folder) {
  const { vscode, main, nodeHome, node } = layout(folder);
  const run = runner(nodeHome);
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');

  // Node comes as the package of its platform, which is the binary and its headers and runs no script of its own.
  const packages = [`${nodePackage}@${nodeVersion}`, `code-server@${codeServerVersion}`];
  run(folder, 'npm', 'install', '--no-save', '--ignore-scripts', ...packages);

  // VS Code's own dependencies, as its lock pins them. No scripts: they would build modules that are never loaded here, and
  // download. (`npm ci` refuses this lock, which lacks an entry; the package's own script says `install`, too.)
  run(vscode, 'npm', 'install', '--omit=dev', '--ignore-scripts');
  // The two native modules that the server loads when it starts and that come without a binary.
  run(vscode, 'npm', 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog');
  const extensions = join(vscode, 'extensions');
  run(extensions, 'npm', 'ci', '--omit=dev', '--ignore-scripts');
  run(extensions, node, 'postinstall.mjs');

  slim(vscode);
  run(vscode, node, main, '--version');
  writeFileSync(join(folder, stampFile), `${stamp}\n`);
}

/** Runs a program in a folder, quietly unless it fails. The pinned Node comes first on PATH and builds use its own headers. */
function runner(nodeHome) {
  const env = { ...process.env, npm_config_nodedir: nodeHome, npm_config_loglevel: 'error' };
  env.PATH = [join(nodeHome, 'bin'), process.env.PATH].join(delimiter);
  // Started by npm, this process carries npm's settings for the project; a few would turn the installation around.
  for (const name of ['npm_config_local_prefix', 'npm_config_global', 'npm_config_omit', 'NODE_OPTIONS'])
    delete env[name];
  return (cwd, program, ...args) => {
    const done = spawnSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (done.status !== 0)
      throw new Error(`${program} ${args.join(' ')} failed:\n${done.stdout}${done.stderr}${done.error ?? ''}`);
  };
}

/** Takes away what tests never load: the assistant's runtime, other platforms' binaries, source maps. Three quarters of it all. */
function slim(vscode) {
  const modules = join(vscode, 'node_modules');
  const ours = `linux-${process.arch}`;
  const remove = (path) => rmSync(path, { recursive: true, force: true });
  remove(join(vscode, 'extensions/copilot'));
  for (const scope of ['@github', '@microsoft']) {
    for (const name of list(join(modules, scope))) {
      if (/^(copilot-sdk|mxc-sdk)/.test(name)) remove(join(modules, scope, name));
    }
  }
  for (const name of list(join(modules, '@vscode/ripgrep-universal/bin'))) {
    if (name !== ours) remove(join(modules, '@vscode/ripgrep-universal/bin', name));
  }
  for (const entry of readdirSync(vscode, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const otherPlatform = dirname(path).endsWith('/prebuilds') && !entry.name.startsWith(ours);
    if (otherPlatform || entry.name === 'obj.target' || entry.name.endsWith('.map')) remove(path);
  }
}

const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install();
  console.log(`VS Code's server build is in place in ${home}`);
}
