/** Texts that tests read from files, relative to the root of the repository, where tests are run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/cli/files/encoding';

/** Real reports, which are not part of the repository. */
export const shared = '../shared/reports';

/** The names of the texts in a folder, in order; none where the folder is absent. */
export const textsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];

/** The text of a file in any encoding that the command line reads. */
export const read = async (...path: readonly string[]): Promise<string> =>
  (await decode(readFileSync(join(...path)))).text;

/** A suite on files that may be absent: then one pending test says so. */
export function describeWith(folder: string, title: string, suite: () => void): void {
  if (existsSync(folder)) describe(title, suite);
  else describe(title, () => it(`SKIPPED: ${folder} is not there`));
}
