// `npm run bench`: what the product is held to, each figure beside its reference, measured in the same run. docs/performance.md
// tells how to read it. `-- --quick` takes fewer samples, `-- --only engine,batch` takes some, `-- --json` is for machines.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { at, build, manifest } from '../scripts/lib/project.mjs';
import { table } from './lib/table.mjs';
import { batch } from './suites/batch.mjs';
import { editor } from './suites/editor.mjs';
import { engineAlone } from './suites/engine.mjs';
import { keystroke } from './suites/keystroke.mjs';
import { large } from './suites/large.mjs';
import { memory } from './suites/memory.mjs';
import { requests } from './suites/requests.mjs';
import { view } from './suites/view.mjs';

const suites = { engine: engineAlone, keystroke, requests, batch, large, editor, view, memory };

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, only: { type: 'string' } },
});
const chosen = values.only?.split(',') ?? Object.keys(suites);
const unknown = chosen.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}
// As it is shipped.
if ((await build('--minify', '--bench')) !== 0) process.exit(2);

// The figures alone go to the standard output.
console.log = console.error;
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
const figures = [];
const started = Date.now();
const load = loadavg()[0];
try {
  const input = inputs();
  for (const name of chosen) {
    console.error(`${name} …`);
    figures.push(...(await suites[name](input)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report();

function inputs() {
  const { inventedReports, longReport } = createRequire(import.meta.url)(at('out/bench/reports.js'));
  const quick = values.quick ?? false;
  const seeds = at('../shared/reports/seeds');
  const real = existsSync(seeds) ? readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8')) : [];
  return {
    folder,
    inventedReports,
    longReport,
    /** Real ones where they are at hand. */
    reports: real.length > 0 ? real : inventedReports(5),
    edits: quick ? 40 : 200,
    manyEdits: quick ? 10_000 : 100_000,
    times: quick ? 3 : 10,
    windows: quick ? 1 : 3,
  };
}

function report() {
  const machine = {
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    load: [load, loadavg()[0]],
    seconds: Math.round((Date.now() - started) / 1000),
  };
  const known = figures.filter(({ verdict }) => verdict === 'known');
  const missed = [...known, ...figures.filter(({ verdict }) => verdict === 'missed')];
  process.exitCode = missed.length > 0 ? 1 : 0;
  if (values.json) {
    say(JSON.stringify({ version: manifest().version, quick: values.quick ?? false, machine, figures }, null, 2));
    return;
  }
  const { processor, node, platform, seconds } = machine;
  say(
    `${processor}, ${platform}, Node ${node}; load ${machine.load.map((x) => x.toFixed(1)).join(' to ')}; ${seconds} s\n`,
  );
  say(table(figures));
  const explained = known.length > 0 ? `, ${known.length} of them for reasons that docs/performance.md gives` : '';
  say(`\n${missed.length > 0 ? missed.length : 'none'} missed by more than a third${explained}`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
