import assert from 'node:assert/strict';
import { connect } from '../../test/client';
import { print } from '../../test/print';
import { sample } from '../../test/sample';
import { problem } from '../../test/texts';

const filling = '一行没有数字的文字，说的是别的事情。\n'.repeat(15_000);
const { text: report } = print(sample, 'pipe-rows-closed');

describe('a text longer than any report', () => {
  it('is not judged while it is edited, and says so in one place', async () => {
    const { open, request } = await connect();
    const document = open(`${report}${filling}`);
    assert.deepEqual(await document.problems(), ['warning internal/too-long ']);
    document.replace('六、', '6、');
    assert.deepEqual(await document.problems(), ['warning internal/too-long ']);
    const judgement = await request('nianbao/judgement', { uri: document.uri });
    assert.equal(judgement?.judged, 0);
    assert.match(judgement?.notJudged[0]?.why ?? '', /超过 20 万字/);
  });

  it('is answered all the same', async () => {
    const { open, logged } = await connect();
    const document = open(`${report}${filling}`);
    assert.equal(await document.askAt('hover', '四、'), null);
    assert.ok(Array.isArray(await document.askAt('completion', '四、')));
    assert.deepEqual(await document.symbols(), []);
    assert.deepEqual(await document.actions('四、'), []);
    assert.deepEqual(logged, []);
  });

  it('has no problem where it is no report', async () => {
    const { open, request } = await connect();
    const document = open(filling);
    assert.deepEqual(await document.problems(), []);
    assert.equal(await request('nianbao/judgement', { uri: document.uri }), null);
  });

  it('is judged as soon as it is short enough', async () => {
    const { open } = await connect();
    const document = open(`${report.replace('四、政府', '4、政府')}${filling}`);
    document.replace(filling, '');
    assert.deepEqual(await document.problems(), [problem]);
  });
});
