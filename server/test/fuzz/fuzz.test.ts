/** The short form of `npm run fuzz`. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TestClient } from '../client';
import { connected, features } from './features';
import { engineFault, fault, isSame, literal, shortened } from './fuzz';
import { giants } from './giants';
import { fixtures, texts } from './texts';

const seed = 20250131;

describe('any text whatever', function () {
  this.timeout(300_000);
  let client: TestClient;
  before(async () => {
    client = await connected();
  });

  it('is asked about by every feature that the server offers', () => {
    const offered = Object.keys(client.initialized.capabilities).filter((name) => name.endsWith('Provider'));
    // Commands write files: suppressions.test.ts.
    assert.deepEqual(Object.keys(features).sort(), offered.filter((name) => name !== 'executeCommandProvider').sort());
  });

  it('is read, judged, mended and answered about: mangled reports, hostile characters, noise', async () => {
    for (const [i, text] of fc.sample(texts, { seed, numRuns: 60 }).entries()) await holds(text, i * 7919);
  });

  it('is read and mended: prefixes of fixtures', () => {
    for (const text of fixtures)
      for (let length = 0; length < text.length; length += 499)
        assert.equal(engineFault(text.slice(0, length)), undefined);
  });

  it('is answered about in its time: a row of 100,000 cells, a line of a megabyte', async () => {
    for (const name of ['a row of 100,000 cells', 'a megabyte of digits and commas']) {
      const giant = giants.find((each) => each.name === name);
      assert.ok(giant);
      await holds(giant.text(), 77_777);
    }
  });

  async function holds(text: string, at: number): Promise<void> {
    const error = await fault(client, text, at);
    if (!error) return;
    const fails = async (shorter: string) => isSame(error, await fault(client, shorter, at));
    const short = await shortened(text, fails, 20_000);
    throw new Error(`${error.message}\nof ${literal(short)}`, { cause: error });
  }
});

describe('a failing text', () => {
  it('is made as short as it can be', async () => {
    const fails = async (text: string) => text.includes('坏') && text.includes('错');
    assert.equal(await shortened('一二三坏四五六七八九错十', fails, 5000), '坏错');
  });
});
