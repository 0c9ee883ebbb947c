/** What the parts of the product must not do to each other, held by reading the sources. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { rules } from '../../src/engine/index';

/** The TypeScript and script files of a folder, tests left out, by their paths from the root of the repository. */
const sources = (folder: string): readonly string[] => files(folder).filter((path) => !path.endsWith('.test.ts'));

function files(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:ts|mjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** What a file imports or exports on, types too: paths from the root, or names of packages. */
const imports = (path: string): readonly string[] =>
  [...read(path).matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\(?\s*'([^']+)'/gm)].map(
    ([, from, other]) => {
      const target = from ?? other ?? '';
      return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
    },
  );

/** `path: what it imports`, for every import that is not allowed. */
const badImports = (paths: readonly string[], isBad: (target: string) => boolean): readonly string[] =>
  paths.flatMap((path) =>
    imports(path)
      .filter(isBad)
      .map((target) => `${path}: ${target}`),
  );

/** `path:line: words`, for every line of the files that matches. */
const matches = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );

const none = (found: readonly string[]) => assert.deepEqual(found, []);

const engine = 'server/src/engine';
const ruleFiles = sources(`${engine}/rules`).filter((path) => path !== `${engine}/rules/index.ts`);

describe('the engine', () => {
  it('imports only from itself, but for the numerals', () => {
    const isOutside = (target: string): boolean => !target.startsWith(`${engine}/`);
    assert.deepEqual(badImports(sources(engine), isOutside), [`${engine}/numeral.ts: nzh/cn`]);
  });

  it('is bundled for any platform', () => {
    // Required at run time: esbuild cannot be part of a bundle.
    const { buildSync } = createRequire(`${process.cwd()}/package.json`)('esbuild') as typeof import('esbuild');
    const { metafile, warnings } = buildSync({
      entryPoints: [`${engine}/index.ts`],
      bundle: true,
      platform: 'neutral',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    none(Object.keys(metafile.inputs).filter((path) => !/^(?:server\/src\/engine|node_modules\/nzh)\//.test(path)));
    assert.deepEqual(warnings, []);
  });

  it('knows no host, no clock and no chance', () =>
    none(
      matches(
        sources(engine),
        /\b(?:process|console|globalThis|performance|navigator|crypto)\s*[.[]|\b(?:set(?:Timeout|Interval|Immediate)|queueMicrotask|fetch|require)\s*\(|\bDate\b|\bBuffer\b|Math\.random/,
      ),
    ));

  it('has no state that can change', () => none(matches(sources(engine), /^(?:export )?(?:let|var) /)));

  it('reads layout only where a report is parsed', () => {
    const allowed = [`${engine}/read/`, `${engine}/parse/`, `${engine}/detect.ts`];
    const readers = sources(engine).filter((path) =>
      imports(path).some((target) => target.startsWith(`${engine}/read/`)),
    );
    none(readers.filter((path) => !allowed.some((place) => path.startsWith(place))));
  });
});

describe('a rule', () => {
  it('imports no other rule and nothing that reads layout', () =>
    none(
      badImports(ruleFiles, (target) => target.startsWith(`${engine}/rules/`) || target.startsWith(`${engine}/read/`)),
    ));

  it('is called what its file is called, and is in the list', () => {
    const ids = ruleFiles.map((path) => path.slice(`${engine}/rules/`.length, -'.ts'.length));
    assert.deepEqual(rules.map(({ id }) => id).sort(), ids);
    none(ids.filter((id) => !read(`${engine}/rules/${id}.ts`).includes(`id: '${id}'`)));
  });

  it('has a test beside it', () => none(ruleFiles.filter((path) => !existsSync(path.replace(/\.ts$/, '.test.ts')))));

  it('says what it checks, and why', () => {
    for (const { id, title, docs } of rules) {
      const { examples, ...texts } = docs;
      for (const text of [title, ...Object.values<string>(texts)]) assert.match(text, /[\u4e00-\u9fff]{2}/, id);
      assert.ok(examples.length > 0, id);
    }
  });
});

describe('the adapters', () => {
  const adapters = [...sources('server/src/lsp'), ...sources('server/src/cli'), ...sources('client/src')];

  it('turn offsets into lines and columns in one place each', () => {
    const places = ['server/src/lsp/convert.ts', 'server/src/cli/position.ts'];
    const others = [...adapters, ...sources(engine)].filter((path) => !places.includes(path));
    none(matches(others, /\b(?:positionAt|offsetAt|lineAt|lineCount)\b|\.split\((?:'\\n'|\/[^/]*\\n)/));
    assert.ok(places.every(existsSync));
  });

  it('take nothing of the engine into the client but what tells a report', () =>
    none(badImports(sources('client/src'), (target) => target.startsWith(engine) && target !== `${engine}/detect`)));

  it('leave VS Code to the client', () => none(badImports(sources('server/src'), (target) => target === 'vscode')));
});

describe('every file', () => {
  const all = ['client', 'server', 'scripts'].flatMap(files);

  it('is short enough to read', () =>
    none(all.filter((path) => !path.endsWith('.test.ts') && read(path).split('\n').length > 251)));

  it('leaves nothing for later, and no test alone', () => none(matches(all, /\bTO[D]O\b|\bFIX[M]E\b|\.onl[y]\(/)));
});
