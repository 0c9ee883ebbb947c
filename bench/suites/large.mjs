// Hover and completion while someone types in a text of 10 MB: in that text, and in a report beside it.
import { echo, openDocument, product, startServer } from '../lib/client.mjs';
import { absolute } from '../lib/figure.mjs';
import { alternate, quantile } from '../lib/stats.mjs';

const longest = (samples) => quantile(samples, 1);

export async function large({ reports, longReport, times }) {
  const text = longReport(1e7);
  const servers = await Promise.all([startServer(product), startServer(echo)]);
  const samples = [new Map(), new Map()];
  const documents = [];
  for (const server of servers) {
    documents.push({ large: await openDocument(server, text), small: await openDocument(server, reports[0]) });
  }
  const askOf = (which) => async () => {
    const { version, position } = documents[which].large.type();
    // Pulled as VS Code does, at once; the questions come behind it.
    const answered = documents[which].large.answered(version);
    const small = documents[which].small.type();
    for (const [where, document, at] of [
      ['the text itself', documents[which].large, position],
      ['a report beside it', documents[which].small, small.position],
    ]) {
      for (const method of ['hover', 'completion']) {
        const key = `${method} in ${where}`;
        const took = await document.ask(method, { position: at });
        samples[which].set(key, [...(samples[which].get(key) ?? []), took]);
      }
    }
    await answered;
  };
  await alternate(2 * times, askOf(0), askOf(1));
  for (const server of servers) await server.stop();
  return [...samples[0]].map(([key, ours]) =>
    absolute({
      id: `large-${key.replaceAll(' ', '-')}`,
      name: `10 MB being edited: ${key}, longest`,
      ours,
      reference: { name: 'echo', samples: samples[1].get(key) },
      bound: 50,
      of: longest,
    }),
  );
}
