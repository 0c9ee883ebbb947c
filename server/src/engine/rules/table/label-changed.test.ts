import assert from 'node:assert/strict';
import { flags, mends, of2019, report, silent } from '../../../../test/check';
import { layoutNames } from '../../../../test/print';
import { parse } from '../../index';
import { labelChanged } from './label-changed';

const old = report(of2019);
const change = (text: string, from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text);
  return changed;
};

describe('table/label-changed', () => {
  const headers: readonly (readonly [right: string, wrong: string])[] = [
    ['本年制发件数', '本年度发件数'],
    ['现行有效件数', '现行有效件'],
    ['本年处理决定数量', '本年度处理决定数量'],
    ['本年收费金额', '本年收费数额'],
    ['法人或其他组织', '法人或其它组织'],
    ['社会公益组织', '社会公益性组织'],
    ['未经复议直接起诉', '未经复议直接起述'],
    ['复议后起诉', '复议后启诉'],
    ['（四）无法提供', '（四）无法提共'],
    ['三、本年度办理结果', '三、本年办理结果'],
  ];
  for (const [right, wrong] of headers) {
    const words = (text: string) => text.replace(/^（.）|^.、/, '');
    const [is, be] = [words(wrong), words(right)];

    it(`flags the header cell ${wrong}`, () =>
      flags(labelChanged, change(report(), right, wrong.replace(is, `⟦${is}⟧`)), [`按格式应为“${be}”，现为“${is}”`]));

    it(`mends ${wrong} to ${right}, number and note as they are`, () =>
      mends(labelChanged, change(report(), right, wrong), report(), { safe: true }));
  }

  const labels: readonly (readonly [right: string, wrong: string])[] = [
    ['属于行政查询事项', '属于行政咨询事项'],
    ['没有现成信息需要另行制作', '没有现成信息需另行制作'],
    ['属于三类内部事务信息', '属于三类内部事物信息'],
    ['危及“三安全一稳定', '危及“三安全一稳固'],
    ['行政事业性收费', '行政事业收费'],
    ['结转下年度继续办理', '结转下年度继续受理'],
  ];
  for (const [right, wrong] of labels) {
    it(`flags the label ${wrong}, reads its row and mends it`, () => {
      const text = change(report(), right, wrong);
      assert.ok(parse(text).tables.every(({ status }) => status === 'read'));
      mends(labelChanged, text, report(), { safe: true });
    });
  }

  it('flags a column that is named twice, and offers the other name', () => {
    const twice = change(old, '本年新\n公开数量', '本年新\n制作数量');
    flags(labelChanged, change(old, '本年新\n公开数量', '⟦本年新\n制作数量⟧'), [
      '此处表头与另一列重复，按格式应为“本年新公开数量”，现为“本年新制作数量”',
    ]);
    mends(labelChanged, twice, old, { safe: false });
  });

  for (const layout of layoutNames) {
    it(`finds and mends it in the layout ${layout}`, () => {
      const text = report({ layout });
      mends(labelChanged, change(text, /制发(?=\s*件数)/, '度发'), text, { safe: true });
      mends(labelChanged, change(text, '重复申请', '重复申清'), text, { safe: true });
    });
  }

  it('mends the one character that differs, among line breaks', () => {
    const text = report({ layout: 'tabs' });
    mends(labelChanged, change(text, '商业\n企业', '商业\n企亚'), text, { safe: true });
  });

  it('flags it in a table that is otherwise not whole', () =>
    flags(
      labelChanged,
      change(report({ layout: 'pipe-rows' }), /行政处罚 \|.*\n/, '').replace('现行有效件数', '⟦现行有效件⟧'),
      ['按格式应为“现行有效件数”，现为“现行有效件”'],
    ));

  for (const [from, wrong] of [
    ['（四）无法提供', '四）无法提供'],
    ['（二）部分公开', '（二部分公开'],
    ['（三）不予公开', '（四不予公开'],
    ['四、结转下年度', '四，、结转下年度'],
  ] as const)
    it(`mends the number of ${wrong} and nothing else`, () => {
      mends(labelChanged, change(report(), from, wrong), report(), { safe: true });
    });

  it('puts no number in the place of another mark, nor before a second number', () => {
    for (const [from, wrong] of [
      ['三、本年度办理结果', '4三、本年度办理结果'],
      ['2.重复申请', '“2重复申请'],
    ] as const) {
      const text = change(report(), from, wrong);
      const verdicts = [...labelChanged.check(parse(text), { phrases: [], confusables: {} })];
      for (const { fixes = [] } of verdicts)
        for (const { edits, title } of fixes)
          assert.ok(
            edits.every(({ newText }) => !/[、.]/.test(newText)),
            title,
          );
    }
  });

  describe('is silent', () => {
    it('on the form of 2021', () => silent(labelChanged, report()));
    it('on the form of 2019', () => silent(labelChanged, old));
    for (const layout of layoutNames) it(`in the layout ${layout}`, () => silent(labelChanged, report({ layout })));
    const others: readonly (readonly [RegExp | string, string])[] = [
      ['本年制发件数', '本年（2025）制发件数'],
      ['本年制发件数', '本年制发件数（件）'],
      ['本年收费金额（单位：万元）', '本年收费金额'],
      ['本年收费金额（单位：万元）', '本年收费金额 单位：万元'],
      ['本年收费金额（单位：万元）', '本年收费金额（万元）'],
      ['行政规范性文件', '规范性文件'],
      [/（区分处理的[^）]*）/, ''],
      ['4.保护第三方合法权益', '4.保护第三方'],
      [/1\.申请人无正当理由逾期不补正[^\n]*/, '1.逾期不补正'],
      [/1\.申请人无正当理由逾期不补正[^\n]*/, '1.申请人无正当理由逾期不补正'],
      ['逾期不补正、行政机关', '逾期不补正，行政机关'],
      ['“三安全一稳定”', '"三安全一稳定"'],
      ['（三）不予公开', '（三） 不予公开'],
      ['信息内容\n\t本年制发件数', '信息内容\n\t本年\n制发件数'],
    ];
    for (const [from, to] of others)
      it(`on ${JSON.stringify(to)}`, () => silent(labelChanged, change(report(), from, to)));
    it('on 本年增减 without its stroke', () => silent(labelChanged, change(old, /本年增\/减/g, '本年增减')));
    it('on the long notes in header cells', () =>
      silent(
        labelChanged,
        change(
          change(old, '规章\n', '规章（设区的市、自治州人民政府应提供相关数据）\n'),
          /本年增\/减/g,
          '本年增/减（指2020年增加或减少的事项数，减用负值表示，如-8）',
        ),
      ));
    it('on a header that a page break repeats', () =>
      silent(
        labelChanged,
        change(report(), '\t（四）无法提供', '\t自然人\n\t法人或其他组织\n\t总计\n\t（四）无法提供'),
      ));
    const spaced = report({ layout: 'spaces' });
    const isRead = (text: string) => assert.ok(parse(text).tables.every(({ status }) => status === 'read'));
    const broken: readonly (readonly [string, RegExp, string])[] = [
      ['the first', /(其他法律行政法规禁止)(公开)((?: \d+)+)\n/, '$1$3\n$2\n'],
      ['the first, before a group', /(申请内容仍不明)(确)((?: \d+)+)\n/, '$1$3\n$2\n'],
      ['the middle one', /(1\.申请人无正当理由)(.{9})(.{10})(.+?)((?: \d+)+)\n/, '$1\n$2$5\n$3\n$4\n'],
      ['none', /(2\.其他法律行政法)(规禁止公开)((?: \d+)+)\n/, '$1\n$3\n$2\n'],
    ];
    for (const [line, from, to] of broken)
      it(`on a label of several lines with its values beside ${line}`, () => {
        const text = change(spaced, from, to);
        silent(labelChanged, text);
        isRead(text);
      });
    it('on letters that are spaced out, and on another cell beside one', () => {
      silent(labelChanged, change(spaced, /信息内容/g, '信 息 内 容'));
      silent(labelChanged, change(spaced, '申请人情况', '项目 申请人情况'));
    });
    it('on marks: a stop behind the number, Markdown’s backslash and asterisks', () => {
      for (const text of [
        report().replaceAll(/(?<=\t[一二三四])、/g, '.'),
        report({ layout: 'pipe-rows' }).replaceAll(/(?<=\d)\.(?=[属其危保本没补信重要无申])/g, '\\.'),
        report({ layout: 'pipe-rows' }).replaceAll(/(?<=\| )(\d+)(?= \|)/g, '**$1**'),
      ]) {
        silent(labelChanged, text);
        isRead(text);
      }
    });
    it('on words that are far from the form’s', () => silent(labelChanged, change(report(), '本年制发件数', '数量')));
    it('on the words in prose', () =>
      silent(labelChanged, report({ other: [{ paragraphs: ['本年度发件数为0。本年度未收取信息处理费。'] }] })));
  });
});
