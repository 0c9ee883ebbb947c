/** The short form of `npm run soak`. */
import assert from 'node:assert/strict';
import { connect } from '../client';
import { soak } from './soak';

describe('the server as a process', function () {
  this.timeout(300_000);

  for (const client of ['pull', 'push'] as const)
    it(`answers all that a hasty and unruly client (${client}) asks, and tells the truth at the end`, async () => {
      const fresh = await connect();
      const { requests, cancelled, documents } = await soak({ seed: 20250131, client, steps: 150, flood: 600, fresh });
      assert.ok(requests > 700 && cancelled > 0 && documents > 5, `${requests}, ${cancelled}, ${documents}`);
    });
});
