import assert from 'node:assert/strict';
import { statutorySections } from '../form/titles';
import { parse } from '../parse/parse';
import { addressesIn, citationsIn } from './citations';
import { basisDocuments } from './documents';
import { duties } from './sections';

const cited = (text: string): readonly string[] =>
  citationsIn(parse(text)).map(({ document, span }) => `${document.id}: ${text.slice(span.start, span.end)}`);
const addresses = (text: string): readonly string[] => addressesIn(parse(text)).map(({ url }) => url);

describe('citations', () => {
  it('are known by title and by number, in either width', () => {
    assert.deepEqual(
      cited(
        '根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《年度报告格式》（国办公开办函〔2021〕30号）、' +
          '国办公开办函[2019]60号，《条例》第五十条。',
      ),
      [
        'regulation: 《中华人民共和国政府信息公开条例》（国务院令第711号）',
        'format-2021: 国办公开办函〔2021〕30号',
        'format-2019: 国办公开办函[2019]60号',
        'regulation: 《条例》',
      ],
    );
  });

  it('are none where a like document is cited', () => {
    assert.deepEqual(cited('清政办函〔2021〕30号、国办公开办函〔2021〕3号、《优化营商环境条例》、国务院令第713号'), []);
  });
});

describe('web addresses', () => {
  it('end where the sentence goes on', () => {
    assert.deepEqual(
      addresses('见网站（https://www.example.gov.cn/zwgk/?id=1），或登录www.example.gov.cn。邮编100000'),
      ['https://www.example.gov.cn/zwgk/?id=1', 'http://www.example.gov.cn'],
    );
    assert.deepEqual(addresses('(http://example.gov.cn/a_(1)), see http://example.gov.cn.'), [
      'http://example.gov.cn/a_(1)',
      'http://example.gov.cn',
    ]);
  });

  it('need a host', () => assert.deepEqual(addresses('http://，www.。http://例'), []));
});

describe('what the form asks', () => {
  it('rests on documents that are known', () => {
    const ids = new Set(basisDocuments.map(({ id }) => id));
    for (const { kind } of statutorySections)
      for (const [id] of duties[kind].basis) assert.ok(ids.has(id), `${kind}: ${id}`);
  });
});
