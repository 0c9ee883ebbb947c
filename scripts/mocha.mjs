// Runs test files with mocha: `node scripts/mocha.mjs [--timeout MS] [--bail] FILE…`. Told to a parent process, if it was
// forked, is how many passed, failed and were skipped.
import { parseArgs } from 'node:util';
import Mocha from 'mocha';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { timeout: { type: 'string', default: '30000' }, bail: { type: 'boolean', default: false } },
});
const mocha = new Mocha({ ui: 'bdd', timeout: Number(values.timeout), bail: values.bail, slow: 1000 });
for (const file of positionals) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  const { passes: passed, pending: skipped } = runner.stats;
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  if (process.send) process.send({ passed, failed, skipped }, () => process.disconnect());
});
