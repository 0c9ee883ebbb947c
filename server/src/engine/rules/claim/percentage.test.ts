import { flags, overview, passages, report, silent } from '../../../../test/check';
import { percentage } from './percentage';

const onRequests = (sentence: string): string => overview('（二）依申请公开', sentence);

describe('claim/percentage', () => {
  for (const [sentence, message] of [
    ['公开信息200条，其中政策文件50条，占⟦35⟧%。', '50 占 200 的 25.0%，此处写 35%；与文中其他总数也不符'],
    ['公开信息57条，其中财政类2条（占⟦4.51⟧%）。', '2 占 57 的 3.51%，此处写 4.51%；与文中其他总数也不符'],
    ['公开信息200条，其中政策文件50条，占比⟦百分之三十⟧。', '50 占 200 的 25.0%，此处写 30%；与文中其他总数也不符'],
    ['收到建议34件，办结20件，办结率⟦70⟧%。', '20 占 34 的 58.8%，此处写 70%'],
  ] as const)
    it(`flags ${sentence.replace(/[⟦⟧]/g, '')}`, () => flags(percentage, overview(sentence), [message]));

  it('flags shares of requests that are none of any total', () =>
    flags(
      percentage,
      onRequests('受理申请85件；答复申请80件。予以公开及部分公开25件，占⟦33.9⟧%；不予公开3件，占3.75%。'),
      ['25 占 80 的 31.3%，此处写 33.9%；与文中其他总数也不符'],
    ));

  it('is silent on a rate of those received and carried in', () =>
    silent(
      percentage,
      report({
        overview: passages(['收到政府信息公开申请3件，办结3件，办结率75%。']),
        cells: Object.fromEntries(
          ['carriedIn', 'carriedOut'].flatMap((row) => [
            [`requests.${row}.naturalPerson`, 1],
            [`requests.${row}.total`, 1],
          ]),
        ),
      }),
    ));

  describe('is silent on', () => {
    for (const sentence of [
      // Cut off, rounded, of two bases.
      '公开信息57条，其中财政类2条，占3.50%。',
      '公开信息57条，其中财政类2条，占3.51%，政策类19条，占33%。',
      '受理依申请公开事项59件，结转上年后新收到依申请公开事项47件。其中，通过信函申请39件，占83%；电子邮件7件，占14.9%；在线申请1件，占2.1%；当面申请0件，占0%。已答复59件。其中“予以公开”3件，占已答复件数的5.1%；“部分公开”36件，占61%；“不予公开”2件，占3.4%；“无法提供”18件，占30.5%。',
      '受理政府信息公开申请25件（含上年结转2件），办结24件，办结率96%。',
      '信函申请30件，占60%；网上申请20件，占40%。',
      // No base, or none that is known.
      '政策文件50条，占35%。',
      '公开信息200余条，其中政策文件50条，占35%。',
      '公开信息200条，其中政策文件50条，约占三成。',
      '公开信息200条，同比增长70.3%，占比提高3.5%。',
      '公开信息34条，其中甲类11条，乙类11条，丙类12条，占比分别为32.4%、32.4%、35.3%。',
      '收到留言15件，回复15件，回复率100%。',
      '收到申请30件，办结24件，办结率100%。',
      '收到申请30件（另有上年结转2件），办结24件，办结率75%。',
      '收到建议34件，采纳12件，办结率100%。',
      '培训人数200人，占40%；公开信息300条。',
    ])
      it(sentence, () => silent(percentage, overview(sentence)));
  });
});
