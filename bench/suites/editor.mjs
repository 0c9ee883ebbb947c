// Inside the real VS Code: activation, and from an edit to onDidChangeDiagnostics, beside the echo server in the same window.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseHost } from '../../scripts/lib/host.mjs';
import { at, root } from '../../scripts/lib/project.mjs';
import { echo } from '../lib/client.mjs';
import { difference, missing, ratio } from '../lib/figure.mjs';
import { p95 } from '../lib/stats.mjs';

export async function editor({ inventedReports, folder, edits, windows }) {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const [text] = inventedReports(1);
  for (const name of ['ours.txt', 'echo.txt']) writeFileSync(join(workspace, name), text);
  const result = join(folder, 'editor.json');
  const runs = [];
  try {
    const run = await chooseHost();
    for (let i = 0; i < windows; i += 1) {
      const code = await run({
        extension: root,
        tests: at('out/bench/host.js'),
        workspace,
        env: { NIANBAO_BENCH_RESULT: result, NIANBAO_BENCH_ECHO: echo, NIANBAO_BENCH_EDITS: String(edits) },
      });
      if (code !== 0) throw new Error(`VS Code ended with ${code}`);
      const outcome = JSON.parse(readFileSync(result, 'utf8'));
      if (outcome.error) throw new Error(outcome.error);
      runs.push(outcome);
    }
  } catch (error) {
    console.error(error);
    return [missing('editor', 'in VS Code', `VS Code could not be run here: ${error.message.split('\n')[0]}`)];
  }
  const all = (server, key) => runs.flatMap((each) => each[server][key]);
  const figures = (key, name, reached) => {
    const common = { ours: all('ours', key), reference: { name: 'echo', samples: all('echo', key) } };
    return [
      ratio({ ...common, id: `editor-${key}-p50`, name: `${name}, median`, bound: 1.5, reached }),
      ratio({ ...common, id: `editor-${key}-p95`, name: `${name}, p95`, bound: 2, of: p95, reached }),
    ];
  };
  return [
    ...figures('event', 'in VS Code, edit to onDidChangeDiagnostics'),
    ...figures('there', 'in VS Code, edit to the problems themselves', 4),
    difference({
      id: 'activation',
      name: 'in VS Code, activation',
      ours: runs.map(({ activation }) => activation),
      reference: { name: 'vscode.search-result', samples: runs.map(({ smallActivation }) => smallActivation) },
      bound: 50,
    }),
  ];
}
