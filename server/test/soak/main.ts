/** `npm run soak -- --minutes 5 --seed 1`: unruly sessions with the bundled server, each of 10,000 requests at once, until the time is out. */
import { parseArgs } from 'node:util';
import { connect } from '../client';
import { soak } from './soak';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = Date.now() + Number(values.minutes) * 60_000;
main().catch((error) => {
  console.error(error);
  process.exit(1);
});

async function main(): Promise<void> {
  console.log(`soak: seed ${seed}, ${values.minutes} minutes`);
  const fresh = await connect();
  for (let round = 0; round === 0 || Date.now() < end; round += 1) {
    const client = round % 2 === 0 ? 'pull' : 'push';
    const { requests, cancelled, documents } = await soak({
      seed: seed + round,
      client,
      steps: 1000,
      flood: 10_000,
      fresh,
    });
    console.log(
      `seed ${seed + round}, ${client}: ${requests} requests answered, ${cancelled} as cancelled, ${documents} documents`,
    );
  }
  process.exit(0);
}
