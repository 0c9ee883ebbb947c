// Where the project is, and how its tools are started.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the project. */
export const at = (...parts) => join(root, ...parts);

/** The project's package.json. */
export const manifest = () => JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** The script behind a package's command. It is run with node itself, since Windows cannot spawn npm's .cmd files. */
export function bin(packageName, command) {
  const folder = at('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs node on `args` from the root, its output shown as it comes. Resolves with the exit code; a killed process counts as 1. */
export function node(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Bundles the product, with flags of esbuild.mjs. Resolves with the exit code. */
export const build = (...flags) => node(['esbuild.mjs', ...flags]);
