// Whole processes: a thousand reports, and one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../scripts/lib/project.mjs';
import { autocorrect } from '../lib/autocorrect.mjs';
import { absolute, difference, missing, ratio } from '../lib/figure.mjs';
import { measure } from '../lib/process.mjs';
import { alternate, p95 } from '../lib/stats.mjs';

const cli = at('dist/cli.js');
const count = 1_000;

export async function batch({ inventedReports, folder, times }) {
  const thousand = join(folder, 'reports');
  mkdirSync(thousand, { recursive: true });
  for (const [i, text] of inventedReports(count).entries()) {
    writeFileSync(join(thousand, `${String(i).padStart(4, '0')}.txt`), text);
  }
  return [...(await many(thousand, folder, times)), await one(thousand, folder, 4 * times)];
}

async function many(reports, folder, times) {
  const peer = autocorrect();
  const runs = { ours: [], floor: [], peer: [] };
  const run = (list, args, codes) => async () => void list.push(await measure(args, { folder, codes }));
  await alternate(
    times,
    run(runs.ours, [cli, 'check', reports], [0, 1]),
    run(runs.floor, [at('bench/reference/floor.mjs'), reports], [0]),
    ...(peer.script ? [run(runs.peer, [peer.script, '--lint', reports], [0, 1])] : []),
  );
  const of = (list, key) => list.map((each) => each[key]);
  const floor = (key) => ({ name: 'floor script', samples: of(runs.floor, key) });
  const name = '1,000 reports';
  return [
    ratio({ id: 'batch-floor', name, ours: of(runs.ours, 'wall'), reference: floor('wall'), bound: 2, reached: 20 }),
    peer.script
      ? ratio({
          id: 'batch-autocorrect',
          name,
          ours: of(runs.ours, 'wall'),
          reference: { name: 'autocorrect-node', samples: of(runs.peer, 'wall') },
          bound: 0.5,
          reached: 1.9,
        })
      : missing('batch-autocorrect', `${name}, beside autocorrect-node`, peer.why),
    absolute({
      id: 'batch-peak',
      name: `${name}, peak memory`,
      ours: of(runs.ours, 'peak'),
      reference: floor('peak'),
      bound: 110,
      of: p95,
      unit: 'MiB',
    }),
  ];
}

async function one(reports, folder, times) {
  const ours = [];
  const bare = [];
  await alternate(
    times,
    async (i) => {
      const report = join(reports, `${String(i).padStart(4, '0')}.txt`);
      ours.push((await measure([cli, 'check', report], { folder, codes: [0, 1] })).wall);
    },
    async () => void bare.push((await measure(['-e', '0'], { folder })).wall),
  );
  return difference({
    id: 'one-report',
    name: 'one report, whole process',
    ours,
    reference: { name: 'node -e 0', samples: bare },
    bound: 25,
    reached: 50,
  });
}
