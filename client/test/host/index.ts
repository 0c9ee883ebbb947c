// The entry of the tests inside VS Code's extension host: runs the bundle in out/host that NIANBAO_HOST_TESTS names.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Called by VS Code. Rejects where a test failed, and where there was none. The report's last line is `N passed, N failed`;
 * it goes to the file that NIANBAO_HOST_REPORT names, apart from what VS Code itself logs, or to the console.
 */
export function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const file = process.env.NIANBAO_HOST_REPORT;
  const say = file ? (...parts: unknown[]) => appendFileSync(file, `${format(...parts)}\n`) : console.log;
  Mocha.reporters.Base.consoleLog = say;

  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 2000, color: false });
  mocha.addFile(join(__dirname, `${process.env.NIANBAO_HOST_TESTS}.js`));
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passes = runner.stats?.passes ?? 0;
      say(`${passes} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (passes === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
