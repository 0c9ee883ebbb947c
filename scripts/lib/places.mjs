// What VS Code is opened on for the tests in its extension host.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './project.mjs';

/** `tests`: the bundle that is run there; `open`: a folder or a .code-workspace among `prepare`d files, or nothing. */
export const places = [
  { name: 'a folder', tests: 'tests', open: 'workspace' },
  { name: 'several folders', tests: 'severalFolders', open: '两县.code-workspace' },
  { name: 'no folder', tests: 'noFolder' },
  { name: 'a folder that is not trusted', tests: 'restricted', open: 'workspace', trusted: false },
];

/** Makes a folder with all that is opened: a copy, since the tests change files. */
export function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-host-'));
  cpSync(at('test-fixtures/workspace'), join(folder, 'workspace'), { recursive: true });
  const counties = { 甲县: { severity: { outline: 'off' } }, 乙县: { severity: { table: 'off' } } };
  for (const [county, config] of Object.entries(counties)) {
    mkdirSync(join(folder, county));
    cpSync(at('test-fixtures/workspace/清溪县2025.txt'), join(folder, county, '2025.txt'));
    writeFileSync(join(folder, county, 'nianbao.config.json'), JSON.stringify(config));
  }
  const workspace = { folders: Object.keys(counties).map((path) => ({ path })) };
  writeFileSync(join(folder, '两县.code-workspace'), JSON.stringify(workspace));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
