import { flags, overview, silent } from '../../../test/check';
import { claimTableMismatch } from '../rules/claim/table-mismatch';

/** The table has 3 requests received, and 1 document issued. */
const saying = (sentence: string): string => overview('（二）依申请公开', sentence);

describe('what bodies a claim counts', () => {
  for (const sentence of [
    '全区共收到政府信息公开申请120件，办结118件。本办收到3件，均已答复。',
    '全区共受理政府信息公开申请120件；区政府本级3件。',
    '全系统共收到政府信息公开申请120件（机关3件、基层117件）。',
    '区政府办公室收到政府信息公开申请1件，其他部门和街道2件。',
    '区政府本级未收到政府信息公开申请，各部门共收到3件。',
    '收到政府信息公开申请5件，受理3件，2件告知通过其他渠道提出。',
    '收到政府信息公开申请5件，经审核，有效申请3件。',
    '区政府本级受理4件，办结1件，部门受理5件，办结5件。',
    '本级制定规范性文件0件，部门制定规范性文件1件。',
    '全区共办理政府信息公开申请120件，其中区政府本级3件，部门117件；发生行政复议8件。',
  ])
    it(`are others than the table’s in ${sentence}`, () => silent(claimTableMismatch, saying(sentence)));

  it('are the table’s where the requests are', () =>
    flags(claimTableMismatch, saying('区政府办公室收到政府信息公开申请3件；发生行政复议⟦8⟧件。'), [
      '正文行政复议为8件，表中相应各格之和为 1',
    ]));

  it('are not told by a number of something else', () => {
    flags(claimTableMismatch, saying('区政府办公室收到政府信息公开申请⟦2⟧件，答复后回访部门4件。'), [
      '正文收到申请为2件，表中本年新收总计为 3',
    ]);
    flags(claimTableMismatch, saying('收到政府信息公开申请⟦2⟧件，其中自然人3件。'), [
      '正文收到申请为2件，表中本年新收总计为 3',
    ]);
    flags(claimTableMismatch, saying('收到政府信息公开申请3件，其中部门2件；予以公开⟦2⟧件。'), [
      '正文予以公开为2件，表中“予以公开”总计为 1',
    ]);
  });
});
