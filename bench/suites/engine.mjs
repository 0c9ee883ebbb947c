// The engine alone: parse and all rules.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../scripts/lib/project.mjs';
import { absolute, ratio } from '../lib/figure.mjs';
import { answer } from '../lib/process.mjs';
import { median } from '../lib/stats.mjs';

const engine = at('out/bench/engine.js');
const script = (name) => at(`bench/engine/${name}.mjs`);

export async function engineAlone({ reports, longReport, folder, times }) {
  const files = reports.map((text, i) => written(join(folder, `report-${i}.txt`), text));
  const [warm, scan] = await answer([script('warm'), engine, String(40 * times), ...files]);
  const first = [];
  for (let i = 0; i < 3 * times; i += 1) first.push(await answer([script('first'), engine, files[i % files.length]]));
  const reference = { name: 'one scan of the text', samples: scan };
  return [
    absolute({ id: 'engine-warm', name: 'parse and all rules, warm', ours: warm, reference, bound: 0.5, reached: 0.7 }),
    absolute({ id: 'engine-first', name: 'parse and all rules, first call', ours: first, bound: 10, reached: 30 }),
    ...(await growth(longReport, folder, times)),
  ];
}

async function growth(longReport, folder, times) {
  const sizes = { '10 KB': 1e4, '100 KB': 1e5, '1 MB': 1e6, '10 MB': 1e7 };
  const files = Object.entries(sizes).map(([name, size]) =>
    written(join(folder, `long-${name.replace(' ', '')}.txt`), longReport(size)),
  );
  const [base, ...samples] = await answer([script('growth'), engine, String(Math.ceil(times / 2)), ...files]);
  const [first, ...names] = Object.keys(sizes);
  return names.map((name, i) =>
    ratio({
      id: `engine-growth-${name.replace(' ', '')}`,
      name: `time per MB, ${name}`,
      ours: samples[i],
      reference: { name: first, samples: base },
      bound: 1.3,
      of: median,
      unit: 'ms/MB',
    }),
  );
}

function written(file, text) {
  writeFileSync(file, text);
  return file;
}
