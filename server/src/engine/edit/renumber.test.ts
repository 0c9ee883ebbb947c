import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reports } from '../../../test/arbitrary';
import { print } from '../../../test/print';
import { runs } from '../../../test/runs';
import { sample } from '../../../test/sample';
import { lint } from '../lint';
import { parse } from '../parse/parse';
import { applyEdits } from '../span';
import { renumber } from './renumber';

const { text } = print(sample, 'tabs');

/** The text after renumbering at `‸`, and the words that are left for a person to look at. */
function renumbered(marked: string, isAsked = true): { after: string; references: readonly string[] } | undefined {
  const report = parse(marked.replace('‸', ''));
  const found = renumber(report, marked.indexOf('‸'), isAsked);
  return (
    found && {
      after: applyEdits(report.text, found.edits),
      references: found.references.map(({ start, end }) => report.text.slice(start, end)),
    }
  );
}

/** At `‸` the words of a report become others, and nothing else does. */
function becomes(before: string, after: string, original = text): void {
  const plain = before.replace('‸', '');
  const marked = original.replace(after, before);
  assert.notEqual(marked, original, 'the report has these words');
  assert.equal(renumbered(marked)?.after, marked.replace('‸', '').replace(plain, after));
}

const items = (words: string): string => text.replace('网站栏目运行正常。', words);
const itemsBecome = (before: string, after: string): void =>
  assert.equal(renumbered(items(before))?.after, items(after).replace('‸', ''));

describe('renumbering', function () {
  this.timeout(600_000);

  it('makes the sub-headings behind one that was put in count on', () => {
    const before = text.replace('（三）政府信息管理', '（三‸）规范性文件\n逐件公开。\n（三）政府信息管理');
    const after = text
      .replace('（三）政府信息管理', '（三）规范性文件\n逐件公开。\n（四）政府信息管理')
      .replace('（四）平台', '（五）平台')
      .replace('（五）监督', '（六）监督');
    assert.equal(renumbered(before)?.after, after);
  });

  it('numbers the new heading itself, whatever was written, the first too', () => {
    const added = (number: string) => text.replace('（一）主动公开', `（${number}）机制‸\n健全机制。\n（一）主动公开`);
    const right = renumbered(added('一'))?.after;
    assert.ok(
      right?.includes('（一）机制\n') && right.includes('（二）主动公开\n') && right.includes('（六）监督保障\n'),
    );
    assert.equal(renumbered(added('九'))?.after, right);
    const between = text.replace('（三）政府信息管理', '（一）机制‸\n健全机制。\n（三）政府信息管理');
    assert.ok(renumbered(between)?.after.includes('（三）机制\n健全机制。\n（四）政府信息管理'));
  });

  it('closes the gap of one that was removed, from the caret on', () => {
    const removed = text.replace(/（二）依申请公开\n.*\n/, '');
    const right = removed
      .replace('（三）政府', '（二）政府')
      .replace('（四）平台', '（三）平台')
      .replace('（五）监督', '（四）监督');
    assert.equal(renumbered(removed.replace('（三）政府', '‸（三）政府'))?.after, right);
    assert.equal(renumbered(removed.replace('全年公开', '全年‸公开'))?.after, right, 'on the line before it');
    const from = removed.replace('（四）平台', '（四）平台‸');
    assert.equal(renumbered(from)?.after, removed.replace('（四）平台', '（四）平台'), 'what stands above is kept');
  });

  it('keeps brackets, digits and their widths', () => {
    becomes(
      '(三)政府信息管理‸\n发布前',
      '（三）政府信息管理\n发布前'.replace('（三）', '(三)'),
      text.replace('（三）政府', '(三)政府'),
    );
    itemsBecome('做好三件事：‸1.审核。3.公开。４．回应。', '做好三件事：1.审核。2.公开。３．回应。');
    itemsBecome('（1）审核。（‸1）公开。\n（3）回应。', '（1）审核。（2）公开。\n（3）回应。');
  });

  it('counts lists within paragraphs and over several', () => {
    itemsBecome('一是审核，二是公开，‸四是回应。', '一是审核，二是公开，三是回应。');
    itemsBecome('一是审核。\n二是公开。\n二是回应‸。\n三是归档。', '一是审核。\n二是公开。\n三是回应。\n四是归档。');
    itemsBecome('‸二是审核，三是公开。', '一是审核，二是公开。');
    itemsBecome('首先审核，‸二是公开，四是回应。', '首先审核，二是公开，三是回应。');
  });

  it('keeps a list within a list apart, and two lists that follow each other', () => {
    const nested = items('一是审核‸，二是公开：一是网站，二是窗口；三是回应。');
    assert.equal(renumbered(nested)?.after, nested.replace('‸', ''));
    itemsBecome(
      '一是审核，三是公开‸：一是网站，二是窗口；三是回应。',
      '一是审核，二是公开：一是网站，二是窗口；三是回应。',
    );
    itemsBecome('1.审核‸。3.公开。1.网站。2.窗口。', '1.审核。2.公开。1.网站。2.窗口。');
  });

  it('lets the six sections keep the numbers of their titles, and counts the organ’s own along', () => {
    assert.deepEqual(renumbered(text.replace('二、主动', '‸二、主动'))?.after, text);
    const own = text.replace('六、其他需要', '六、建议提案办理情况‸\n办理3件。\n六、其他需要');
    assert.ok(renumbered(own)?.after.includes('\n六、建议提案办理情况\n办理3件。\n七、其他需要报告的事项\n'));
    const swapped = text
      .replace('五、存在的主要问题及改进情况', '‸五、其他需要报告的事项')
      .replace('六、其他需要报告的事项', '六、存在的主要问题及改进情况');
    assert.equal(renumbered(swapped), undefined);
  });

  it('tells of words that name a number which changes, and leaves them', () => {
    const removed = items('详见第（四）项和第三部分，依据条例第二十条第（四）项。').replace(
      /（二）依申请公开\n.*\n/,
      '‸\n',
    );
    const found = renumbered(removed);
    assert.deepEqual(found?.references, ['第（四）项', '第三部分']);
    assert.ok(found?.after.includes('详见第（四）项和第三部分，依据条例第二十条第（四）项。'));
  });

  it('takes no number on its own for a list', () => {
    assert.equal(renumbered(items('12.公开目录‸已经更新。'), false), undefined);
  });

  it('unasked looks at the line alone, and at reports alone', () => {
    assert.equal(renumbered(text.replace('全年公开', '全年‸公开'), false), undefined);
    assert.equal(renumber(parse('会议纪要\n一、总结\n三、计划\n'), 6, true), undefined);
  });

  it('changes nothing in a balanced report, wherever it is asked for', () => {
    const places = reports().chain(({ printed }) =>
      fc.record({ text: fc.constant(printed.text), at: fc.nat(printed.text.length) }),
    );
    fc.assert(
      fc.property(places, ({ text, at }) => {
        assert.deepEqual(renumber(parse(text), at, true)?.edits ?? [], []);
      }),
      { numRuns: runs(150, 3000) },
    );
  });

  it('mends what the check finds of sub-headings that do not count', () => {
    const gaps = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('二', '三', '四', '五', '七'));
    fc.assert(
      fc.property(gaps, ([index, number]) => {
        const markers = [...text.matchAll(/（[一二三四五]）(?=主动公开\n|依申请|政府信息管理|平台|监督)/g)];
        const { index: at = 0 } = markers[index] ?? {};
        const broken = `${text.slice(0, at)}（${number}）${text.slice(at + 3)}`;
        const mended = applyEdits(broken, renumber(parse(broken), at, true)?.edits ?? []);
        assert.equal(mended, text);
        assert.deepEqual(lint(parse(mended)), []);
      }),
    );
  });
});
