import { disputeCells, flags, mends, of2019, overview, passages, report, silent } from '../../../../test/check';
import { claimTableMismatch } from './table-mismatch';

interface Figures {
  readonly received?: number;
  readonly carriedIn?: number;
  /** Table 4, e.g. `1 0 0 0 1 / 2 0 0 0 2`; groups left out are 0, `_` is a blank cell. */
  readonly disputes?: string;
  readonly year?: number;
}

/** A report whose section one says this, and whose tables balance with these totals: 3 requests and disputes 1, 2, 0. */
function saying(
  sentence: string,
  { received = 3, carriedIn = 0, disputes = '1 0 0 0 1 / 2 0 0 0 2', year = 2025 }: Figures = {},
): string {
  const handled = received + carriedIn;
  const rows = { received, carriedIn, granted: handled, total: handled };
  const cells = Object.entries({ ...rows, partial: 0 }).flatMap(([row, value]) => [
    [`requests.${row}.naturalPerson`, value],
    [`requests.${row}.business`, 0],
    [`requests.${row}.total`, value],
  ]);
  return report({
    year,
    overview: passages(['（二）依申请公开', sentence]),
    cells: { ...Object.fromEntries(cells), ...table4(disputes) },
  });
}

const table4 = (text: string) => {
  const groups = text.split(' / ').map((group) => group.split(' ').map((words) => (words === '_' ? '' : words)));
  const zero = ['0', '0', '0', '0', '0'];
  return disputeCells(groups[0] ?? zero, groups[1] ?? zero, groups[2] ?? zero);
};

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

const none: Figures = { received: 0, disputes: '0 0 0 0 0' };

describe('claim/table-mismatch', () => {
  describe('flags requests received', () => {
    for (const [before, after] of [
      ['全年共收到政府信息公开申请', '件。'],
      ['2025年，我区受理政府信息公开申请', '件，均已答复。'],
      ['本年度新收政府信息公开申请', '宗。'],
      ['收到依申请公开', '个，全部及时答复。'],
      ['收到申请', '件，均已答复。'],
      ['共收到', '件政府信息公开申请。'],
      ['共收到公民、法人和其他组织提出的政府信息公开申请', '份。'],
    ] as const)
      it(`in ${before}5${after}`, () =>
        flags(claimTableMismatch, saying(`${before}⟦5⟧${after}`), ['正文收到申请为5件，表中本年新收总计为 3']));

    it('with separators and full-width digits', () => {
      flags(claimTableMismatch, saying('全年共收到政府信息公开申请⟦1,205⟧件。'), [
        '正文收到申请为1205件，表中本年新收总计为 3',
      ]);
      flags(claimTableMismatch, saying('全年共收到政府信息公开申请⟦１２⟧件。'), [
        '正文收到申请为12件，表中本年新收总计为 3',
      ]);
    });

    it('and offers the number of the table', () =>
      mends(claimTableMismatch, saying('全年共收到政府信息公开申请5件。'), saying('全年共收到政府信息公开申请3件。'), {
        safe: false,
      }));

    it('denied where the table has some', () =>
      flags(claimTableMismatch, saying('2025年⟦未收到政府信息公开申请⟧，未产生费用。'), [
        '正文收到申请称“未收到政府信息公开申请”，表中本年新收总计为 3',
      ]));

    it('denied in words that name no kind of request', () =>
      flags(claimTableMismatch, saying('2025年⟦未收到任何申请⟧。'), [
        '正文收到申请称“未收到任何申请”，表中本年新收总计为 3',
      ]));

    it('counted in all', () =>
      flags(claimTableMismatch, saying('全年收到政府信息公开申请共计⟦5⟧件。'), [
        '正文收到申请为5件，表中本年新收总计为 3',
      ]));

    it('in a Chinese number', () =>
      flags(claimTableMismatch, saying('全年收到政府信息公开申请⟦五⟧件。'), [
        '正文收到申请为5件，表中本年新收总计为 3',
      ]));

    it('that are neither 新收 nor 新收 with 上年结转', () =>
      flags(
        claimTableMismatch,
        saying('共受理政府信息公开申请⟦6⟧件（含上年度结转2件）。', { received: 3, carriedIn: 2 }),
        ['正文收到申请为6件，表中本年新收总计为 3'],
      ));
  });

  describe('flags reconsiderations and litigations', () => {
    it('that are none in the prose and some in the table', () => {
      flags(claimTableMismatch, saying('因政府信息公开引发的行政复议⟦0⟧件、行政诉讼2件。'), [
        '正文行政复议为0件，表中相应各格之和为 1',
      ]);
      flags(claimTableMismatch, saying('全年⟦未发生政府信息公开相关的行政复议案件⟧，行政诉讼案件2件。'), [
        '正文行政复议称“未发生政府信息公开相关的行政复议案件”，表中相应各格之和为 1',
      ]);
    });

    it('counted otherwise than in the table', () =>
      flags(claimTableMismatch, saying('因政府信息公开被申请行政复议⟦4⟧件，被提起行政诉讼⟦7⟧起。'), [
        '正文行政复议为4件，表中相应各格之和为 1',
        '正文行政诉讼为7件，表中相应各格之和为 2',
      ]));

    it('that are one 0 for both', () =>
      flags(claimTableMismatch, saying('因政府信息公开引发的行政复议、行政诉讼⟦0⟧件。'), [
        '正文行政复议、行政诉讼为0件，表中相应各格之和为 3',
      ]));

    it('whose words the mend leaves alone', () =>
      mends(
        claimTableMismatch,
        saying('因政府信息公开引发的行政复议0件、行政诉讼2件。'),
        saying('因政府信息公开引发的行政复议1件、行政诉讼2件。'),
        { safe: false, title: '将正文改为 1' },
      ));
  });

  describe('is silent on requests', () => {
    const cases: readonly (readonly [string, Figures?])[] = [
      ['全年共收到政府信息公开申请3件，均已答复。'],
      ['本年度收到和处理政府信息公开申请5件。', { carriedIn: 2 }],
      ['受理政府信息公开申请46件（含上年度结转1件）。', { received: 45, carriedIn: 1 }],
      ['全年收办政府信息公开申请3607件。', { received: 3511, carriedIn: 96 }],
      ['共受理政府信息公开申请59件，其中新收政府信息公开申请47件。', { received: 47, carriedIn: 12 }],
      ['全年处理政府信息公开申请1261件（含上年结转80件）。', { received: 1181, carriedIn: 80 }],
      ['受理政府信息公开申请7件。', { received: 7 }],
      ['收到政府信息公开申请7宗。', { received: 7 }],
      ['收到政府信息公开申请三件。'],
      ['收到政府信息公开申请3件，其中当面提交1件、网上申请2件。'],
      ['收到政府信息公开申请3件，办结3件；予以公开3件，部分公开0件。'],
      ['全区共收到政府信息公开申请120件，本机关收到政府信息公开申请3件。'],
      ['通过网站收到政府信息公开申请2件。'],
      ['收到网上申请2件、信函申请1件。'],
      ['2024年共收到政府信息公开申请5件。'],
      ['2023年共收到申请5件。', { year: 2024 }],
      ['较上年收到的政府信息公开申请5件减少2件。'],
      ['收到政府信息公开申请近10件。'],
      ['收到政府信息公开申请10余件。'],
      ['收到群众留言70条，办理建议提案34件，办结率100%。'],
      ['对照《2025年政务公开工作要点》，收到意见建议15条。'],
      ['2025年未产生政府信息公开申请相关费用。'],
      ['未收到对政府信息公开工作的投诉。'],
      ['未收到因政府信息公开引起的举报投诉件。'],
      ['未收到政府信息公开申请。', none],
      ['2025年未收到任何公民、法人或其他组织提出的政府信息公开申请。', none],
      ['本年度未收到新的政府信息公开申请，上年结转的1件申请依法办理。', { received: 0, carriedIn: 1 }],
      ['明确依申请公开工作程序，规范受理渠道。'],
      ['收到行政许可申请412件。'],
    ];
    for (const [sentence, figures] of cases)
      it(`as in ${sentence}`, () => silent(claimTableMismatch, saying(sentence, figures)));
  });

  describe('is silent on reconsiderations and litigations', () => {
    const cases: readonly (readonly [string, Figures?])[] = [
      ['因政府信息公开引发的行政复议1件、行政诉讼2件。'],
      ['未收到政府信息公开申请。因政府信息公开引发的行政复议3件。', { ...none, disputes: '0 2 0 1 3' }],
      ['因政府信息公开引发的行政复议5宗，其中2宗维持。', { disputes: '2 3 0 0 5' }],
      ['行政诉讼2件，其中复议后起诉1件。', { disputes: '1 0 0 0 1 / 1 0 0 0 1 / 1 0 0 0 1' }],
      ['办理行政复议120件（涉信息公开0件）。', none],
      ['办理行政复议案件120件，其中涉及政府信息公开的1件。'],
      ['备案行政复议案件134件、行政诉讼案件57件。'],
      ['行政复议、行政诉讼0件。', none],
      ['因政府信息公开引起的行政复议、行政诉讼均为0件。', none],
      ['因政府信息公开引起的行政复议、行政诉讼共3件。'],
      ['未发生涉及政府信息公开的行政复议和行政诉讼案件。', none],
      ['未发生政府信息公开行政复议案件，行政诉讼案件2件。', { disputes: '0 0 0 0 0 / 2 0 0 0 2' }],
      ['全年没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。', none],
      ['行政复议1件，为其他结果；行政诉讼2件，均获维持。', { disputes: '0 0 1 0 1 / 2 0 0 0 2' }],
      ['2024年，因政府信息公开引发的行政复议6件。'],
      ['上年因政府信息公开引发的行政复议6件。'],
      ['举办行政复议应诉培训2场，培训86人次。'],
      ['未经复议直接起诉的案件均已开庭。'],
    ];
    for (const [sentence, figures] of cases)
      it(`as in ${sentence}`, () => silent(claimTableMismatch, saying(sentence, figures)));

    it('where a PDF broke the sentence before a bracket', () =>
      silent(
        claimTableMismatch,
        saying('各项工作依法依规有序开展，全年共办理行政复议案件120件\n（涉信息公开1件），行政诉讼案件2件。'),
      ));
    it('where a total is wrong and the prose agrees with one of the two', () => {
      silent(claimTableMismatch, saying('行政诉讼2件。', { disputes: '1 0 0 0 0 / 2 0 0 0 0 / 0 0 0 0 3' }));
      silent(claimTableMismatch, saying('行政复议3件。', { disputes: '1 0 0 0 3 / 2 0 0 0 2' }));
    });
    it('where a cell is no number', () =>
      silent(claimTableMismatch, saying('行政复议4件。', { disputes: '1O 0 0 0 1 / 2 0 0 0 2' })));
    it('where the cells are blank', () =>
      silent(claimTableMismatch, saying('行政复议1件。', { disputes: '1 _ _ _ _ / 2 0 0 0 2' })));
  });

  it('is silent on requests received where nobody can read those carried in', () =>
    silent(
      claimTableMismatch,
      report({
        overview: passages(['（二）依申请公开', '共收到政府信息公开申请4件，办结4件。']),
        cells: { 'requests.carriedIn.total': '1l' },
      }),
    ));

  it('is silent on a report without any request', () =>
    silent(claimTableMismatch, saying('全年公开政府信息120条。', none)));

  it('is silent where the table could not be read', () =>
    silent(claimTableMismatch, saying('全年共收到政府信息公开申请5件。').replace(/\t2\.重复申请\n(?:\t\d+\n){7}/, '')));

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
      '2024年政府信息公开申请办结9件，结转下年度2件。',
      '申请办结近9件，答复十余件。',
      '行政许可申请上年结转9件，结转下年度4件。',
      '不予公开的决定均说明理由，无法提供的告知途径。',
    ])
      it(`but not in ${sentence}`, () => silent(claimTableMismatch, counting(sentence, answers)));

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

  describe('flags results of table 4', () => {
    const disputes = '1 1 0 1 3 / 2 0 0 0 2 / 1 0 0 0 1';
    for (const [sentence, ...messages] of [
      ['行政复议3件，其中结果维持⟦2⟧件。', '正文行政复议结果维持为2件，表中此格为 1'],
      [
        '行政复议3件，⟦2⟧件结果纠正，尚未审结⟦0⟧件。',
        '正文行政复议结果纠正为2件，表中此格为 1',
        '正文行政复议尚未审结为0件，表中此格为 1',
      ],
      ['行政复议3件，⟦均获维持⟧。', '正文行政复议结果维持称“均获维持”，表中此格为 1'],
      ['行政诉讼3件，结果维持⟦2⟧件。', '正文行政诉讼结果维持为2件，表中相应各格之和为 3'],
      ['行政诉讼3件，其中未经复议直接起诉⟦1⟧件。', '正文未经复议直接起诉为1件，表中相应各格之和为 2'],
    ] as const)
      it(`in ${sentence.replace(/[⟦⟧]/g, '')}`, () =>
        flags(claimTableMismatch, saying(sentence, { disputes }), messages));

    for (const sentence of [
      '行政复议3件，结果维持1件，结果纠正1件，尚未审结1件；行政诉讼3件，均获维持。',
      '行政复议3件、行政诉讼3件，其中行政复议结果维持1件，尚未审结1件，行政诉讼结果维持3件。',
      '行政复议3件，2件做了复议决定，行政诉讼3件，2件法院做出判决。',
      '行政诉讼败诉案件均已整改，维持2件。',
      '全市行政复议案件纠错2件，维持40件。',
    ])
      it(`but not in ${sentence}`, () => silent(claimTableMismatch, saying(sentence, { disputes })));

    it('but not of a group that does not add up', () =>
      silent(claimTableMismatch, saying('行政复议3件，其中结果维持2件。', { disputes: '1 0 0 0 3 / 2 0 0 0 2' })));
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
