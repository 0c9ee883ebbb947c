import assert from 'node:assert/strict';
import { connect } from '../../test/client';
import { wordsIn } from '../../test/positions';
import { faultless } from '../../test/texts';

describe('how much was judged', () => {
  it('is told on request, of open reports only', async () => {
    const { open, request } = await connect();
    const document = open(faultless);
    const whole = await request('nianbao/judgement', { uri: document.uri });
    assert.ok(whole && whole.judged > 40);
    assert.deepEqual([whole.year, whole.organ, whole.notJudged], [2025, '清溪区人民政府', []]);
    document.change({
      start: faultless.indexOf('三、收到'),
      end: faultless.indexOf('四、政府'),
      newText: '三、收到和处理政府信息公开申请情况\n',
    });
    const part = await request('nianbao/judgement', { uri: document.uri });
    const [table] = part?.notJudged ?? [];
    assert.ok(table?.range);
    const { range, ...said } = table;
    assert.deepEqual(said, { kind: 'table', what: '表三', why: '文中没有读到这张表（可能是图片）' });
    assert.equal(wordsIn(document.text(), range), '三、收到和处理政府信息公开申请情况');
    document.replace('2025年政府', '政府');
    document.replace('2025年，清溪区', '清溪区');
    const unknown = await request('nianbao/judgement', { uri: document.uri });
    const [year] = unknown?.notJudged.filter(({ kind }) => kind === 'year') ?? [];
    assert.equal(unknown?.year, null);
    assert.equal(wordsIn(document.text(), year?.range ?? assert.fail()), '清溪区人民政府政府信息公开工作年度报告');
    const other = open('一、采购清单\n');
    assert.equal(await request('nianbao/judgement', { uri: other.uri }), null);
    assert.equal(await request('nianbao/judgement', { uri: 'file:///closed.txt' }), null);
  });
});
