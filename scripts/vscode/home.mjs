// The VS Code which the tests bring along: the server build inside the npm package `code-server` (its outer program is not
// used, and nothing in it is patched), and the Node that build asks for. Which versions, and where they lie.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const codeServerVersion = '4.139.1';
export const nodeVersion = '24.21.0';

/** The cache folder: 450 MB, outside the project, so that it outlives a clone. */
export const home =
  process.env.VSCODE_REAL_HOME || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vscode-real');

/** What the folder says of itself once it is complete. */
export const stamp = `code-server@${codeServerVersion} node@${nodeVersion} lean`;
export const stampFile = '.installed';

/** The npm package that holds the Node binary and its headers. */
export const nodePackage = `node-linux-${process.arch}`;

/** The folders and programs of an installation. */
export function layout(folder = home) {
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const node = join(folder, 'node_modules', nodePackage);
  return { vscode, main: join(vscode, 'out/server-main.js'), nodeHome: node, node: join(node, 'bin/node') };
}

/** Whether the pinned versions are in place. */
export function isInstalled() {
  const { main, node } = layout();
  const file = join(home, stampFile);
  return existsSync(file) && readFileSync(file, 'utf8').trim() === stamp && existsSync(main) && existsSync(node);
}
