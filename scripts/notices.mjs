// `npm run notices`: THIRD-PARTY-NOTICES.txt, the licences of all that the bundles truly contain, by what esbuild put into them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, build } from './lib/project.mjs';

export const noticesFile = at('THIRD-PARTY-NOTICES.txt');

/** The packages in the bundles, by name: `{ name, version, license, text }`. Builds them. */
export async function bundledPackages() {
  if ((await build('--meta')) !== 0) throw new Error('the build failed');
  const paths = Object.values(JSON.parse(readFileSync(at('out/meta.json'), 'utf8'))).flat();
  const folders = new Set(paths.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders].map(packageIn).sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The whole file. */
export function notices(packages) {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Nianbao contains the following packages.\n${line}${parts.join(line)}`;
}

function packageIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
  const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file
    ? readFileSync(at(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : standard(license, author);
  return { name, version, license, text };
}

/** The words of a licence that a package only names. */
function standard(license, { name } = {}) {
  if (license !== 'BSD-2-Clause' || !name) throw new Error(`No licence text, and no standard words of ${license}`);
  return `Copyright (c) ${name}

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = await bundledPackages();
  writeFileSync(noticesFile, notices(packages));
  for (const { name, version, license } of packages) console.log(`${name} ${version} ${license}`);
}
