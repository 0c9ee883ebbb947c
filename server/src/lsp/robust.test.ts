import assert from 'node:assert/strict';
import fc from 'fast-check';
import { connect, type TestDocument } from '../../test/client';
import { positionAt } from '../../test/positions';
import { layoutNames, print } from '../../test/print';
import { sample } from '../../test/sample';

/** Everything that an editor asks of a document while a person reads and writes at `offset`. */
const requests = (document: TestDocument, offset: number): readonly Promise<unknown>[] => {
  const text = document.text();
  const position = positionAt(text, offset);
  const range = { start: positionAt(text, 0), end: positionAt(text, text.length) };
  const options = { tabSize: 2, insertSpaces: true };
  return [
    ...['foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full'].map((method) => document.ask(method)),
    ...['inlayHint', 'semanticTokens/range'].map((method) => document.ask(method, { range })),
    ...['hover', 'definition', 'documentHighlight', 'completion', 'prepareRename'].map((method) =>
      document.askAt(method, offset),
    ),
    document.askAt('references', offset, { context: { includeDeclaration: true } }),
    document.ask('selectionRange', { positions: [position] }),
    document.ask('formatting', { options }),
    document.askAt('rename', offset, { newName: '2026' }),
  ];
};

describe('every answer', () => {
  it('is given whatever is typed wherever, with nothing in the log', async () => {
    const { open, logged } = await connect({ settings: { nianbao: { inlayHints: 'all' } } });
    const noise = fc.constantFrom(
      '',
      '\n',
      '\r\n',
      '\t',
      '|',
      ' ',
      '一、',
      '（一）',
      '2025年',
      '申请',
      '《',
      '😀',
      '0',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...layoutNames),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), noise), { maxLength: 5 }),
        fc.nat(),
        async (layout, edits, at) => {
          let { text } = print(sample, layout);
          for (const [from, length, newText] of edits) {
            const start = from % text.length;
            text = text.slice(0, start) + newText + text.slice(start + length);
          }
          const document = open(text);
          await Promise.all(requests(document, at % (text.length + 1)));
          document.close();
        },
      ),
      { numRuns: 100 },
    );
    assert.deepEqual(logged, []);
  });

  it('reads the document once, however much is asked', async () => {
    const engine = await import('../engine');
    let parsed = 0;
    const parse: typeof engine.parse = (...args) => {
      parsed += 1;
      return engine.parse(...args);
    };
    const { open } = await connect({ engine: { ...engine, parse } });
    const document = open(print(sample, 'tabs').text);
    await document.pull();
    await Promise.all(requests(document, 100));
    assert.equal(parsed, 1);
  });
});
