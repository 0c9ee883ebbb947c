// What the tests need in the extension host of a browser, where all of them are one file: this comes first in it.
import 'mocha/mocha';
import './workers';

/** Tells the lines of the report from all else that the page logs. */
const mark = '│';

const say = (text: unknown = '', ...parts: unknown[]): void => console.log(mark + text, ...parts);

mocha.setup({ ui: 'bdd', timeout: 30_000, slow: 2000, color: false, reporter: 'spec' });

/** Called by VS Code. Rejects where a test failed, and where there was none. The last line is `N passed, N failed`. */
export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = say;
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
