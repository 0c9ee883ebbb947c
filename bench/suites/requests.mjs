// What an editor asks after an edit, each asked once its diagnostics are there.
import { echo, openDocument, product, startServer } from '../lib/client.mjs';
import { ratio } from '../lib/figure.mjs';
import { alternate, p95, pause } from '../lib/stats.mjs';

const whole = (lines) => ({ start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } });

/** The parameters of each request, for an edit at `position`. */
const methods = {
  hover: ({ position }) => ({ position }),
  codeAction: ({ position: { line }, lines }) => ({
    range: { start: { line, character: 0 }, end: { line, character: lines[line].length } },
    context: { diagnostics: [], triggerKind: 2 },
  }),
  documentSymbol: () => ({}),
  inlayHint: ({ lines }) => ({ range: whole(lines) }),
  'semanticTokens/full': () => ({}),
  completion: ({ position }) => ({ position }),
};

export async function requests({ reports, edits }) {
  const servers = await Promise.all([startServer(product), startServer(echo)]);
  const names = Object.keys(methods);
  const samples = servers.map(() => Object.fromEntries(names.map((name) => [name, []])));
  for (const text of reports) {
    const documents = await Promise.all(servers.map((server) => openDocument(server, text)));
    const askOf = (which) => async (i) => {
      const document = documents[which];
      const { position, version } = document.type();
      await document.answered(version);
      for (const name of names) {
        const took = await document.ask(name, methods[name]({ position, lines: document.lines }));
        if (i >= 20) samples[which][name].push(took);
      }
      await pause(1);
    };
    await alternate(20 + Math.ceil(edits / 2), askOf(0), askOf(1));
  }
  for (const server of servers) await server.stop();
  const [ours, theirs] = samples;
  return names.map((name) =>
    ratio({
      id: `request-${name.replace('/full', '')}`,
      name: `${name}, p95`,
      ours: ours[name],
      reference: { name: 'echo', samples: theirs[name] },
      bound: 3,
      of: p95,
    }),
  );
}
