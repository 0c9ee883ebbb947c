import assert from 'node:assert/strict';
import { applyEdits, compatible, contains, type Edit, span, touches } from './span';

const edit = (start: number, end: number, newText: string): Edit => ({ span: span(start, end), newText });

describe('span', () => {
  it('applies edits in any order', () => {
    const edits = [edit(4, 5, 'E'), edit(0, 1, ''), edit(2, 2, '+')];
    assert.equal(applyEdits('abcdef', edits), 'b+cdEf');
    assert.equal(applyEdits('abcdef', edits.toReversed()), 'b+cdEf');
  });

  it('drops an edit that overlaps an earlier one', () =>
    assert.equal(applyEdits('abcdef', [edit(0, 3, '1'), edit(2, 4, '2'), edit(4, 5, '3')]), '1d3f'));

  it('takes the first of two edits at one place', () => {
    assert.equal(applyEdits('abc', [edit(1, 2, 'x'), edit(1, 2, 'y')]), 'axc');
    assert.equal(applyEdits('abc', [edit(1, 1, 'x'), edit(1, 1, 'y')]), 'axbc');
  });

  it('keeps edits that only meet', () =>
    assert.deepEqual(compatible([edit(2, 3, 'b'), edit(0, 2, 'a')]), [edit(0, 2, 'a'), edit(2, 3, 'b')]));

  it('lets touching count for a caret and not for holding', () => {
    assert.ok(touches(span(1, 3), span(3, 3)));
    assert.ok(!touches(span(1, 3), span(4, 4)));
    assert.ok(contains(span(1, 3), span(1, 3)) && !contains(span(1, 3), span(0, 2)));
  });
});
