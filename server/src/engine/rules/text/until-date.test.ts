import { flags, mends, overview, silent } from '../../../../test/check';
import { untilDate } from './until-date';

const told = '后面跟时间应用“截至”，此处写“截止”';

describe('text/until-date', () => {
  it('flags 截止 before a time', () =>
    flags(
      untilDate,
      overview(
        '⟦截止⟧2025年12月31日，公开120条。',
        '其中，⟦截止⟧ 2025 年末20条；⟦截止⟧12月底30条。',
        '我区⟦截止⟧目前已公开120条。',
      ),
      [told, told, told, told],
    ));

  it('mends it safely', () =>
    mends(untilDate, overview('截止2025年12月31日，公开120条。'), overview('截至2025年12月31日，公开120条。'), {
      safe: true,
    }));

  it('is silent on 截止 as it should be', () =>
    silent(
      untilDate,
      overview(
        '截至2025年12月31日，公开120条。',
        '报名于3月31日截止，截止日期、截止时间已公告。',
        '截止到2025年12月31日、截止于2025年底，截止到目前。',
        '报名截止12月31日，有效期截止2025年。',
        '截止20条后停止受理。',
      ),
    ));
});
