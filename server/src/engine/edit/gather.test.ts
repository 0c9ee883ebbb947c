import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compatible, type Edit, span } from '../span';
import { gather } from './gather';

const edit = (start: number, end: number): Edit => ({ span: span(start, end), newText: 'x' });

describe('gather', () => {
  it('takes a fix whole or not at all', () => {
    const gathered = gather();
    assert.deepEqual([gathered.add([edit(4, 6)]), gathered.add([edit(0, 1), edit(5, 8)])], [true, false]);
    assert.deepEqual(gathered.edits, [edit(4, 6)]);
  });

  it('takes no insertion where an edit ends, which would be lost', () => {
    const gathered = gather();
    gathered.add([edit(3, 5)]);
    assert.equal(gathered.add([edit(5, 5)]), false);
    assert.equal(gather().add([edit(3, 5), edit(5, 5)]), false);
  });

  it('takes no insertion before words that are replaced, nor the other way round', () => {
    for (const [first, second] of [
      [edit(3, 3), edit(3, 5)],
      [edit(3, 5), edit(3, 3)],
    ] as const) {
      const gathered = gather();
      gathered.add([first]);
      assert.equal(gathered.add([second]), false);
    }
  });

  it('takes what can be made together with all that was taken, in whatever order, and keeps it in order', () => {
    const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(3)).map(([start, length]) => edit(start, start + length)));
    fc.assert(
      fc.property(edits, (all) => {
        const gathered = gather();
        let taken: readonly Edit[] = [];
        for (const each of all) {
          const together = compatible([...taken, each]);
          const isFree = together.length > taken.length && taken.every(({ span }) => span.start !== each.span.start);
          assert.equal(gathered.add([each]), isFree);
          if (isFree) taken = together;
          assert.deepEqual(gathered.edits, taken);
        }
      }),
    );
  });
});
