// A command as a whole process: how long it took, and what it used.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../scripts/lib/project.mjs';

/**
 * Runs node on `args`, its output read and thrown away. Resolves with milliseconds of wall and processor time and the peak of
 * resident memory in MiB. `codes`: the exit codes that count as having worked.
 */
export async function measure(args, { folder, codes = [0] }) {
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', at('bench/lib/usage.cjs'), ...args], {
    env: { ...process.env, NIANBAO_BENCH_USAGE: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const wall = performance.now() - start;
  if (!codes.includes(code)) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { wall, ...JSON.parse(readFileSync(file, 'utf8')) };
}

/** What node prints as JSON when it runs a script. */
export async function answer(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    text += piece;
  });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return JSON.parse(text);
}
