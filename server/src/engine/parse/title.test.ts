import assert from 'node:assert/strict';
import { parse } from './parse';

/** `organ year` as the title gives them, and the title's and the year's words. */
function title(text: string) {
  const found = parse(text).title;
  if (!found) return undefined;
  const words = text.slice(found.span.start, found.span.end);
  const year = found.yearSpan && text.slice(found.yearSpan.start, found.yearSpan.end);
  return [found.organ, found.year, words, year];
}

const rest = '\n一、总体情况\n2025年，清溪区坚持公开。\n';

describe('title', () => {
  for (const [words, organ, year, yearWords = year && String(year)] of [
    ['清溪区人民政府2025年政府信息公开工作年度报告', '清溪区人民政府', 2025],
    ['2025年清溪区人民政府政府信息公开工作年度报告', '清溪区人民政府', 2025],
    ['清溪区2025年度政府信息公开工作年度报告', '清溪区', 2025],
    ['清溪区人民政府\n2025年政府信息公开工作年度报告', '清溪区人民政府', 2025],
    ['清溪区人力资源和社会\n保障局2025年政府信息公开工作年度报告', '清溪区人力资源和社会保障局', 2025],
    ['2025年清溪区人民政府\n政府信息公开工作年度报告', '清溪区人民政府', 2025],
    ['清溪区人民政府\n\n2025年政府信息\n公开工作年度报 告', '清溪区人民政府', 2025],
    ['清溪区2025年度政府信息公开年度工作\n报 告', '清溪区', 2025],
    ['关于2021年度政府信息公开工作的年度报告', undefined, 2021],
    ['清溪区关于2021年度政府信息公开工作的年度报告', '清溪区', 2021],
    ['清溪区2023年政府信息公开年报', '清溪区', 2023],
    ['清溪区教育局政府信息公开工作2023年度报告', '清溪区教育局', 2023],
    ['清溪区教育局2023年政务信息公开年度报告', '清溪区教育局', 2023],
    ['清溪区教育局2023年信息公开工作年度报告', '清溪区教育局', 2023],
    ['清溪区实验小学2023年政府信息公开工作年度报告', '清溪区实验小学', 2023],
    ['政府信息公开年报', undefined, undefined],
    ['清溪区人民政府２０２５年政府信息公开工作年度报告', '清溪区人民政府', 2025, '２０２５'],
    ['清溪区人民政府 2025 年政府信息公开工作年度报告（公开版）', '清溪区人民政府', 2025],
  ] as const)
    it(`is ${JSON.stringify(words)}`, () => assert.deepEqual(title(words + rest), [organ, year, words, yearWords]));

  it('stands behind page furniture', () => {
    const furniture = '当前位置：首页 >> 政务公开\n发布机构：清溪区人民政府\n';
    const words = '清溪区2025年政府信息公开工作年度报告';
    assert.deepEqual(title(`${furniture}  ${words}  ${rest}`), ['清溪区', 2025, words, '2025']);
  });

  it('stands behind a letter', () => {
    const words = '清溪区教育局\n2025年政府信息公开工作年度报告';
    const letter = '区政府办公室：\n现将报告报上。\n清溪区教育局\n2026年1月30日\n（此件主动公开）\n';
    assert.deepEqual(title(letter + words + rest), ['清溪区教育局', 2025, words, '2025']);
  });

  it('stands by itself behind the words of a page', () => {
    const words = '清溪区教育局2025年政府信息公开工作年度报告';
    for (const page of [
      '登录 注册\n',
      '行政法规\n用微信扫描二维码分享至朋友圈\n',
      '返回顶部\n',
      '支持IPv6\n无障碍\n\n',
      '适老模式\n清溪区人民政府\n \n',
    ])
      assert.deepEqual(title(page + words + rest), ['清溪区教育局', 2025, words, '2025']);
  });

  it('stands between marks: Markdown’s, or book marks', () => {
    assert.deepEqual(title(`**清溪区2025年政府信息公开工作年度报告**${rest}`)?.slice(0, 2), ['清溪区', 2025]);
    assert.deepEqual(title(`《清溪区2025年政府信息公开工作年度报告》${rest}`)?.slice(0, 2), ['清溪区', 2025]);
  });

  it('has its year behind it in brackets', () =>
    assert.deepEqual(title(`清溪区政府信息公开工作年度报告（2025年度）${rest}`)?.slice(0, 2), ['清溪区', 2025]));

  it('stands behind a notice with its number and its date, which are no part of it', () => {
    for (const before of ['清政办发〔2026〕3号', '2026年1月20日', '【打印】【关闭】']) {
      const words = '清溪区人民政府\n2025年政府信息公开工作年度报告';
      assert.deepEqual(title(`${before}\n${words}${rest}`), ['清溪区人民政府', 2025, words, '2025']);
    }
  });

  it('is the first of two', () => {
    const twice = '清溪区2025年政府信息公开工作年度报告\n清溪区2024年政府信息公开工作年度报告';
    assert.equal(title(twice + rest)?.[1], 2025);
  });

  for (const text of [
    '根据要求，现公布2025年政府信息公开工作年度报告。',
    '来源：2025年政府信息公开工作年度报告',
    '关于做好2025年政府信息公开工作年度报告编制工作的通知',
    '清溪区2025年法治政府建设年度报告',
    '清溪区2025年政务公开工作总结',
    '清溪大学2023—2024学年信息公开年度报告',
    '清溪大学\n2022-2023学年度信息公开工作年度报告',
    '清溪学院2022-2023年度信息公开年报',
    '清溪自来水有限公司2025年信息公开年度报告',
    '清溪自来水有限公司\n2025年信息公开年度报告',
    '2025年清溪区人民医院院务信息公开年度报告',
    '清溪钢铁有限公司2025年环境信息公开年度报告',
    '清溪区财政局2025年预决算信息公开年度报告',
  ])
    it(`is not ${text}`, () => assert.equal(title(text + rest), undefined));
});
