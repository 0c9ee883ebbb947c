/** What is used here of mocha, in Node and in a browser alike. */
interface Suite {
  run(done: (failures: number) => void): { readonly stats?: { readonly passes: number } | undefined };
}

/** Runs the tests. Rejects where one failed, and where there was none. The last line said is `N passed, N failed`. */
export function outcome(mocha: Suite, say: (line: string) => void): Promise<void> {
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
