import assert from 'node:assert/strict';
import { print } from '../../test/print';
import { sample } from '../../test/sample';
import { judge, summarize } from './judgement';
import { parse } from './parse/parse';

const { text } = print(sample, 'tabs');

describe('judgement', () => {
  it('counts every equation, section, number and year of a report that was read whole', () => {
    const { judged, notJudged } = judge(parse(text));
    // 25 rows, 7 columns and 7 balances of table 3, 3 groups of table 4, 6 sections, 1 number and 1 year in the prose.
    assert.equal(judged, 25 + 7 + 7 + 3 + 6 + 1 + 1);
    assert.deepEqual(notJudged, []);
  });

  it('tells what could not be judged, and why', () => {
    const report = parse(
      text.replace('\t（七）总计\n\t2', '\t（七）总计\n\t').replace(/\t复议后起诉[\s\S]*?五、/, '五、'),
    );
    assert.deepEqual(
      judge(report).notJudged.map(({ what }) => what),
      ['表四', '表三的 3 处合计'],
    );
    assert.match(summarize(judge(report)), /^已核 \d+ 项，未能核 2 项：表四（/);
  });

  it('says nothing of a text that is no report', () => {
    assert.deepEqual(judge(parse('购物清单')), { judged: 0, notJudged: [] });
  });
});
