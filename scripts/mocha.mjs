// Runs test files with mocha: `node scripts/mocha.mjs [--timeout MS] [--retries N] [--bail] FILE…`. Told to a parent process, if it was
// forked, is how many passed, failed and were skipped.
import { parseArgs } from 'node:util';
import Mocha from 'mocha';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    timeout: { type: 'string', default: '30000' },
    retries: { type: 'string', default: '0' },
    bail: { type: 'boolean', default: false },
  },
});
const { bail, retries, timeout } = values;
const mocha = new Mocha({ ui: 'bdd', timeout: Number(timeout), retries: Number(retries), bail, slow: 1000 });
for (const file of positionals) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  const { passes: passed, pending: skipped } = runner.stats;
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  if (process.send) process.send({ passed, failed, skipped }, () => process.disconnect());
});
