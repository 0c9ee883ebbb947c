// `npm run package`: the extension as a .vsix, built for production. `-- --out FILE` puts it elsewhere than beside package.json.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { at, bin, build, manifest, node } from './lib/project.mjs';

/** Builds and packs the extension into `file`. What belongs in it stands in .vscodeignore. vsce shows the list and the size. */
export async function packageExtension(file) {
  await must(build('--minify'), 'the build');
  mkdirSync(dirname(file), { recursive: true });
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', file];
  // The Marketplace page is for users, who read Chinese; README.md is for those who come to the sources.
  if (existsSync(at('README.zh-CN.md'))) args.push('--readme-path', 'README.zh-CN.md');
  await must(node([bin('@vscode/vsce', 'vsce'), ...args], { stdio: ['ignore', 'inherit', 'inherit'] }), 'vsce package');
  return file;
}

async function must(code, what) {
  const result = await code;
  if (result !== 0) throw new Error(`${what} failed (exit code ${result})`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { name, version } = manifest();
  const { values } = parseArgs({ options: { out: { type: 'string', default: at(`${name}-${version}.vsix`) } } });
  await packageExtension(values.out);
}
