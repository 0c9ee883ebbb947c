import assert from 'node:assert/strict';
import { quantitiesIn } from './quantities';

/** `40~条`: about 40; `213.24/0.01元` with what its last digit counts, where that is not 1. */
const written = (text: string): readonly string[] =>
  quantitiesIn(text).map(
    ({ value, step, isExact, unit }) => `${value}${step === 1 ? '' : `/${step}`}${isExact ? '' : '~'}${unit}`,
  );

const cases: Readonly<Record<string, readonly string[]>> = {
  '收到申请1,234件,办结1234件': ['1234件', '1234件'],
  '发布67条次,3场次,46人次': ['67条', '3场次', '46人次'],
  两件: ['2件'],
  一百零五件: ['105件'],
  四十余条: ['40~条'],
  '20多条,近300人次,约5户,逾8件,超过9件,10件左右,11件以上': [
    '20~条',
    '300~人次',
    '5~户',
    '8~件',
    '9~件',
    '10~件',
    '11~件',
  ],
  '5万条,18万余条,20多万条,414.7万人次': ['50000/10000条', '180000/10000~条', '200000/10000~条', '4147000/1000人次'],
  '213.24万元,0元': ['2132400/100元', '0元'],
  '百分之三点五,百分之十二,83%,3.50%': ['3.5/0.1%', '12%', '83%', '3.5/0.01%'],
  '第二十条第(一)项,第3件': [],
  '《条例》第五十条,3条例,2条款': [],
  '12个月,5个工作日,提高2个百分点,3期间,1起草': [],
  '2025年12月31日,国办函〔2020〕109号': [],
  '一二件,1,23件,百条': [],
  '12345678901件': [],
};

describe('quantities', () => {
  for (const [text, expected] of Object.entries(cases))
    it(`in ${text}`, () => assert.deepEqual(written(text), expected));

  it('know their places', () => {
    const text = '共收到1.5万余条意见';
    const [quantity] = quantitiesIn(text);
    assert.equal(text.slice(quantity?.from, quantity?.to), '1.5万');
    assert.equal(text.slice(quantity?.from, quantity?.end), '1.5万余条');
  });
});
