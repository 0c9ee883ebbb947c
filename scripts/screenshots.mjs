// Pictures of files as VS Code shows them, with the Problems panel and the Outline: to be looked at by a person.
//   node scripts/screenshots.mjs [--out DIR] [--vsix FILE] [--line N] FILE…
//   node scripts/screenshots.mjs --readme [--out DIR] [--vsix FILE] [SCENE…]
// The second makes the kept pictures of docs/images again, or some of them. The files are copied first; the extension is packaged unless a .vsix is given.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { at } from './lib/project.mjs';
import { packageExtension } from './package.mjs';
import { keptPictures } from './pictures/kept.mjs';
import { goTo, openFile, openWindow, runCommand, showOutline, showProblems } from './vscode/workbench.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    readme: { type: 'boolean', default: false },
    out: { type: 'string' },
    vsix: { type: 'string' },
    line: { type: 'string' },
  },
});
const vsix = values.vsix ?? (await packageExtension(at('out/nianbao.vsix')));
const out = values.out ?? at(values.readme ? 'docs/images' : 'out/screenshots');
mkdirSync(out, { recursive: true });
await (values.readme ? keptPictures({ vsix, out, wanted: files }) : pictures());

async function pictures() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pictures-'));
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  const window = await openWindow({ folder, vsix, size: { width: 1600, height: 1000 } });
  try {
    for (const file of files) await picture(window.page, basename(file));
  } finally {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function picture(page, name) {
  // The panel then lists this file's problems alone.
  await runCommand(page, 'View: Close All Editors');
  await openFile(page, name);
  const problems = await showProblems(page);
  await showOutline(page).catch(() => console.warn(`${name}: no outline`));
  // Which of the two it will be is what the picture is to tell: a row of the panel, or its word that there is none.
  await problems.locator('.monaco-list-row, .message-box-container:visible').first().waitFor();
  await openFile(page, name);
  if (values.line) await goTo(page, Number(values.line));
  await page.waitForTimeout(1000);
  const path = join(out, `${basename(name, extname(name))}.png`);
  await page.screenshot({ path });
  console.log(path);
}
