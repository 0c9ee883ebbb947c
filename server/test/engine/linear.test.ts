/** No text makes the product slow: no expression backtracks without bound, and hostile lines take time by their length. */
import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { lint, mend, parse } from '../../src/engine/index';
import { type Expression, expressions } from '../linear/expressions';
import { hostile } from '../linear/hostile';
import { pumps } from '../linear/pumps';
import { isLong, runs, tell } from '../runs';

describe('every regular expression', function () {
  this.timeout(600_000);
  let all: readonly Expression[] = [];
  before(() => {
    all = expressions();
  });

  it('is found, literal or made of parts', () => {
    const has = (words: string) => all.some(({ pattern }) => pattern.source.includes(words));
    assert.ok(all.length > 300, String(all.length));
    assert.ok(has('勾稽关系') && has('依申请公开)') && has('bookmark'));
    tell('expressions', String(all.length));
  });

  it('is free of super-linear backtracking', () => {
    const found = all.flatMap(({ file, pattern }) =>
      analyse({ source: pattern.source, flags: pattern.flags.replace('d', '') }).reports.map(
        ({ type, character }) => `${file}: ${pattern} ${type} at ${character.literal.source}`,
      ),
    );
    assert.deepEqual(found, []);
  });

  it('takes time by the length of the text, whatever is repeated in it', function () {
    if (!isLong) this.skip();
    const slow = all.flatMap(({ file, pattern }) => {
      const { parsed } = analyse({ source: pattern.source, flags: pattern.flags.replace('d', '') });
      const brief = [...pumps(parsed.pattern, 4_000)];
      const worst = [...pumps(parsed.pattern, 16_000)].find(
        (text, i) => time(pattern, text) > Math.max(5, 8 * time(pattern, brief[i] ?? '')),
      );
      return worst === undefined ? [] : [`${file}: ${pattern} on ${JSON.stringify(worst.slice(0, 20))}…`];
    });
    assert.deepEqual(slow, []);
  });
});

/** Milliseconds to find all matches, the better of two. */
function time(pattern: RegExp, text: string): number {
  const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return Math.min(
    ...[1, 2].map(() => {
      const start = performance.now();
      for (const _ of text.matchAll(all)) void _;
      return performance.now() - start;
    }),
  );
}

describe('a hostile line', function () {
  this.timeout(600_000);
  const length = runs(50_000, 1_000_000);
  const bound = runs(1_000, 3_000);

  for (const [name, make] of Object.entries(hostile))
    it(`${name}: ${length} characters are checked in time`, () => {
      const full = check(make(length));
      assert.ok(full < bound, `${full} ms`);
      if (!isLong) return;
      const [brief, half] = [8, 2].map((part) => better(() => check(make(length / part)))) as [number, number];
      tell(name, `${full.toFixed(0)} ms, of an eighth ${brief.toFixed(0)} ms`);
      // Of four times the length; a small one is noise.
      assert.ok(half < 250 || half / brief < 6, `${brief} ms, ${half} ms for four times as much`);
    });

  for (const name of ['radicals', 'doubled marks', 'doubled characters'])
    it(`${name}: ${length} characters are mended in time`, () => {
      const text = hostile[name]?.(length) ?? '';
      const { took, fixed } = timed(() => mend(text));
      tell(`mend ${name}`, `${took.toFixed(0)} ms`);
      assert.ok(fixed > 0, 'nothing was mended');
      assert.ok(took < 3 * bound, `${took} ms`);
    });
});

/** The better of two: other work on the machine makes only one of them slow. */
const better = (time: () => number): number => Math.min(time(), time());

/** Milliseconds of work to read and judge a text. */
function check(text: string): number {
  const { took, isReport } = timed(() => {
    const report = parse(text);
    lint(report);
    return report;
  });
  assert.ok(isReport, 'nothing was looked at');
  return took;
}

/** What the work gives, and the milliseconds it took; other processes do not count. */
function timed<T extends object>(work: () => T): T & { readonly took: number } {
  const start = process.cpuUsage();
  const result = work();
  return { ...result, took: process.cpuUsage(start).user / 1000 };
}
