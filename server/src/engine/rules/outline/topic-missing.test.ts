import { flags, overview, report, silent } from '../../../../test/check';
import type { Passage } from '../../../../test/print';
import { topicMissing } from './topic-missing';

const opening =
  '2025年，清溪区坚持以公开为常态、不公开为例外，围绕中心工作和群众关切，依法及时准确公开，各项工作有序推进，群众满意度稳步提高，便民利企的实效进一步显现。';
const item = (heading: string, ...paragraphs: readonly string[]): Passage => ({ heading, paragraphs });
const disclosure = item('主动公开', '全年公开信息120条，其中政策文件6条，工作动态98条。');
const requests = item(
  '依申请公开',
  '共收到申请3件，均按规定登记、审核、答复，未收取费用，保障公众知情权、参与权和监督权。',
);
const platforms = item('平台建设', '网站改版后设有十余个一级内容板块，查询方便。');
const management = item('政府信息管理', '发布前逐条核对，历史文件集中整理。');
const supervision = item('监督保障', '组织业务交流两次。');

const of = (passages: readonly Passage[], year = 2025, heading = '一、总体情况'): string =>
  report({ year, overview: [{ paragraphs: [opening] }, ...passages], lines: { overview: heading } });

describe('outline/topic-missing', () => {
  it('flags two of five items that are nowhere in section one', () =>
    flags(topicMissing, of([disclosure, requests, platforms], 2025, '⟦一、总体情况⟧'), [
      '总体情况未写到“政府信息管理”“监督保障”方面的内容',
    ]));

  it('flags one, though its word stands in a phrase about rights', () =>
    flags(topicMissing, of([disclosure, requests, management, platforms], 2025, '⟦一、总体情况⟧'), [
      '总体情况未写到“监督保障”方面的内容',
    ]));

  describe('is silent', () => {
    it('on all five', () => silent(topicMissing, of([disclosure, requests, management, platforms, supervision])));
    it('on another order', () => silent(topicMissing, of([disclosure, management, requests, platforms, supervision])));
    it('on more than five', () =>
      silent(
        topicMissing,
        of([disclosure, requests, management, platforms, supervision, item('标准化建设', '有序推进。')]),
      ));
    it('on other names', () =>
      silent(
        topicMissing,
        of([
          item('主动公开工作扎实推进', '有序推进。'),
          item('政务信息管理体系不断完善', '有序推进。'),
          item('依申请公开服务规范高效', '有序推进。'),
          item('公开渠道提质优化', '有序推进。'),
          item('教育培训', '有序推进。'),
        ]),
      ));
    it('on an item that stands in another one', () =>
      silent(
        topicMissing,
        of([disclosure, requests, item('平台建设', '加强政府信息管理，完善社会评议和责任追究机制。')]),
      ));
    it('on items told as 一是…五是', () =>
      silent(
        topicMissing,
        overview(
          `${opening}${'工作有序推进，'.repeat(50)}一是主动公开信息120条；二是答复申请3件；三是规范信息管理；四是加强网站平台建设；五是接受监督。`,
        ),
      ));
    it('on a section that is nearly empty', () => silent(topicMissing, overview('2025年，工作有序推进。')));
    it('on one paragraph without sub-headings that is short', () => silent(topicMissing, overview(opening)));
    it('on an excerpt that ends with section one', () =>
      silent(topicMissing, of([disclosure, requests, platforms]).replace(/二、主动公开政府信息情况[\s\S]*$/, '')));
    it('on a report of 2020', () => silent(topicMissing, of([disclosure, requests, platforms], 2020)));
  });
});
