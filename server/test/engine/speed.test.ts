/** How long a report takes, warm. Figures of the long run: a test machine under load can be no judge of milliseconds. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { lint, parse } from '../../src/engine/index';
import { describeWith, read, shared, textsIn } from '../files';
import { isLong, tell } from '../runs';

const folder = join(shared, 'seeds');

describeWith(folder, 'reading and judging a seed', () => {
  for (const name of textsIn(folder))
    it(`${name} takes less than a millisecond`, async function () {
      if (!isLong) this.skip();
      this.timeout(600_000);
      const text = await read(folder, name);
      for (let i = 0; i < 500; i += 1) lint(parse(text));
      const medians = Array.from({ length: 9 }, () => median(() => lint(parse(text))));
      // What else the machine does only makes it slower.
      const best = Math.min(...medians);
      tell(name, `p50 ${best.toFixed(3)} ms`);
      assert.ok(best < 1, `${best} ms`);
    });
});

/** Milliseconds of the middle one of 200. */
function median(work: () => void): number {
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[100] ?? 0;
}
