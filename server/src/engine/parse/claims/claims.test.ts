import assert from 'node:assert/strict';
import { overview } from '../../../../test/check';
import { parse } from '../parse';

/** The claims of a sentence of the sub-section on disclosure on request: subject, number and the words that make them. */
function claims(sentence: string): readonly string[] {
  const text = overview('（二）依申请公开', sentence);
  return parse(text).claims.map(
    ({ subject, value, inWords, span }) => `${subject} ${inWords ? '-' : value} ${text.slice(span.start, span.end)}`,
  );
}

/** What each sentence claims; what it must not claim is told by the tests of rules/claim. */
const cases: Readonly<Record<string, readonly string[]>> = {
  '全年收到政府信息公开申请１,２０５件。': ['requests.received 1205 １,２０５'],
  '收到依申请公开 3 个，全部答复。': ['requests.received 3 3'],
  '没有发生行政复议。': ['disputes.reconsideration - 没有发生行政复议'],
  '2025年我局未收到政府信息公开申请,未发生涉及政府信息公开的行政复议和行政诉讼案件,未收到投诉件。': [
    'requests.received - 未收到政府信息公开申请',
    'disputes.reconsideration - 未发生涉及政府信息公开的行政复议',
    'disputes.litigation - 未发生涉及政府信息公开的行政复议和行政诉讼案件',
  ],
  '未发生行政复议案件，行政诉讼案件2件。': ['disputes.reconsideration - 未发生行政复议案件', 'disputes.litigation 2 2'],
  '行政复议、行政诉讼均为1件。': ['disputes.reconsideration 1 1', 'disputes.litigation 1 1'],
  '行政复议、行政诉讼0件。': ['disputes.all 0 0'],
  '行政复议、行政诉讼2件。': [],
  '行政复议120件（涉信息公开0件）。': ['disputes.reconsideration 0 0'],
  '发生1件政府信息公开行政复议案件。': ['disputes.reconsideration 1 1'],
  '未产生政府信息公开申请相关费用。': [],
  '主动公开信息386条，其中政策文件12条。': [],
};

describe('claims', () => {
  for (const [sentence, expected] of Object.entries(cases))
    it(`of ${sentence}`, () => assert.deepEqual(claims(sentence), expected));

  it('in a sentence that a PDF broke', () =>
    assert.deepEqual(claims('2025年清溪区人民政府及其所属各部门共收到政府信息公开\n申请4件，均已按期答复。'), [
      'requests.received 4 4',
    ]));
});
