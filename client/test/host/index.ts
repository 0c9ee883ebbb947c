// The entry of the tests inside VS Code's extension host: runs the bundle in out/host that NIANBAO_HOST_TESTS names.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { outcome } from './outcome';

/**
 * Called by VS Code; as `outcome`. The report goes to the file that NIANBAO_HOST_REPORT names, apart from what VS Code
 * itself logs, or to the console.
 */
export function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const file = process.env.NIANBAO_HOST_REPORT;
  const say = file ? (...parts: unknown[]) => appendFileSync(file, `${format(...parts)}\n`) : console.log;
  Mocha.reporters.Base.consoleLog = say;

  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 2000, color: false });
  mocha.addFile(join(__dirname, `${process.env.NIANBAO_HOST_TESTS}.js`));
  return outcome(mocha, say);
}
