// What the server holds after many edits.
import { once } from 'node:events';
import { at } from '../../scripts/lib/project.mjs';
import { echo, openDocument, product, startServer } from '../lib/client.mjs';
import { ratio } from '../lib/figure.mjs';

export async function memory({ reports, manyEdits }) {
  const grown = { product: await growth(product, reports, manyEdits), echo: await growth(echo, reports, 2_000) };
  return [
    ratio({
      id: 'memory',
      name: `server memory after ${manyEdits.toLocaleString('en')} edits, of that after 1,000`,
      ours: [grown.product.late.rss],
      reference: { name: 'itself', samples: [grown.product.early.rss] },
      bound: 1.1,
      unit: 'MiB',
    }),
    ratio({
      id: 'memory-heap',
      name: 'of this, the JavaScript heap',
      ours: [grown.product.late.heap],
      reference: { name: 'itself', samples: [grown.product.early.heap] },
      bound: 1.1,
      unit: 'MiB',
    }),
    ratio({
      id: 'memory-echo',
      name: 'server memory, of the echo server',
      ours: [grown.product.late.rss],
      reference: { name: 'echo', samples: [grown.echo.late.rss] },
      bound: 2,
      unit: 'MiB',
    }),
  ];
}

/** How many edits are on their way at once. */
const ahead = 16;

async function growth(module, reports, edits) {
  const server = await startServer(module, {
    mode: 'push',
    execArgv: ['--expose-gc', '--require', at('bench/lib/memory.cjs')],
  });
  const documents = [];
  for (const text of reports) documents.push(await openDocument(server, text));
  const held = async () => {
    server.child.send('memory');
    const [answer] = await once(server.child, 'message');
    return answer;
  };
  const type = async (count) => {
    for (let i = 0; i < count; i += ahead) {
      await Promise.all(
        Array.from({ length: ahead }, (_, k) => {
          const document = documents[(i + k) % documents.length];
          return document.answered(document.type().version);
        }),
      );
    }
  };
  await type(1_000);
  const early = await held();
  await type(edits - 1_000);
  const late = await held();
  await server.stop();
  return { early, late };
}
