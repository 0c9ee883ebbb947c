import assert from 'node:assert/strict';
import fc from 'fast-check';
import { connect, type TestClient, type TestDocument } from '../../test/client';
import { rangeOf, wordsIn } from '../../test/positions';
import { faultless, misnumbered, problem } from '../../test/texts';

describe('positions', () => {
  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`hold in a text with ${name} line ends, and mends keep them`, async () => {
      const { open } = await connect();
      const document = open(misnumbered.replaceAll('\n', eol));
      const [problem] = await document.diagnostics();
      assert.deepEqual(problem?.range, rangeOf(misnumbered, '4、'));
      const [action] = await document.actions('4、');
      assert.equal(document.after(action?.edit), faultless.replaceAll('\n', eol));
    });
  }

  it('count UTF-16 code units, as in a line with 😀 and 𠮷', async () => {
    const { open } = await connect();
    const document = open(faultless.replace('共收到政府信息公开申请3件', '😀𠮷共收到政府信息公开申请5件'));
    const [problem] = await document.diagnostics();
    assert.equal(problem?.code, 'claim/table-mismatch');
    assert.equal(wordsIn(document.text(), problem.range), '5');
  });
});

describe('incremental changes', () => {
  it('find a fault where it is typed and lose it where it is mended', async () => {
    const { open } = await connect();
    const document = open(faultless);
    assert.deepEqual(await document.problems(), []);
    document.replace('四、政府', '4、政府');
    assert.deepEqual(await document.problems(), [problem]);
    document.replace('4、政府', '四、政府');
    assert.deepEqual(await document.problems(), []);
  });

  it('take several changes at once, each of the text after the one before', async () => {
    const { open } = await connect();
    const document = open(misnumbered);
    const at = misnumbered.indexOf('4、');
    document.change(
      { start: 0, end: 0, newText: '清溪区人民政府办公室\r\n' },
      { start: at + 12, end: at + 13, newText: '四' },
    );
    assert.equal(document.text(), `清溪区人民政府办公室\r\n${faultless}`);
    assert.deepEqual(await document.problems(), []);
  });

  it('leave the same as opening the text anew', async () => {
    const [client, elsewhere] = [await connect(), await connect()];
    const words = fc.constantFrom(
      '4、',
      '四、',
      '（1）',
      '3',
      '2024年，',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '😀',
      '[bookmark: _GoBack]',
      '',
    );
    const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), newText: words });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        async (eol, rounds) => {
          const document = client.open(misnumbered.replaceAll('\n', eol));
          for (const changes of rounds) {
            for (const { at, length, newText } of changes) {
              const start = snap(document.text(), at % (document.text().length + 1));
              const end = snap(document.text(), Math.min(start + length, document.text().length));
              document.change({ start, end, newText });
            }
            await isAsNew(document, elsewhere);
          }
          document.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

async function isAsNew(document: TestDocument, elsewhere: TestClient): Promise<void> {
  const fresh = elsewhere.open(document.text(), document.uri);
  assert.deepEqual(await document.diagnostics(), await fresh.diagnostics());
  fresh.close();
}

/** Editors have no position inside of a line end or of a surrogate pair. */
const snap = (text: string, offset: number): number =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
