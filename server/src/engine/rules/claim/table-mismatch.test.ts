import { disputeCells, flags, mends, passages, report, silent } from '../../../../test/check';
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
      ['收到自然人申请2件、企业申请1件。'],
      ['受理政府信息公开申请7件。', { received: 7 }],
      ['收到政府信息公开申请7宗。', { received: 7 }],
      ['收到政府信息公开申请三件。'],
      ['收到政府信息公开申请9件，经沟通，撤回6件，均已办结。'],
      ['收到政府信息公开申请9件（含上年结转1件），撤件6件。', { received: 2, carriedIn: 1 }],
      ['受理政府信息公开申请3件，其中转交下级机关办理2件，本机关答复1件。'],
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
      ['被申请行政复议120件，其中政府信息公开类1件；被提起行政诉讼50件（含政府信息公开类2件）。'],
      ['办理行政复议案件120件、行政诉讼案件50件，其中涉及政府信息公开的行政复议1件、行政诉讼2件。'],
      ['作为市政府行政复议机构，办理涉及政府信息公开的行政复议案件186件。'],
      ['区司法局受理政府信息公开类行政复议案件86件。'],
      ['行政复议、行政诉讼0件。', none],
      ['因政府信息公开引起的行政复议、行政诉讼均为0件。', none],
      ['因政府信息公开引起的行政复议、行政诉讼共3件。'],
      ['未发生涉及政府信息公开的行政复议和行政诉讼案件。', none],
      ['未发生政府信息公开行政复议案件，行政诉讼案件2件。', { disputes: '0 0 0 0 0 / 2 0 0 0 2' }],
      ['全年没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。', none],
      ['行政复议1件，为其他结果；行政诉讼2件，均获维持。', { disputes: '0 0 1 0 1 / 2 0 0 0 2' }],
      ['2024年，因政府信息公开引发的行政复议6件。'],
      ['行政复议2件已审结，1件尚未审结。', { disputes: '2 0 0 1 3' }],
      ['因政府信息公开被申请行政复议2件（不含上年未审结的1件）。'],
      ['以区政府为被申请人的行政复议案件1件，以部门为被申请人的行政复议案件2件。', { disputes: '3 0 0 0 3' }],
      ['行政复议1件，行政诉讼2件，其中维持3件，尚未审结0件。'],
      ['行政复议和行政诉讼分别发生1起和2起，其中维持3起。'],
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
    it('where nothing of a group was filled in', () =>
      silent(claimTableMismatch, saying('行政复议3件，其中结果维持2件。', { disputes: '_ _ _ _ _ / 2 0 0 0 2' })));
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
      '行政复议3件，2件做了复议决定，行政诉讼3件，2件法院做出判决。行政复议3件、行政诉讼3件，其中纠正1件。',
      '行政诉讼败诉案件均已整改，维持2件。',
      '全市行政复议案件纠错2件，维持40件。',
    ])
      it(`but not in ${sentence}`, () => silent(claimTableMismatch, saying(sentence, { disputes })));

    it('but not of a group that does not add up', () =>
      silent(claimTableMismatch, saying('行政复议3件，其中结果维持2件。', { disputes: '1 0 0 0 3 / 2 0 0 0 2' })));
  });
});
