import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { coalesce } from '../src/reconciliation/coalesce';

describe('work that is asked for again and again', () => {
  it('runs once at a time, and once more for all that came meanwhile', async () => {
    const ends: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const ask = coalesce(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    });
    for (let i = 0; i < 5; i += 1) ask();
    await turn();
    assert.equal(ends.length, 1);
    for (let i = 0; i < 5; i += 1) ask();
    ends[0]?.();
    await turn();
    assert.equal(ends.length, 2);
    ends[1]?.();
    await turn();
    ask();
    await turn();
    assert.deepEqual([ends.length, most], [3, 1]);
  });

  it('begins after the present event', () => {
    let isRun = false;
    coalesce(async () => {
      isRun = true;
    })();
    assert.equal(isRun, false);
  });
});
