// Milliseconds per MB for texts of growing length, in turn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [engine, times, ...files] = process.argv.slice(2);
const { parse, lint } = createRequire(import.meta.url)(engine);
const texts = files.map((file) => readFileSync(file));
const megabytes = texts.map((bytes) => bytes.length / 1e6);
const samples = texts.map(() => []);
for (let i = 0; i < 1 + Number(times); i += 1) {
  for (const [k, bytes] of texts.entries()) {
    // The short texts as often as it takes for the clock, and for the compiler, to see them.
    const repeats = Math.max(1, Math.round(2 / megabytes[k]));
    const start = performance.now();
    for (let n = 0; n < repeats; n += 1) lint(parse(bytes.toString('utf8')));
    if (i > 0) samples[k].push((performance.now() - start) / repeats / megabytes[k]);
  }
}
console.log(JSON.stringify(samples));
