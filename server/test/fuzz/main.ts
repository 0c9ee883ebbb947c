/**
 * `npm run fuzz -- --minutes 10 --seed 1`: prefixes of the fixtures, giants, then drawn texts until the time is out. A text that
 * fails is made short, shown, and kept in out/fuzz; `npm run fuzz -- --case FILE` tries it again. Exits 1 where one failed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { connected } from './features';
import { engineFault, fault, isSame, literal, shortened } from './fuzz';
import { giants } from './giants';
import { fixtures, texts } from './texts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, case: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = Date.now() + Number(values.minutes) * 60_000;
const connecting = connected();

let tried = 0;
let failed = 0;
void main();

async function main(): Promise<void> {
  if (values.case) await attempt(readFileSync(values.case, 'utf16le'), values.case, seed);
  else await all();
  console.log(`${tried} texts tried, ${failed} failed; seed ${seed}`);
  process.exit(failed > 0 ? 1 : 0);
}

async function all(): Promise<void> {
  console.log(`fuzz: seed ${seed}, ${values.minutes} minutes`);
  const quarter = (end - Date.now()) / 4;
  for (const text of turned(fixtures)) prefixes(text, end - 3 * quarter);
  tell('prefixes of fixtures');
  for (const { name, text } of turned(giants)) if (isTime(end - 2 * quarter)) await attempt(text(), name, seed);
  tell('and giants');
  for (let round = 0; isTime(end); round += 1) {
    for (const text of fc.sample(texts, { seed: seed + round, numRuns: 50 })) {
      if (isTime(end)) await attempt(text, `seed ${seed + round}`, seed + tried);
    }
  }
}

function prefixes(text: string, until: number): void {
  for (let length = 0; length < text.length && isTime(until); length += 1) {
    tried += 1;
    const error = engineFault(text.slice(0, length));
    if (error) show(text.slice(0, length), `a prefix of ${length}`, error);
  }
}

/** From another one on with every seed, so that a short time reaches all of them in the end. */
function turned<T>(all: readonly T[]): readonly T[] {
  return [...all.slice(seed % all.length), ...all.slice(0, seed % all.length)];
}

function isTime(until: number): boolean {
  return Date.now() < until && failed < 5;
}

function tell(what: string): void {
  console.log(`${tried} texts: ${what}`);
}

async function attempt(text: string, name: string, at: number): Promise<void> {
  tried += 1;
  const client = await connecting;
  const error = await fault(client, text, at);
  if (!error) return;
  const fails = async (shorter: string) => isSame(error, await fault(client, shorter, at));
  show(await shortened(text, fails, 60_000), name, error);
}

function show(text: string, name: string, error: Error): void {
  failed += 1;
  const file = `out/fuzz/case-${seed}-${failed}.txt`;
  mkdirSync('out/fuzz', { recursive: true });
  // Lone surrogates survive in no other encoding.
  writeFileSync(file, text, 'utf16le');
  console.log(`\nFAILED (${name}): ${error.stack}\n${literal(text)}\nnpm run fuzz -- --seed ${seed} --case ${file}\n`);
}
