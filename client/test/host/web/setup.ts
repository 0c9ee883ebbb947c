// What the tests need in the extension host of a browser, where all of them are one file: this comes first in it.
import 'mocha/mocha';
import { outcome } from '../outcome';
import './workers';

/** Tells the lines of the report from all else that the page logs. */
const mark = '│';

const say = (text: unknown = '', ...parts: unknown[]): void => console.log(mark + text, ...parts);

mocha.setup({ ui: 'bdd', timeout: 30_000, slow: 2000, color: false, reporter: 'spec' });

/** Called by VS Code; as `outcome`. */
export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = say;
  return outcome(mocha, say);
}
