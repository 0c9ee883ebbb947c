// Bundles everything that runs: `node esbuild.mjs` the product (dist/), `--tests` the test suites too (out/), `--bench` what
// `npm run bench` measures or measures with (out/bench/), `--watch` the product again on every change, `--meta` what the product is
// made of (out/meta.json: the sources of each bundle).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';

const flags = new Set(process.argv.slice(2));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  sourcemap: flags.has('--tests') || flags.has('--watch'),
  minify: flags.has('--minify'),
  legalComments: 'none',
  // Chinese in three bytes instead of six; Node's modules and a worker's script are UTF-8 by definition.
  charset: 'utf8',
  logLevel: 'warning',
  // A CommonJS bundle has no import.meta; fdir, inside tinyglobby, hands this to createRequire, which takes a path too.
  define: { NIANBAO_VERSION: JSON.stringify(version), NIANBAO_LONG: 'false', 'import.meta.url': '__filename' },
};
/** For a worker, of the editor or its own: one file, nothing of Node. @type {import('esbuild').BuildOptions} */
const browser = {
  ...node,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { NIANBAO_VERSION: JSON.stringify(version) },
};
const executable = { banner: { js: '#!/usr/bin/env node' } };

const product = [
  {
    ...node,
    entryPoints: ['client/src/nodeMain.ts'],
    outfile: 'dist/client.js',
    // The language client is 30 times the rest of the extension, which any plain text file loads: a file of its own.
    external: ['vscode', './nodeClient.js'],
    supported: { 'dynamic-import': false },
  },
  // The report that the extension opens for a try.
  {
    entryPoints: [{ in: 'test-fixtures/reports/17-望汐街道-2025-勾稽不平.txt', out: 'sample' }],
    loader: { '.txt': 'copy' },
    outdir: 'dist',
  },
  { ...node, entryPoints: ['client/src/nodeClient.ts'], outfile: 'dist/nodeClient.js', external: ['vscode'] },
  { ...node, ...executable, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' },
  {
    ...node,
    ...executable,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    // Half of the program, which a run over UTF-8 need not load.
    external: ['./chinese.js'],
    supported: { 'dynamic-import': false },
  },
  { ...node, entryPoints: ['server/src/cli/files/chinese.ts'], outfile: 'dist/chinese.js' },
  { ...browser, entryPoints: ['client/src/browserMain.ts'], outfile: 'dist/browser/client.js', external: ['vscode'] },
  { ...browser, entryPoints: ['server/src/lsp/browserMain.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
  {
    ...browser,
    // The page of the reconciliation view.
    entryPoints: ['main.ts', 'view.css'].map((file) => ({ in: `client/src/view/${file}`, out: 'view' })),
    outdir: 'dist',
    format: 'iife',
  },
];

/** One bundle of all test files that match, so that a suite starts in one go. `around`: lines before and after them. */
const suite = (name, patterns, more = {}, around = []) => {
  const [before = '', after = ''] = around;
  const imports = globSync(patterns).sort();
  const contents = [before, ...imports.map((file) => `import './${file}';`), after].join('\n');
  return {
    ...node,
    stdin: { contents, resolveDir: '.', sourcefile: `${name}.ts` },
    outfile: `out/${name}.js`,
    ...more,
  };
};

/** Tests in VS Code's extension host, once in Node and once in a browser, by what VS Code is opened on. */
const inHosts = (name, ...patterns) => [
  suite(`host/${name}`, [...patterns, `client/test/host/node/${name}/*.test.ts`], { external: ['vscode'] }),
  suite(
    `web/${name}`,
    [...patterns, `client/test/host/web/${name}/*.test.ts`],
    {
      ...browser,
      external: ['vscode'],
      alias: { 'node:assert/strict': './client/test/host/web/assert.ts' },
      // mocha would take the exports of the bundle for its own.
      define: { ...browser.define, exports: 'undefined' },
    },
    ["import './client/test/host/web/setup';", "export { run } from './client/test/host/web/setup';"],
  ),
];

const tests = [
  suite('engine', ['server/src/engine/**/*.test.ts', 'server/test/engine/**/*.test.ts']),
  // The same files, trying far more often: `npm run test:long`.
  suite(
    'long',
    [
      'server/{test/engine/{mutations,properties,wrong-cells,fixes,linear,speed},src/engine/{layout/rewrite,edit/renumber}}.test.ts',
    ],
    {
      define: { ...node.define, NIANBAO_LONG: 'true' },
    },
  ),
  suite('server', [
    'server/src/{lsp,cli,workspace}/**/*.test.ts',
    'server/test/{,fuzz/,soak/}*.test.ts',
    'client/test/*.test.ts',
  ]),
  ...['fuzz', 'soak'].map((name) => ({
    ...node,
    entryPoints: [`server/test/${name}/main.ts`],
    outfile: `out/${name}.js`,
  })),
  { ...node, entryPoints: ['client/test/host/index.ts'], outfile: 'out/host/index.js', external: ['vscode', 'mocha'] },
  ...inHosts('tests', 'client/test/host/*.test.ts'),
  ...['severalFolders', 'noFolder', 'restricted'].flatMap((name) =>
    inHosts(name, `client/test/host/places/${name}.test.ts`),
  ),
];

/** Bundled as the product is, so that a comparison is fair. */
const bench = [
  { ...node, entryPoints: ['bench/reports.ts'], outfile: 'out/bench/reports.js' },
  { ...node, entryPoints: ['server/src/engine/index.ts'], outfile: 'out/bench/engine.js' },
  { ...node, entryPoints: ['bench/reference/echo-server.mjs'], outfile: 'out/bench/echo-server.js' },
  { ...node, entryPoints: ['bench/editor/host.ts'], outfile: 'out/bench/host.js', external: ['vscode'] },
];

const builds = [...product, ...(flags.has('--tests') ? tests : []), ...(flags.has('--bench') ? bench : [])];
if (flags.has('--watch')) {
  await Promise.all(builds.map(async (options) => (await esbuild.context({ ...options, logLevel: 'info' })).watch()));
} else {
  const results = await Promise.all(
    builds.map((options) => esbuild.build({ ...options, metafile: flags.has('--meta') })),
  );
  if (flags.has('--meta')) {
    const outputs = results.flatMap(({ metafile }) => Object.entries(metafile.outputs));
    const sources = outputs.map(([file, { inputs }]) => [
      file,
      Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
    ]);
    mkdirSync('out', { recursive: true });
    writeFileSync('out/meta.json', JSON.stringify(Object.fromEntries(sources)));
  }
}
