// From a keystroke to its diagnostics, over stdio, one edit after the other is answered: the product and the echo server in turn.
import { echo, openDocument, product, startServer } from '../lib/client.mjs';
import { ratio } from '../lib/figure.mjs';
import { alternate, p95, pause } from '../lib/stats.mjs';

export async function keystroke({ reports, edits }) {
  return [...(await inMode('push', reports, edits)), ...(await inMode('pull', reports, edits))];
}

const warmup = 20;

async function inMode(mode, reports, edits) {
  const servers = await Promise.all([startServer(product, { mode }), startServer(echo, { mode })]);
  const samples = [[], []];
  for (const text of reports) {
    const documents = await Promise.all(servers.map((server) => openDocument(server, text)));
    const typeInto = (which) => async (i) => {
      const took = await documents[which].keystroke();
      if (i >= warmup) samples[which].push(took);
      await pause(2);
    };
    await alternate(warmup + edits, typeInto(0), typeInto(1));
  }
  for (const server of servers) await server.stop();
  const [ours, theirs] = samples;
  const common = { ours, reference: { name: 'echo', samples: theirs } };
  const name = `keystroke to diagnostics, ${mode}`;
  return [
    ratio({ ...common, id: `keystroke-${mode}-p50`, name: `${name}, median`, bound: 1.5, reached: 4.5 }),
    ratio({ ...common, id: `keystroke-${mode}-p95`, name: `${name}, p95`, bound: 2, of: p95, reached: 4.5 }),
  ];
}
