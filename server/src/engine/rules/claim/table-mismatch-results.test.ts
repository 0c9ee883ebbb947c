import { flags, mends, of2019, overview, passages, report, silent } from '../../../../test/check';
import { claimTableMismatch } from './table-mismatch';

/** A report whose section one says this, and whose table 3 has these totals, all of natural persons; rows left out are 0. */
function counting(sentence: string, totals: Readonly<Record<string, number>>): string {
  const rows = { received: 0, granted: 0, partial: 0, total: 0, ...totals };
  const cells = Object.entries(rows).flatMap(([row, value]) => [
    [`requests.${row}.naturalPerson`, value],
    [`requests.${row}.business`, 0],
    [`requests.${row}.total`, value],
  ]);
  return report({ overview: passages(['（二）依申请公开', sentence]), cells: Object.fromEntries(cells) });
}
describe('claim/table-mismatch on what became of requests', () => {
  describe('flags what became of the requests', () => {
    // 5 received and 2 carried in; 6 settled, 1 carried out.
    const rows = { received: 5, carriedIn: 2, granted: 2, partial: 1, 'denied.process': 1, 'unavailable.notHeld': 1 };
    const answers = { ...rows, 'otherwise.uncorrected': 1, total: 6, carriedOut: 1 };
    for (const [sentence, ...messages] of [
      ['收到政府信息公开申请5件，办结⟦3⟧件。', '正文办结为3件，表中（七）总计为 6'],
      ['全年答复政府信息公开申请⟦2⟧件。', '正文答复为2件，表中（七）总计为 6'],
      ['政府信息公开申请上年结转⟦3⟧件。', '正文上年结转为3件，表中上年结转总计为 2'],
      ['新收政府信息公开申请5件，结转到2026年办理⟦2⟧件。', '正文结转下年度为2件，表中结转下年度继续办理总计为 1'],
      ['收到政府信息公开申请5件，⟦3⟧件结转下一年度处理。', '正文结转下年度为3件，表中结转下年度继续办理总计为 1'],
      [
        '申请中依法予以公开⟦3⟧件、部分公开⟦2⟧件。',
        '正文予以公开为3件，表中“予以公开”总计为 2',
        '正文部分公开为2件，表中“部分公开”总计为 1',
      ],
      ['政府信息公开申请不予公开⟦4⟧件。', '正文不予公开为4件，表中“不予公开”各项之和为 1'],
      [
        '申请无法提供⟦0⟧件，不予处理⟦2⟧件。',
        '正文无法提供为0件，表中“无法提供”各项之和为 1',
        '正文不予处理为2件，表中“不予处理”各项之和为 0',
      ],
      ['申请作其他处理⟦两⟧件。', '正文其他处理为2件，表中“其他处理”各项之和为 1'],
      ['申请予以公开及部分公开⟦2⟧件。', '正文予以公开及部分公开为2件，表中“予以公开”与“部分公开”各项之和为 3'],
    ] as const)
      it(`in ${sentence.replace(/[⟦⟧]/g, '')}`, () => flags(claimTableMismatch, counting(sentence, answers), messages));

    for (const sentence of [
      '收到政府信息公开申请5件，办结6件，予以公开2件，部分公开1件，不予公开1件，无法提供1件，不予处理0件，其他处理1件，结转下年度继续办理1件。',
      '收到政府信息公开申请7件（含上年结转2件），办结6件。',
      '收到政府信息公开申请5件，办结4件。',
      '收到政府信息公开申请5件，答复5件。',
      '申请予以公开、部分公开共3件。',
      '收到政府信息公开申请5件，其中2件予以公开，剩余1件结转下一年度处理。',
      '区政府办公室收到政府信息公开申请3件，办结3件，予以公开3件。全区收到政府信息公开申请5件。',
      '当面收到政府信息公开申请1件，均予以公开。',
      '收到网上申请4件，办结3件，予以公开3件。',
      '收到申请5件，其中自然人4件，予以公开1件。',
      '办理网民留言70条，办结68条。承办建议12件，答复11件。',
      '申请予以公开1件。经复核，全年申请予以公开共2件。',
      '县本级申请办结4件；乡镇申请办结2件。',
      '申请办结4件。补充答复后，另办结2件。',
      '收到政府信息公开申请5件，按时办结4件，经批准延期办结2件。',
      '收到政府信息公开申请5件。信息不存在，无法提供0件；属于过程性信息，不予公开0件。',
      '收到政府信息公开申请5件，其中区政府办公室4件，予以公开1件，部分公开0件。',
      '收到政府信息公开申请5件，区政府办公室承办4件，办结3件，区水务局承办1件，办结0件。',
      '区政府本级受理4件，办结3件，部门受理1件，办结1件。',
      '2024年政府信息公开申请办结9件，结转下年度2件。',
      '申请办结近9件，答复十余件。',
      '行政许可申请上年结转9件，结转下年度4件。',
      '申请予以公开（含部分公开）3件。',
      '申请予以公开3件（含部分公开1件）。',
      '不予公开的决定均说明理由，无法提供的告知途径。',
    ])
      it(`but not in ${sentence}`, () => silent(claimTableMismatch, counting(sentence, answers)));

    it('though the organ’s own are counted after a body', () =>
      flags(
        claimTableMismatch,
        counting('区政府办公室收到政府信息公开申请5件，办结⟦3⟧件。其中部门4件；予以公开⟦1⟧件。', answers),
        ['正文办结为3件，表中（七）总计为 6', '正文予以公开为1件，表中“予以公开”总计为 2'],
      ));

    it('all granted, in words', () => {
      const denied = { received: 3, granted: 1, 'denied.process': 2, total: 3 };
      flags(claimTableMismatch, counting('收到政府信息公开申请3件，⟦均已按规定予以公开⟧。', denied), [
        '正文予以公开称“均已按规定予以公开”，表中“予以公开”总计为 1',
      ]);
      silent(
        claimTableMismatch,
        counting('收到政府信息公开申请3件，均予以公开。', { received: 3, granted: 3, total: 3 }),
      );
    });

    it('all carried over, in words', () => {
      const settled = { received: 1, granted: 1, total: 1 };
      flags(claimTableMismatch, counting('收到1件政府信息公开申请，⟦结转至下一年度办理⟧。', settled), [
        '正文结转下年度称“结转至下一年度办理”，表中结转下年度继续办理总计为 0',
      ]);
      silent(
        claimTableMismatch,
        counting('收到1件政府信息公开申请，结转至下一年度办理。', { received: 1, carriedOut: 1 }),
      );
    });

    it('but not after a number received that is not the table’s: that one is told', () =>
      flags(claimTableMismatch, counting('收到政府信息公开申请⟦9⟧件，办结8件，结转下年度1件。', rows), [
        '正文收到申请为9件，表中本年新收总计为 5',
      ]));

    it('against what a wrong cell should be', () => {
      const text = counting('收到政府信息公开申请5件，予以公开2件。', { ...answers, granted: 2 });
      const wrong = text.replace('（一）予以公开\n\t2', '（一）予以公开\n\t4');
      silent(claimTableMismatch, wrong);
    });

    it('and writes the table’s number as the prose writes numbers', () => {
      const many = { received: 1200, granted: 1200, total: 1200 };
      mends(claimTableMismatch, counting('申请办结1,250件。', many), counting('申请办结1,200件。', many), {
        safe: false,
      });
      const few = { received: 12, granted: 12, total: 12 };
      mends(claimTableMismatch, counting('申请办结三件。', few), counting('申请办结十二件。', few), { safe: false });
    });
  });

  describe('flags table 2', () => {
    for (const [sentence, ...messages] of [
      [
        '2025年度，以本单位名义制发行政规范性文件⟦2⟧件，废止行政规范性文件⟦1⟧件。',
        '正文规范性文件制发为2件，表中此格为 1',
        '正文规范性文件废止为1件，表中此格为 0',
      ],
      ['我区制定规范性文件1件，废止0件，现行有效⟦20⟧件。', '正文规范性文件现行有效为20件，表中此格为 6'],
      ['全年行政事业性收费⟦0⟧万元。', '正文行政事业性收费为0万元，表中此格为 21.5'],
    ] as const)
      it(`in ${sentence.replace(/[⟦⟧]/g, '')}`, () => flags(claimTableMismatch, overview(sentence), messages));

    for (const sentence of [
      '制发行政规范性文件1件，废止行政规范性文件0件，截至2025年12月31日，现行有效行政规范性文件6件。',
      '清理行政规范性文件30件，废止5件，继续有效25件。',
      '区政府办公室制发行政规范性文件2件。',
      '主动公开行政规范性文件60件。',
      '上年制发行政规范性文件9件。',
      '制发行政规范性文件约3件。',
      '行政事业性收费21.5万元。',
      '本级制定规范性文件0件，部门制定规范性文件1件。',
      '现行有效规范性文件4件（本级），部门2件。',
      '行政事业性收费21万元，减免行政事业性收费3万元。',
      '公开行政事业性收费项目30项。',
    ])
      it(`but not in ${sentence}`, () => silent(claimTableMismatch, overview(sentence)));

    it('of 2021 only: the form of 2019 counts other things', () =>
      silent(claimTableMismatch, report({ ...of2019, overview: passages(['制发规范性文件20件。']) })));

    it('and writes a sum of money', () =>
      mends(claimTableMismatch, overview('行政事业性收费213.24万元。'), overview('行政事业性收费21.5万元。'), {
        safe: false,
      }));
  });
});
