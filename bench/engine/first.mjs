// The first report that a process reads and judges; the engine is loaded before.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [engine, file] = process.argv.slice(2);
const { parse, lint } = createRequire(import.meta.url)(engine);
const text = readFileSync(file, 'utf8');
const start = performance.now();
lint(parse(text));
console.log(JSON.stringify(performance.now() - start));
