// Reports read and judged again and again, and one bare look at every character of the same texts, in turn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [engine, times, ...files] = process.argv.slice(2);
const { parse, lint } = createRequire(import.meta.url)(engine);
const texts = files.map((file) => readFileSync(file, 'utf8'));
const works = [(text) => lint(parse(text)), scan];
const samples = [[], []];
for (let i = 0; i < 3 * Number(times); i += 1) {
  for (const text of texts) {
    for (const [which, work] of works.entries()) {
      const start = performance.now();
      work(text);
      if (i >= 2 * Number(times)) samples[which].push(performance.now() - start);
    }
  }
}
console.log(JSON.stringify(samples));

function scan(text) {
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits += 1;
  }
  return digits;
}
