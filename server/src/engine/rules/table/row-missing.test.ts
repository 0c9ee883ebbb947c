import assert from 'node:assert/strict';
import { flags, mends, of2019, report, silent } from '../../../../test/check';
import { parse } from '../../index';
import { rowMissing } from './row-missing';

const zeros = '(?: \\| 0){7} \\|';
const without = (text: string, pattern: string) => {
  const left = text.replace(new RegExp(pattern), '');
  assert.notEqual(left, text);
  return left;
};
const table = report({ layout: 'pipe-rows', style: { fillers: false } });

describe('table/row-missing', () => {
  it('flags a row that is not there, at the row behind its place', () =>
    flags(
      rowMissing,
      without(table, `2\\.重复申请${zeros}\n`).replace('3.要求提供公开出版物', '⟦3.要求提供公开出版物⟧'),
      ['收到和处理政府信息公开申请情况表缺少“2.重复申请”一行，应在此行之前；此表未能核对'],
    ));

  it('flags the last row, at the row before it', () =>
    flags(rowMissing, without(table, `四、结转下年度继续办理${zeros}\n`).replace('（七）总计', '⟦（七）总计⟧'), [
      '收到和处理政府信息公开申请情况表缺少“四、结转下年度继续办理”一行，应在此行之后；此表未能核对',
    ]));

  it('tells rows that miss side by side together', () =>
    flags(
      rowMissing,
      without(table, '行政处罚 \\| 35 \\|\n行政强制 \\| 0 \\|\n').replace('行政事业性收费', '⟦行政事业性收费⟧'),
      ['主动公开政府信息情况表缺少“行政处罚”“行政强制”两行，应在此行之前；此表未能核对'],
    ));

  it('flags a label that says something else, and offers the form’s', () => {
    const wrong = table.replace('6.属于四类过程性信息', '6.涉及商业秘密');
    flags(rowMissing, wrong.replace('6.涉及商业秘密', '⟦6.涉及商业秘密⟧'), [
      '此行按格式应为“6.属于四类过程性信息”，现在的行名不是；此表未能核对',
    ]);
    mends(rowMissing, wrong, table, { safe: false, title: '将行名改为“6.属于四类过程性信息”' });
  });

  it('flags a label that is another row’s', () =>
    flags(rowMissing, table.replace('6.属于四类过程性信息', '⟦5.属于三类内部事务信息⟧'), [
      '此行按格式应为“6.属于四类过程性信息”，现在的行名不是；此表未能核对',
    ]));

  it('flags a row that is there twice, and reads the rest of the table', () => {
    const row = '2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n';
    flags(rowMissing, table.replace(row, `${row}⟦2.重复申请⟧${row.slice(6)}`), ['“2.重复申请”一行出现两次']);
    assert.equal(parse(table.replace(row, row + row)).tables[1]?.status, 'read');
  });

  it('knows the rows of the form of 2019', () => {
    const old = report({ ...of2019, layout: 'pipe-rows', style: { fillers: false } });
    flags(rowMissing, without(old, '其他对外管理服务事项 .*\n').replace('行政处罚 |', '⟦行政处罚⟧ |'), [
      '主动公开政府信息情况表缺少“其他对外管理服务事项”一行，应在此行之前；此表未能核对',
    ]);
  });

  describe('is silent', () => {
    it('on a whole report', () => silent(rowMissing, report()));
    it('on a group’s label that a page break repeats', () => silent(rowMissing, report({ layout: 'tabs-spaces' })));
    it('on a header that a page break repeats', () => {
      const header = '自然人 | 法人或其他组织 | 总计 |\n商业 企业 | 科研 机构 | 社会公益组织 | 法律服务机构 | 其他 |\n';
      assert.ok(table.includes(header));
      silent(rowMissing, table.replace('7.属于行政执法案卷', `${header}7.属于行政执法案卷`));
      silent(rowMissing, table.replace('（四）无法提供', `${header}三、本年度办理结果 | （四）无法提供`));
    });
    it('on short labels', () => {
      const short = table
        .replace(/（二）部分公开（[^）]*）/, '（二）部分公开')
        .replace(/1\.申请人无正当理由逾期不补正[^|]*/, '1.逾期不补正 ')
        .replace(/2\.申请人逾期未按收费通知[^|]*/, '2.逾期不缴费 ')
        .replace('行政规范性文件 |', '规范性文件 |');
      silent(rowMissing, short);
    });
    it('on labels in other punctuation', () => {
      const other = table
        .replace('（三）不予公开', '（三） 不予公开')
        .replace('“三安全一稳定”', '"三安全一稳定"')
        .replace('逾期不补正、行政机关', '逾期不补正，行政机关');
      assert.notEqual(other, table);
      silent(rowMissing, other);
    });
    it('on a label that is nearly the form’s: that is label-changed', () =>
      silent(rowMissing, table.replace('属于行政查询事项', '属于行政咨询事项')));
    it('where much of the table is missing: then it was cut off', () =>
      silent(rowMissing, without(table, '4\\.保护第三方[\\s\\S]*?(?=\n五、)')));
    it('where the cells are not parted', () => silent(rowMissing, report({ layout: 'lines', style: { zero: '' } })));
    it('on a row that the form does not have', () =>
      silent(rowMissing, table.replace('行政处罚 |', '行政征收 | 3 |\n行政处罚 |')));
    it('where there is no table', () =>
      silent(rowMissing, report({ without: ['disclosure', 'requests', 'disputes'] })));
  });
});
