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
  // Outcomes, as real reports write them.
  '收办政府信息公开申请案件67件（市政府9件、青溪县58件），同比增长70.3%，其中，自然人申请61件，法人或其他组织申请6件；予以公开11件、部分公开8件、不予公开2件、无法提供18件、不予处理6件、作其他处理（含申请人主动撤回申请）10件、转下年度办理12件。':
    [
      'requests.received 67 67',
      'requests.granted 11 11',
      'requests.partial 8 8',
      'requests.denied 2 2',
      'requests.unavailable 18 18',
      'requests.unprocessed 6 6',
      'requests.otherwise 10 10',
      'requests.carriedOut 12 12',
    ],
  '收到政府信息公开申请4件,已办结4件,其中予以公开0件,部分公开1件,无法提供3件,其他0件,结转下年度继续办理0件,行政事业性收费0万元。':
    [
      'requests.received 4 4',
      'requests.settled 4 4',
      'requests.granted 0 0',
      'requests.partial 1 1',
      'requests.unavailable 3 3',
      'requests.carriedOut 0 0',
      'disclosure.fees.amount 0 0',
    ],
  '受理申请85件，申请数量较去年回落12.3%；答复政府信息公开申请80件（含上年度结转申请8件，另有7件申请按照《条例》顺延到下年度答复）。':
    ['requests.received 85 85', 'requests.answered 80 80', 'requests.carriedIn 8 8', 'requests.carriedOut 7 7'],
  '政府信息公开申请予以公开及部分公开28件，占33.9%；不予公开3件，占4.34%；因本机关不掌握等原因无法提供26件；不予处理15件；其他处理0件。':
    ['requests.granted+partial 28 28', 'requests.denied 3 3', 'requests.unprocessed 15 15', 'requests.otherwise 0 0'],
  '全区共收到依申请公开件30件,上年度结转办理件1件,共办结24件,结转到2026年办理7件。': [
    'requests.received 30 30',
    'requests.carriedIn 1 1',
    'requests.settled 24 24',
    'requests.carriedOut 7 7',
  ],
  '在收到的依申请公开事项中，已答复59件，答复率为100%。': ['requests.answered 59 59'],
  '申请已答复，其中“予以公开”3件，占已答复件数的5.1%；“部分公开”36件，占61%。': [
    'requests.granted 3 3',
    'requests.partial 36 36',
  ],
  '收到政府信息公开申请4件，其中3件已书面回复，1件结转2026年度继续办理。': [
    'requests.received 4 4',
    'requests.carriedOut 1 1',
  ],
  '收到1件政府信息公开申请，结转至下一年度办理。': [
    'requests.received 1 1',
    'requests.carriedOut - 结转至下一年度办理',
  ],
  '受理政府信息公开申请3件，均已按规定及时予以公开。': [
    'requests.received 3 3',
    'requests.granted - 均已按规定及时予以公开',
  ],
  '收到和办理依申请公开9件，上年度结转政府信息公开申请0件。处理结果中，部分公开2件，因信息不存在的5件，结转至下一年度办理2件。':
    ['requests.received 9 9', 'requests.carriedIn 0 0', 'requests.partial 2 2', 'requests.carriedOut 2 2'],
  '申请剩余1件结转下一年度处理。上年转结1件。': ['requests.carriedOut 1 1', 'requests.carriedIn 1 1'],
  '上年结转的两件申请依法办理，其中1件为2024年结转申请。': ['requests.carriedIn 2 两', 'requests.carriedIn 1 1'],
  '办理信息公开申请3件、纸质申请36件，顺延至下一年答复2件。': ['requests.carriedOut 2 2'],
  '受理依申请公开事项59件，结转上年后新收到依申请公开事项47件。': ['requests.received 59 59'],
  '收到网上申请8件，办结5件。办理留言70条，办结68条。': [],
  '行政复议案件办结3件，结转下年度2件。': [],
  '行政许可申请办结412件。': [],
  '申请办结近40件，答复四十余件，按时办结2件，网上办结1件，未予以公开3件。': ['requests.settled 2 2'],
  '结转2024年办理2件，结转到2030年办理3件。': [],
  '每收到一件申请都及时登记，接到申请后一个月内答复。': [],
  // Not the cases against the organ, or not all of them.
  '新发生行政复议案件0件，上年结转1件。': [],
  '复议机关审结行政复议案件5件，经调解撤回行政复议申请2件。': [],
  '区司法局办理涉及政府信息公开的行政复议案件16件，其中维持10件。': [],
  '未发生新的行政复议案件，上年的1件尚未审结。': [],
  // Results of table 4.
  '行政复议案件1件，为其他结果；行政诉讼案件1件，均获维持。': [
    'disputes.reconsideration 1 1',
    'disputes.reconsideration.otherResult - 为其他结果',
    'disputes.litigation 1 1',
    'disputes.litigation.upheld - 均获维持',
  ],
  '引起行政复议3件，1件结果维持，2件结果纠正。': [
    'disputes.reconsideration 3 3',
    'disputes.reconsideration.upheld 1 1',
    'disputes.reconsideration.corrected 2 2',
  ],
  '产生行政复议案件6件和行政诉讼案件3件，其中行政复议结果维持5件，尚未审结1件，行政诉讼结果维持3件。': [
    'disputes.reconsideration 6 6',
    'disputes.litigation 3 3',
    'disputes.reconsideration.upheld 5 5',
    'disputes.reconsideration.pending 1 1',
    'disputes.litigation.upheld 3 3',
  ],
  '行政复议5宗，其中2宗维持。': ['disputes.reconsideration 5 5', 'disputes.reconsideration.upheld 2 2'],
  '行政诉讼4件，其中未经复议直接起诉3件、复议后起诉1件。': [
    'disputes.litigation 4 4',
    'disputes.litigationDirect 3 3',
    'disputes.litigationAfter 1 1',
  ],
  '行政复议144件，120件做了复议决定，行政诉讼97件，27件法院做出判决。': [
    'disputes.reconsideration 144 144',
    'disputes.litigation 97 97',
  ],
  '信息公开类行政复议7件，诉讼9件，均获维持。': [
    'disputes.reconsideration 7 7',
    'disputes.litigation 9 9',
    'disputes.litigation.upheld - 均获维持',
  ],
  // Table 2.
  '2025年度，以本单位名义制发行政规范性文件3件，废止行政规范性文件0件，截至2025年12月31日，现行有效行政规范性文件20件。':
    [
      'disclosure.normativeDocuments.issued 3 3',
      'disclosure.normativeDocuments.repealed 0 0',
      'disclosure.normativeDocuments.inForce 20 20',
    ],
  '我区制定规范性文件4件，废止0件，现行有效20件。': [
    'disclosure.normativeDocuments.issued 4 4',
    'disclosure.normativeDocuments.repealed 0 0',
    'disclosure.normativeDocuments.inForce 20 20',
  ],
  '清理行政规范性文件30件，废止5件，继续有效25件。': [],
  '主动公开规章13件，行政规范性文件60件，其他文件162件。': [],
  '区政府办公室制发行政规范性文件2件。': [],
  '全年行政事业性收费213.24万元，减免行政事业性收费3万元。': ['disclosure.fees.amount 213.24 213.24'],
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
