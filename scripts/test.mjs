// `npm test`: everything, stage by stage, then one line `N passed, N failed`. A failed stage does not keep the later ones
// from running, except that nothing is run from bundles that could not be built. `npm test -- --only engine,server` runs some.
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { hostSuite } from './lib/host.mjs';
import { bin, root } from './lib/project.mjs';
import { mocha, tool, total } from './lib/suites.mjs';
import { webSuite } from './lib/web.mjs';
import { isSupported } from './vscode/install.mjs';

const files = (pattern) => globSync(pattern, { cwd: root }).sort();

/** A stage that is `bundled` runs what esbuild made; `absent` says why one cannot be run on this machine. */
const stages = {
  // The page of the view is for a browser, all else is not: two sets of globals.
  types: { run: () => checks(['-p', '.'], ['-p', 'client/src/view']) },
  lint: { run: () => tool(bin('@biomejs/biome', 'biome'), 'check', '.') },
  engine: { bundled: true, run: () => mocha(['out/engine.js']) },
  server: { bundled: true, run: () => mocha(['out/server.js']) },
  grammar: { run: () => tool(bin('vscode-tmgrammar-test', 'vscode-tmgrammar-test'), 'syntaxes/tests/*.txt') },
  host: { bundled: true, run: hostSuite },
  web: {
    bundled: true,
    absent:
      !isSupported && 'VS Code for the Web is served on Linux only, where the server build of VS Code can be installed',
    run: webSuite,
  },
  package: { bundled: true, run: () => mocha(files('client/test/package/*.test.mjs'), ['--timeout', '120000']) },
  ui: {
    bundled: true,
    absent: !isSupported && 'the UI test runs on Linux only, where the server build of VS Code can be installed',
    // Once more what failed: on a busy machine a click now and then hits what VS Code just moves, and a frame is not drawn.
    run: () => mocha(files('client/test/ui/*.test.mjs'), ['--bail', '--retries', '1', '--timeout', '600000'], 20),
  },
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(stages);
const unknown = chosen.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`);
  process.exit(2);
}

const results = [await timed('build', () => tool('esbuild.mjs', '--tests'))];
const built = results[0].failed === 0;
for (const name of chosen) results.push(await timed(name, stage(stages[name])));
report();

/** The compiler, once for each set of arguments. */
async function checks(...runs) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const args of runs) {
    const { passed, failed } = await tool(bin('typescript', 'tsc'), ...args);
    totals.passed += passed;
    totals.failed += failed;
  }
  return totals;
}

/** What to run for a stage, which may be to say why it is not run. */
function stage({ run, bundled, absent }) {
  const notRun = (why, failed) => async () => {
    console.log(`NOT RUN: ${why}`);
    return { passed: 0, failed, skipped: 1 };
  };
  if (absent) return notRun(absent, 0);
  return bundled && !built ? notRun('the build failed', 1) : run;
}

/** Runs a stage under a heading. One that throws counts as one failure. */
async function timed(name, run) {
  console.log(`\n===== ${name}`);
  const start = Date.now();
  const result = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, seconds: (Date.now() - start) / 1000, ...result };
}

function report() {
  console.log('\n===== all');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
    console.log(`${name.padEnd(8)} ${counts} ${seconds.toFixed(1).padStart(7)} s`);
  }
  const { passed, failed } = total(results);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}
