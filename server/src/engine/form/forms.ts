import { disputes } from './disputes';
import { type Column, type Form, type FormTable, row as formRow, type Row } from './form';
import { requests2019, requests2021 } from './requests';

const row = formRow.bind(undefined, 'disclosure');
const column = (id: string, label: string): Column => ({ id, label });

const disclosure = (rows: readonly Row[]): FormTable => ({
  id: 'disclosure',
  title: '主动公开政府信息情况表',
  rows,
  equations: [],
});

const processed2021 = [column('processed', '本年处理决定数量')];
const documents2021 = [
  column('issued', '本年制发件数'),
  column('repealed', '本年废止件数'),
  column('inForce', '现行有效件数'),
];

/** 国办公开办函〔2021〕30号, for the reports on 2021 and later. */
export const form2021: Form = {
  id: '2021',
  tables: {
    disclosure: disclosure([
      row('regulatoryRules', '规章', documents2021),
      row('normativeDocuments', '行政规范性文件', documents2021, { short: ['规范性文件'] }),
      row('licenses', '行政许可', processed2021),
      row('penalties', '行政处罚', processed2021),
      row('compulsions', '行政强制', processed2021),
      row('fees', '行政事业性收费', [column('amount', '本年收费金额（单位：万元）')]),
    ]),
    requests: requests2021,
    disputes,
  },
};

const documents2019 = [
  column('produced', '本年新制作数量'),
  column('disclosed', '本年新公开数量'),
  column('disclosedInAll', '对外公开总数量'),
];
const change2019 = [column('lastYear', '上一年项目数量'), column('change', '本年增/减')];
const decisions2019 = [...change2019, column('processed', '处理决定数量')];

/** 国办公开办函〔2019〕60号, for the reports on 2019 and 2020. */
export const form2019: Form = {
  id: '2019',
  tables: {
    disclosure: disclosure([
      row('regulatoryRules', '规章', documents2019),
      row('normativeDocuments', '规范性文件', documents2019, { short: ['行政规范性文件'] }),
      row('licenses', '行政许可', decisions2019),
      row('otherServices', '其他对外管理服务事项', decisions2019),
      row('penalties', '行政处罚', decisions2019),
      row('compulsions', '行政强制', decisions2019),
      row('fees', '行政事业性收费', change2019),
      row('procurement', '政府集中采购', [column('projects', '采购项目数量'), column('amount', '采购总金额')]),
    ]),
    requests: requests2019,
    disputes,
  },
};
