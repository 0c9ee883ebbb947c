// What is in the .vsix: all that the manifest names, and nothing that a user does not need.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { at } from '../../../scripts/lib/project.mjs';
import { packageExtension } from '../../../scripts/package.mjs';

describe('the packaged extension', () => {
  let file;
  let entries;
  before(async () => {
    file = await packageExtension(at('out/nianbao.vsix'));
    entries = await read(file);
  });

  it('holds only what runs and what a user reads', () => {
    const wanted = [
      /^\[Content_Types\]\.xml$/,
      /^extension\.vsixmanifest$/,
      /^extension\/package(\.nls(\.[\w-]+)?)?\.json$/,
      /^extension\/(readme|changelog)\.md$/,
      /^extension\/(license|third-party-notices)\.txt$/i,
      /^extension\/dist\/((client|nodeClient|server|view)|browser\/(client|server))\.js$/,
      /^extension\/dist\/(view\.css|sample\.txt)$/,
      /^extension\/(syntaxes|schemas)\/[\w.-]+\.json$/,
      /^extension\/(l10n|images)\/[\w.-]+\.(json|png|svg)$/,
      /^extension\/images\/walkthrough\/[\w-]+\.webp$/,
    ];
    assert.deepEqual(
      [...entries.keys()].filter((name) => !wanted.some((pattern) => pattern.test(name))),
      [],
    );
  });

  it('holds every file that its manifest names', () => {
    const manifest = JSON.parse(entries.get('extension/package.json'));
    const { languages, grammars, jsonValidation, viewsContainers, walkthroughs } = manifest.contributes;
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...languages.flatMap((l) => l.configuration ?? []),
      ...grammars.map((g) => g.path),
      ...jsonValidation.map((v) => v.url),
      ...viewsContainers.activitybar.map((container) => container.icon),
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image)),
    ];
    const expected = [...named, 'package.nls.json', 'package.nls.zh-cn.json'].map(
      (path) => `extension/${path.replace('./', '')}`,
    );
    assert.deepEqual(
      expected.filter((name) => !entries.has(name)),
      [],
    );
  });

  it('holds the licences of what it contains', () => assert.ok(entries.has('extension/THIRD-PARTY-NOTICES.txt')));

  it('holds no source map and no mention of one', () => {
    for (const name of ['client', 'nodeClient', 'server', 'browser/client', 'browser/server'])
      assert.doesNotMatch(entries.get(`extension/dist/${name}.js`), /sourceMappingURL/);
  });

  it('shows users the Chinese page', () => assert.match(entries.get('extension/readme.md'), /\p{Script=Han}{4}/u));

  it('is small', () => assert.ok(statSync(file).size < 700_000, `${statSync(file).size} bytes`));
});

/** The files of a zip: names and their text. */
async function read(file) {
  const zip = await openPromise(file);
  const entries = new Map();
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return entries;
}
